"""Statistics in the admin."""

from typing import Any

from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.widgets.button import HeaderButton
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet, SnippetViewSetGroup

from content_models.skills_data.models import Dataset, Indicator, Observation
from content_models.taxonomies.models import Term


class IndicatorViewSet(SnippetViewSet):
    """Indicators with their breakdowns and their words in other languages."""

    model = Indicator
    icon = "order"
    list_display = [
        "name",
        Column("code", label=_("Code"), sort_key="code"),
        Column("unit", label=_("Unit")),
        Column("dataset", label=_("Source data set"), sort_key="dataset__title"),
        Column("number_of_observations", label=_("Observations"), sort_key="number_of_observations"),
    ]
    list_filter = ["dataset"]
    search_fields = ["name", "code", "texts__name"]
    search_backend_name = None
    copy_view_enabled = False
    list_per_page = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return Indicator.objects.select_related("dataset").annotate(number_of_observations=Count("observations"))


class ObservationFilterSet(WagtailFilterSet):
    """The countries are those of the vocabulary: other terms have no figures."""

    class Meta:
        model = Observation
        fields = ["indicator", "country", "year", "flag", "is_verified"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filters["country"].queryset = Term.objects.of("country").labelled()


class ObservationIndexView(IndexView):
    """The list with the way to the upload."""

    @cached_property
    def header_buttons(self) -> list[Any]:
        upload = HeaderButton(_("Import"), url=reverse("skills_data_upload"), icon_name="upload")
        return [*super().header_buttons, *([upload] if self.add_url else [])]


class ObservationViewSet(SnippetViewSet):
    """Single figures; many at once come by upload."""

    model = Observation
    icon = "table"
    index_view_class = ObservationIndexView
    list_display = [
        "indicator",
        Column("country", label=_("Country"), accessor="country.label", sort_key="country__label"),
        Column("period", label=_("Period"), sort_key="year"),
        Column("breakdown", label=_("Breakdown")),
        Column("value", label=_("Value"), accessor="figure", sort_key="value"),
        Column("flag", label=_("Flag"), accessor="get_flag_display"),
        Column("doubt", label=_("State"), sort_key="is_verified"),
        DateColumn("retrieved_at", label=_("Retrieved"), sort_key="retrieved_at"),
    ]
    filterset_class = ObservationFilterSet
    search_fields = ["indicator__name", "indicator__code", "country__label", "period"]
    search_backend_name = None
    copy_view_enabled = False
    list_per_page = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet[Observation]:
        return Observation.objects.select_related("indicator", "country", "breakdown")


class DatasetViewSet(SnippetViewSet):
    """The published tables that figures come from."""

    model = Dataset
    icon = "doc-full"
    list_display = [
        "title",
        Column("key", label=_("Key"), sort_key="key"),
        Column("source", label=_("Source"), sort_key="source"),
        DateColumn("retrieved_at", label=_("Retrieved"), sort_key="retrieved_at"),
    ]
    search_fields = ["title", "key", "source"]
    search_backend_name = None
    copy_view_enabled = False


class StatisticsGroup(SnippetViewSetGroup):
    """The menu of statistics."""

    menu_label = _("Statistics")
    menu_name = "statistics"
    menu_icon = "order"
    menu_order = 410
    items = (IndicatorViewSet, ObservationViewSet, DatasetViewSet)
