"""Words of public portals, such as the reference site."""

from collections.abc import Callable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

PHRASES: dict[str, str | Promise | Callable[[int], str]] = {
    "portal.search": _("Search"),
}
