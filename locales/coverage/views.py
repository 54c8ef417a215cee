"""The coverage report: types of content by languages, with filters and export."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem

from content_models.editorial.spreadsheets import SafeExport
from locales.coverage.counting import coverage_for
from locales.coverage.forms import CoverageFilterForm
from locales.reviewing.rights import REVIEW

PER_PAGE = 100
NAME = "locales_coverage"


class CoverageView(SafeExport, TemplateView):
    """For everybody who may review translations; they see what is theirs."""

    template_name = "locales/coverage/report.html"
    list_export = [
        *("type_name", "language_code", "language", "total", "original", "missing", "machine", "reviewed", "outdated")
    ]
    export_headings = {
        "type_name": _("Type"),
        "language_code": _("Code of the language"),
        "language": _("Language"),
        "total": _("Items"),
        "original": _("Written in this language"),
        "missing": _("Missing"),
        "machine": _("Machine text to review"),
        "reviewed": _("Reviewed"),
        "outdated": _("Outdated"),
    }

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm(REVIEW):
            raise PermissionDenied
        rows = coverage_for(request.user)
        form = CoverageFilterForm(request.GET, rows=rows)
        chosen = form.chosen(rows)
        if (file_format := request.GET.get("export")) in self.FORMATS:
            return self.as_spreadsheet(chosen, file_format)
        shown = Paginator(chosen, PER_PAGE).get_page(request.GET.get("p"))
        return self.render_to_response(self.get_context_data(form=form, page=shown, query=query_of(request)))

    def get_filename(self) -> str:
        return f"translation-coverage-{timezone.localdate():%Y-%m-%d}"


def query_of(request: HttpRequest) -> str:
    """The filters in force, for links to other pages and to files."""
    query = request.GET.copy()
    for name in ("p", "export"):
        query.pop(name, None)
    return query.urlencode()


def coverage_urls() -> list[URLPattern]:
    return [path("translations/coverage/", CoverageView.as_view(), name=NAME)]


class CoverageMenuItem(MenuItem):
    """Among the reports."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(REVIEW))


def coverage_menu_item() -> MenuItem:
    label = _("Translation coverage")
    return CoverageMenuItem(label, reverse(NAME), name="translation-coverage", icon_name="globe", order=110)
