"""The filters of listings and reports of pages.

Each narrows by a subquery: search engines cannot follow joins.
"""

from typing import Any

from django.db.models import Q, QuerySet
from django.forms import CheckboxSelectMultiple, RadioSelect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django_filters.filters import ChoiceFilter, ModelMultipleChoiceFilter
from wagtail.admin.filters import MultipleContentTypeFilter, WagtailFilterSet
from wagtail.admin.views.pages.listing import PageFilterSet
from wagtail.models import Locale, Page, WorkflowState, get_page_content_types

from content_models.editorial.models.record import PageRecord
from content_models.taxonomies.models import Term

LIVE, CHANGED, DRAFT, SCHEDULED, IN_REVIEW, ARCHIVED = "live", "changed", "draft", "scheduled", "review", "archived"
STATES = [
    (LIVE, _("Live")),
    (CHANGED, _("Live, with changes to publish")),
    (DRAFT, _("Draft")),
    (SCHEDULED, _("Scheduled")),
    (IN_REVIEW, _("In review")),
    (ARCHIVED, _("Archived")),
]


def pages_in_state(state: str) -> QuerySet[Page]:
    pages = Page.objects.order_by()
    if state == IN_REVIEW:
        return pages.filter(pk__in=[int(number) for number in pages_in_review()])
    conditions = {
        LIVE: Q(live=True),
        CHANGED: Q(live=True, has_unpublished_changes=True),
        DRAFT: Q(live=False, record__archived_at__isnull=True),
        SCHEDULED: Q(go_live_at__gt=timezone.now()) | Q(_revisions__approved_go_live_at__isnull=False),
        ARCHIVED: Q(record__archived_at__isnull=False),
    }
    return pages.filter(conditions[state])


def pages_in_review() -> QuerySet[Any]:
    states = WorkflowState.objects.active().filter(base_content_type__app_label="wagtailcore")
    return states.values_list("object_id", flat=True)


class StateFilter(ChoiceFilter):
    """One of the states that a page can be in, as editors think of them."""

    def filter(self, qs: QuerySet[Page], value: str) -> QuerySet[Page]:
        return qs.filter(pk__in=pages_in_state(value).values("pk")) if value else qs


class CountryFilter(ModelMultipleChoiceFilter):
    """Pages for which the chosen countries are responsible."""

    def filter(self, qs: QuerySet[Page], value: list[Term]) -> QuerySet[Page]:
        if not value:
            return qs
        records = PageRecord.objects.filter(country__in=[term.pk for term in value])
        return qs.filter(pk__in=records.values("page_id"))


class LanguageFilter(ModelMultipleChoiceFilter):
    """Pages in the chosen languages."""

    def filter(self, qs: QuerySet[Page], value: list[Locale]) -> QuerySet[Page]:
        return qs.filter(locale_id__in=[locale.pk for locale in value]) if value else qs


def countries_in_use(_request: Any) -> QuerySet[Term]:
    used = PageRecord.objects.filter(country__isnull=False).order_by().values("country_id").distinct()
    return Term.objects.filter(pk__in=used).order_by("label").prefetch_related("labels")


def languages_in_use(_request: Any) -> QuerySet[Locale]:
    return Locale.objects.filter(pk__in=Page.objects.order_by().values("locale_id").distinct())


def state_filter() -> StateFilter:
    return StateFilter(label=_("Status"), choices=STATES, empty_label=_("Any"), widget=RadioSelect)


def country_filter() -> CountryFilter:
    return CountryFilter(label=_("Country"), queryset=countries_in_use, widget=CheckboxSelectMultiple)


def language_filter() -> LanguageFilter:
    return LanguageFilter(label=_("Language"), queryset=languages_in_use, widget=CheckboxSelectMultiple)


class ListingFilterSet(PageFilterSet):
    """The filters of a listing of one kind of content."""

    state = state_filter()
    country = country_filter()
    language = language_filter()

    class Meta(PageFilterSet.Meta):
        model = Page


class ExplorerFilterSet(ListingFilterSet):
    """The filters of the page explorer, where kinds are mixed."""

    content_type = MultipleContentTypeFilter(
        label=_("Page type"),
        queryset=lambda _request: get_page_content_types(include_base_page_type=False),
        widget=CheckboxSelectMultiple,
    )


class ReportFilterSet(WagtailFilterSet):
    """The filters of a report about pages."""

    state = state_filter()
    country = country_filter()
    language = language_filter()
    content_type = MultipleContentTypeFilter(
        label=_("Page type"),
        queryset=lambda _request: get_page_content_types(include_base_page_type=False),
        widget=CheckboxSelectMultiple,
    )

    class Meta:
        model = Page
        fields: list[str] = []
