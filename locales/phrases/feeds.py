"""Words of feeds, embedded pages and other outlets."""

from collections.abc import Callable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

PHRASES: dict[str, str | Promise | Callable[[int], str]] = {
    "feeds.read_more": _("Read more"),
}
