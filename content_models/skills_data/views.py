"""The admin view in which figures are uploaded."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.permissions import policy_registry

from content_models.base.row_files import RowFileError
from content_models.base.row_reports import RowOutcome, totals
from content_models.skills_data.forms import ObservationUploadForm
from content_models.skills_data.models import Observation
from content_models.skills_data.services import import_observations


class ObservationUploadView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    """Takes a file, imports it or only tries, and shows what became of each row."""

    template_name = "skills_data/upload.html"
    form_class = ObservationUploadForm
    page_title = _("Import observations")
    header_icon = "upload"
    permission_required = "add"
    success_url = reverse_lazy("skills_data_upload")
    _show_breadcrumbs = True

    @property
    def permission_policy(self) -> Any:
        return policy_registry.get_by_type(Observation)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        viewset: Any = vars(Observation)["snippet_viewset"]
        listing = viewset.get_url_name("list")
        return [
            {"url": reverse_lazy("wagtailadmin_home"), "label": _("Home")},
            {"url": reverse_lazy(listing), "label": _("Observations")},
            {"url": "", "label": self.page_title},
        ]

    def form_valid(self, form: ObservationUploadForm) -> HttpResponse:
        values = form.cleaned_data
        try:
            reports = import_observations(form.rows, retrieved_at=values["retrieved_at"], dry_run=values["is_trial"])
        except RowFileError as error:
            form.add_error("file", str(error))
            return self.form_invalid(form)
        shown = sorted(reports, key=lambda report: (report.outcome != RowOutcome.REFUSED, report.number))
        counts = [(outcome.label, count) for outcome, count in totals(reports).items()]
        context = self.get_context_data(form=form, reports=shown, counts=counts, was_trial=values["is_trial"])
        return self.render_to_response(context)
