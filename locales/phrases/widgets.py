"""Words of the widgets that other sites embed.

A key is never taken away or given another meaning: pinned versions of widgets ask for it for years.
"""

from collections.abc import Callable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

PHRASES: dict[str, str | Promise | Callable[[int], str]] = {
    "widgets.card.shown_in": _("Shown in {language}"),
    "widgets.card.machine": _("Machine translation"),
    "widgets.card.deadline": _("Deadline: {date}"),
    "widgets.card.online": _("Online"),
    "widgets.card.source": _("Source: {source}"),
    "widgets.calendar.none": _("No events at the moment."),
    "widgets.calendar.somewhere": _("Place to be announced"),
    "widgets.calendar.add": _("Add to your calendar"),
    "widgets.calendar.before": _("Previous month"),
    "widgets.calendar.after": _("Next month"),
    "widgets.calendar.more": lambda count: ngettext("{count} more", "{count} more", count),
    "widgets.card.gone": _("This is not public any more."),
    "widgets.chart.country": _("Country"),
    "widgets.chart.year": _("Year"),
    "widgets.chart.value": _("Value"),
    "widgets.chart.none": _("There are no figures yet."),
    "widgets.chart.missing": _("no figure"),
    "widgets.chart.range": _("Highest in {high} ({highest}), lowest in {low} ({lowest})."),
    "widgets.chart.target": _("The target is {target} by {year}."),
    "widgets.chart.source": _("Source: {source}"),
    "widgets.chart.retrieved": _("read on {date}"),
    # By the values of ObservationFlag, in lower case.
    "widgets.chart.flag.missing": _("no figure"),
    "widgets.chart.flag.provisional": _("provisional"),
    "widgets.chart.flag.estimated": _("estimated"),
    "widgets.chart.flag.break": _("break in the series"),
    "widgets.chart.flag.unreliable": _("low reliability"),
    "widgets.chart.flag.confidential": _("confidential"),
    "widgets.chart.flag.definition_differs": _("definition differs"),
    "widgets.chart.flag.forecast": _("forecast"),
    "widgets.map.none": _("There is nothing to show on the map yet."),
    "widgets.search.kinds": _("Kind"),
    "widgets.search.countries": _("Country"),
    "widgets.list.more": _("Show more"),
    "widgets.list.none": _("Nothing matches at the moment."),
    "widgets.list.added": lambda count: ngettext("{count} more shown", "{count} more shown", count),
    "widgets.list.results": lambda count: ngettext("{count} result", "{count} results", count),
}
