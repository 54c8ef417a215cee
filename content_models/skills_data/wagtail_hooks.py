"""What statistics add to the admin."""

from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from content_models.skills_data.models import Dataset, Indicator, Observation
from content_models.skills_data.views import ObservationUploadView
from content_models.skills_data.viewsets import StatisticsGroup

for model in (Dataset, Indicator, Observation):
    register_permission_policy(model)
register_snippet(StatisticsGroup)


@hooks.register("register_admin_urls")
def register_upload() -> list[URLPattern]:
    return [path("statistics/upload/", ObservationUploadView.as_view(), name="skills_data_upload")]
