"""The report of embeds: on which sites which widgets were shown; coalitions see those of their own websites."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet, Sum
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem

from content_models.editorial.models import CoalitionPage
from content_models.editorial.permissions.confinement import confinement_of
from graphql_schema.models import EmbedCount
from graphql_schema.outlets.counting import OTHERS
from graphql_schema.widget_files.words import ELEMENT_TITLES

NAME = "embed_report"
PERIODS = (30, 90, 365)
MOST_SITES = 200
# The drawing, in its own units.
HEIGHT, STEP = 100, 10


@dataclass(frozen=True)
class Bar:
    """One day in the chart, from the top left."""

    day: date
    times: int
    x: int
    y: int
    height: int


class EmbedReportView(TemplateView):
    """For everybody who edits; whoever is confined sees the websites of their coalitions."""

    template_name = "outlets/report.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm("wagtailadmin.access_admin"):
            raise PermissionDenied
        days = chosen_days(request.GET.get("days"))
        today = timezone.localdate()
        counts = counts_for(request.user).filter(day__gt=today - timedelta(days=days), day__lte=today)
        by_day = Counter(dict(counts.order_by().values_list("day").annotate(sum=Sum("times"))))
        values = {
            "days": days,
            "periods": PERIODS,
            "bars": bars(by_day, today, days),
            "width": days * STEP,
            "height": HEIGHT,
            **sites_shown(counts),
            "total": sum(by_day.values()),
            "busiest": max(by_day.items(), key=lambda each: each[1], default=None),
            "is_confined": confinement_of(request.user).has_a_place,
        }
        return self.render_to_response(values)


def chosen_days(text: str | None) -> int:
    return next((days for days in PERIODS if str(days) == text), PERIODS[0])


def counts_for(user: Any) -> QuerySet[EmbedCount]:
    """All counts, or those of the websites of the coalitions that the user is confined to."""
    confinement = confinement_of(user)
    if not confinement.has_a_place:
        return EmbedCount.objects.all()
    own = confinement.own() | Q(translation_key=confinement.coalition)
    coalitions = confinement.within(CoalitionPage.objects.exclude(website=""), own)
    condition = Q(pk__in=[])
    for host in hosts_of(coalitions.values_list("website", flat=True)):
        condition |= Q(host=host) | Q(host__endswith=f".{host}")
    return EmbedCount.objects.filter(condition)


def hosts_of(addresses: Iterable[str]) -> set[str]:
    hosts = {(urlsplit(address).hostname or "").lower().removeprefix("www.") for address in addresses}
    return hosts - {""}


@dataclass(frozen=True)
class SiteRow:
    """One site: how often it showed each widget of the columns, and all of them. ``host`` is empty for the rest."""

    host: str
    cells: tuple[int, ...]
    total: int


def sites_shown(counts: QuerySet[EmbedCount]) -> dict[str, Any]:
    """The sites that showed most, with a column for each widget that any of them showed."""
    sums = list(counts.order_by().values("host").annotate(sum=Sum("times")).order_by("-sum", "host")[: MOST_SITES + 1])
    totals = {row["host"]: row["sum"] for row in sums[:MOST_SITES]}
    by_widget = counts.filter(host__in=totals).order_by().values("host", "widget").annotate(sum=Sum("times"))
    found = {(row["host"], row["widget"]): row["sum"] for row in by_widget}
    widgets = [widget for widget in ELEMENT_TITLES if any(widget == used for _host, used in found)]
    rows = [
        SiteRow("" if host == OTHERS else host, tuple(found.get((host, widget), 0) for widget in widgets), total)
        for host, total in totals.items()
    ]
    return {
        "widgets": [ELEMENT_TITLES[widget] for widget in widgets],
        "rows": rows,
        "most_sites": MOST_SITES if len(sums) > MOST_SITES else 0,
    }


def bars(by_day: Counter[date], today: date, days: int) -> list[Bar]:
    """A bar for each day, the highest as high as the chart."""
    most = max(by_day.values(), default=0) or 1
    found = []
    for position in range(days):
        day = today - timedelta(days=days - 1 - position)
        height = round(by_day[day] * HEIGHT / most)
        found.append(Bar(day, by_day[day], position * STEP, HEIGHT - height, height))
    return found


def embed_report_urls() -> list[URLPattern]:
    return [path("embeds/", EmbedReportView.as_view(), name=NAME)]


def embed_report_menu_item() -> MenuItem:
    return MenuItem(_("Embeds on other sites"), reverse(NAME), name="embeds", icon_name="site", order=120)
