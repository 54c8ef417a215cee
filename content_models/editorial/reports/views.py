"""The reports about pages: what expires, what lacks alternative text or classification, what has long been offline."""

from datetime import timedelta
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import PageTable
from wagtail.admin.views.reports import PageReportView
from wagtail.models import Page

from content_models.editorial.dashboard.lists import touchable_pages
from content_models.editorial.spreadsheets import SafeExport
from content_models.editorial.viewsets.columns import REPORT_COLUMNS, with_facts
from content_models.editorial.viewsets.filters import ReportFilterSet

LONG = timedelta(days=90)
EXPORTED = ["title", "page_type_display_name", "record.country", "locale", "live", "latest_revision_created_at"]
HEADINGS = {
    "page_type_display_name": _("Type"),
    "record.country": _("Country"),
    "locale": _("Language"),
    "live": _("Live"),
    "latest_revision_created_at": _("Updated"),
    "expire_at": _("Leaves the site"),
    "record.missing_alternative_texts": _("Images without alternative text"),
    "record.missing_classification": _("Missing classification"),
    "record.archived_at": _("Archived"),
}


class EditorialReportView(SafeExport, PageReportView):
    """A list of pages within what the user may edit; subclasses say which and why."""

    template_name = "editorial/reports/report.html"
    results_template_name = "editorial/reports/results.html"
    table_class = PageTable
    verbose_name = _("page")
    verbose_name_plural = _("pages")
    filterset_class = ReportFilterSet
    any_permission_required = ["add", "change", "publish"]
    header_icon = "doc-full-inverse"
    export_headings = HEADINGS
    columns: list[Any] = REPORT_COLUMNS
    is_searchable = False
    key = ""
    explanation: Any = ""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm("wagtailadmin.access_admin"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.index_url_name = f"report_{cls.key}"
        cls.index_results_url_name = f"report_{cls.key}_results"

    def get_filename(self) -> str:
        return f"{self.key}-{timezone.localdate():%Y-%m-%d}"

    def get_base_queryset(self) -> QuerySet[Page]:
        return self.narrowed(touchable_pages(self.request.user))

    def get_queryset(self) -> QuerySet[Page]:
        pages: Any = self.get_base_queryset().select_related("content_type")
        pages = pages.prefetch_workflow_states()
        pages = self.order_queryset(pages.annotate_approved_schedule().prefetch_related("view_restrictions"))
        # Specific pages, because plain ones lose what was fetched with them as soon as permissions are asked.
        return with_facts(pages.annotate_site_root_state().specific(defer=True))

    def narrowed(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        raise NotImplementedError

    def get_table_kwargs(self) -> dict[str, Any]:
        return {**super().get_table_kwargs(), "actions_next_url": self.index_url}

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(*args, **kwargs), "explanation": self.explanation}


class ExpiringContentView(EditorialReportView):
    """What leaves the site by itself."""

    key = "expiring-content"
    page_title = _("Expiring content")
    explanation = _("Live pages with an end date, the nearest first. Move the date in the page's settings to keep one.")
    columns = [*REPORT_COLUMNS, DateColumn("expire_at", label=_("Leaves the site"), sort_key="expire_at")]
    default_ordering = "expire_at"
    list_export = [*EXPORTED, "expire_at"]

    def narrowed(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        return pages.filter(live=True, expire_at__isnull=False)


class MissingAlternativeTextView(EditorialReportView):
    """Images that some readers cannot know."""

    key = "missing-alternative-text"
    page_title = _("Missing alternative text")
    explanation = _(
        "Pages with images that nobody has described. Describe the image itself, or write an alternative text "
        "where the page uses it; mark it as decorative if it shows nothing that matters."
    )
    columns = [
        *REPORT_COLUMNS,
        Column(
            "missing_alternative_texts",
            label=_("Images"),
            accessor="record.missing_alternative_texts",
            sort_key="record__missing_alternative_texts",
        ),
    ]
    default_ordering = "-record__missing_alternative_texts"
    list_export = [*EXPORTED, "record.missing_alternative_texts"]

    def narrowed(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        return pages.filter(record__missing_alternative_texts__gt=0, record__archived_at__isnull=True)


def classification_names(page: Page) -> str:
    """The missing fields as editors know them."""
    names = page.record.missing_classification.split(",")
    model = page.specific_class
    return ", ".join(capfirst(str(model._meta.get_field(name).verbose_name)) for name in names if name)


class MissingClassificationView(EditorialReportView):
    """What filters and recommendations cannot find."""

    key = "missing-classification"
    page_title = _("Missing classification")
    explanation = _("Pages with empty fields of classification: readers who filter by them do not find these pages.")
    columns = [
        *REPORT_COLUMNS,
        Column("missing_classification", label=_("Empty fields"), accessor=classification_names),
    ]
    default_ordering = "title"
    list_export = [*EXPORTED, "record.missing_classification"]

    def narrowed(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        return pages.exclude(record__missing_classification="").filter(
            record__isnull=False, record__archived_at__isnull=True
        )


class LongUnpublishedView(EditorialReportView):
    """What may have been forgotten."""

    key = "unpublished-for-long"
    page_title = _("Unpublished for long")
    explanation = _("Drafts and pages taken offline that nobody has changed for three months, the oldest first.")
    columns = [*REPORT_COLUMNS, DateColumn("latest_revision_created_at", label=_("Last changed"))]
    default_ordering = "latest_revision_created_at"
    list_export = [*EXPORTED, "record.archived_at"]

    def narrowed(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        return pages.filter(
            live=False, latest_revision_created_at__lt=timezone.now() - LONG, record__archived_at__isnull=True
        )


REPORTS = (ExpiringContentView, MissingAlternativeTextView, MissingClassificationView, LongUnpublishedView)
