"""Words of the widgets that other sites embed.

A key is never taken away or given another meaning: pinned versions of widgets ask for it for years.
"""

from collections.abc import Callable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

PHRASES: dict[str, str | Promise | Callable[[int], str]] = {
    "widgets.list.more": _("Show more"),
    "widgets.list.results": lambda count: ngettext("{count} result", "{count} results", count),
}
