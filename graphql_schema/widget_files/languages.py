"""The language of the pages for webmasters."""

from collections.abc import Mapping

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation


def language_of(request: HttpRequest, values: Mapping[str, str] | None = None) -> str:
    """The one that was chosen for the content, else the one that the browser prefers."""
    chosen = (request.GET if values is None else values).get("lang", "")
    return chosen if chosen in dict(settings.LANGUAGES) else translation.get_language_from_request(request)
