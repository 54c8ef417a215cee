"""Translation jobs in the admin, for operators: found, looked at, sent again, cancelled, ended."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies import ModelPermissionPolicy

from locales.jobs_admin.health import health_view
from locales.jobs_admin.inspecting import JobInspectView
from locales.jobs_admin.listing import JobFilterSet, JobIndexView
from locales.jobs_admin.self_test import self_test_view
from locales.jobs_admin.views import (
    cancel_job_view,
    finish_view,
    received_document_view,
    resend_view,
    resume_view,
    sent_document_view,
)
from locales.models import TranslationJob
from locales.submitting.permissions import may_manage_jobs

ICON = "wagtail-localize-language"


class JobPermissionPolicy(ModelPermissionPolicy):
    """Operators look; nobody adds, changes or deletes a job by a form."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action == "view" and may_manage_jobs(user)

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return "view" in actions and may_manage_jobs(user)


class TranslationJobViewSet(ModelViewSet):
    """The jobs."""

    name = "translation_jobs"
    model = TranslationJob
    icon = ICON
    menu_label = _("Translation jobs")
    menu_name = "translation-jobs"
    add_to_settings_menu = True
    form_fields: list[str] = []
    filterset_class = JobFilterSet
    index_view_class = JobIndexView
    inspect_view_class = JobInspectView
    inspect_view_enabled = True
    inspect_view_fields = ["uuid"]
    copy_view_enabled = False
    add_to_reference_index = False

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            *super().get_urlpatterns(),
            path("resend/<int:pk>/", resend_view, name="resend"),
            path("cancel/<int:pk>/", cancel_job_view, name="cancel"),
            path("finish/<int:pk>/", finish_view, name="finish"),
            path("sent/<int:pk>/", sent_document_view, name="sent_document"),
            path("received/<int:pk>/", received_document_view, name="received_document"),
        ]


def health_urls() -> list[URLPattern]:
    return [
        path("machine-translation/service/", health_view, name="locales_health"),
        path("machine-translation/service/resume/", resume_view, name="locales_resume"),
        path("machine-translation/service/self-test/", self_test_view, name="locales_self_test"),
    ]


class HealthMenuItem(MenuItem):
    """Shown to operators."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_manage_jobs(request.user)


def health_menu_item() -> MenuItem:
    address = reverse("locales_health")
    return HealthMenuItem(_("Translation service"), address, name="translation-service", icon_name=ICON, order=920)
