"""Sees every embed that is shown, also those that are answered from memory, and says which site showed which widget."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any
from urllib.parse import unquote, urlsplit

from graphql_schema.cache.front import Application, Environ, StartResponse
from graphql_schema.outlets.counting import count
from graphql_schema.outlets.embeds import WIDGETS
from graphql_schema.trusted_documents.lookup import own_manifest

HOST = re.compile(r"(?=.{4,253}\Z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
DOCUMENT = re.compile(r"documentId=sha256(?::|%3[Aa])([0-9a-f]{64})")
ROBOT = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|archiv|monitor|preview|fetch|curl|wget|python|java/|headless|facebookexternal",
    re.IGNORECASE,
)
EMBED, API = "/embed/", "/graphql/"
SHOWN = ("200", "304")
# What is typed into a search box is no showing: WidgetSuggest is left out.
WIDGETS_BY_NAME = {
    "WidgetList": "list",
    "WidgetCalendar": "calendar",
    "WidgetSearch": "search",
    "WidgetMap": "map",
    "WidgetItem": "card",
    "WidgetChart": "chart",
}


class CountingDoor:
    """A WSGI application before another one. What is no embed costs it two comparisons."""

    def __init__(self, application: Application, note: Callable[[str, str], None] = count) -> None:
        self.application = application
        self.note = note

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        use = use_of(environ)
        if use is None:
            return self.application(environ, start_response)

        def noting(status: str, headers: list[tuple[str, str]], error: Any = None) -> Any:
            if status.startswith(SHOWN):
                self.note(*use)
            return start_response(status, headers, error)

        return self.application(environ, noting)


def use_of(environ: Environ) -> tuple[str, str] | None:
    """The site around and the widget; nothing for robots, for our own pages, and where no browser said who asks."""
    path = environ.get("PATH_INFO", "")
    if path.startswith(EMBED):
        widget, around = framed_widget(environ, path), environ.get("HTTP_REFERER", "")
    elif path == API and "HTTP_ORIGIN" in environ:
        widget, around = asking_widget(environ), environ["HTTP_ORIGIN"]
    else:
        return None
    if (
        widget is None
        or environ["REQUEST_METHOD"] != "GET"
        or ROBOT.search(environ.get("HTTP_USER_AGENT", "") or "bot")
    ):
        return None
    host = host_of(around)
    own = (environ.get("HTTP_HOST") or "").partition(":")[0].lower()
    return (host, widget) if host and host != own else None


def is_robot(user_agent: str) -> bool:
    return not user_agent or ROBOT.search(user_agent) is not None


def framed_widget(environ: Environ, path: str) -> str | None:
    """The widget of a page in a frame; who follows a link to it sees it on our own site."""
    name = path.removeprefix(EMBED).removesuffix(".html")
    is_page = environ.get("HTTP_SEC_FETCH_DEST") == "document"
    return name if name in WIDGETS and not is_page else None


def asking_widget(environ: Environ) -> str | None:
    """The widget that asks for its data; what it asks for later, with a cursor, is the same showing."""
    query = environ.get("QUERY_STRING", "")
    found = DOCUMENT.search(query)
    if found is None or '"after":"' in unquote(query):
        return None
    return widgets_by_document().get(found[1])


@lru_cache(maxsize=1)
def widgets_by_document() -> dict[str, str]:
    """The widget of each document that widgets send or ever sent, by what the document is called."""
    named = ((digest, entry["name"]) for digest, entry in own_manifest()["documents"].items())
    return {digest: WIDGETS_BY_NAME[name] for digest, name in named if name in WIDGETS_BY_NAME}


def host_of(address: str) -> str:
    """The host of an address, if it looks like that of a public site."""
    try:
        host = (urlsplit(address[:500]).hostname or "").lower()
    except ValueError:
        return ""
    return host if HOST.fullmatch(host) else ""
