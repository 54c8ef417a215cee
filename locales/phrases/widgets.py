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
    "widgets.list.more": _("Show more"),
    "widgets.list.none": _("Nothing matches at the moment."),
    "widgets.list.added": lambda count: ngettext("{count} more shown", "{count} more shown", count),
    "widgets.list.results": lambda count: ngettext("{count} result", "{count} results", count),
}
