"""oEmbed 1.0 (https://oembed.com): whoever pastes the address of a public page or of an embed gets a frame of it."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, urlencode, urlsplit

from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve, reverse
from django.utils import translation
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from graphql_schema.cache.shared import Made
from graphql_schema.context import RequestContext
from graphql_schema.outlets.definition import FRAME
from graphql_schema.outlets.embedded_items import find_item
from graphql_schema.outlets.embeds import WIDGETS
from graphql_schema.outlets.items import clean
from graphql_schema.outlets.parameters import WrongParametersError, read_parameters
from graphql_schema.outlets.refusing import answered_or_refused
from graphql_schema.outlets.responses import refused, rendered
from graphql_schema.outlets.shown import safe_link

JSON = "application/json; charset=utf-8"
CACHE_SECONDS = 3_600
WIDTH, HEIGHT, CARD_HEIGHT = 600, 480, 320
LONGEST_ADDRESS = 4_000
FRAME_HTML = (
    '<blockquote class="dsjp-embed"><a href="{link}">{title}</a></blockquote>'
    '<iframe src="{frame}" title="{title}" width="{width}" height="{height}" frameborder="0" loading="lazy" '
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms" '
    'referrerpolicy="strict-origin-when-cross-origin"></iframe>'
)


class NotEmbeddableError(Exception):
    """The address is none of a public page."""


@dataclass(frozen=True)
class Target:
    """What an address shows: the address of its frame, and the page that a link leads to."""

    title: str
    link: str
    frame: str
    height: int
    site: str
    made: Made | None


@require_safe
def oembed(request: HttpRequest) -> HttpResponse:
    """The answer for one address, as JSON."""
    context = RequestContext.of(request)
    if request.GET.get("format", "json") != "json":
        return refused(501, ["Only format=json is answered."], "en")
    if not 0 < len(request.GET.get("url", "")) <= LONGEST_ADDRESS:
        return refused(400, ["Give the address of a page as url."], "en")
    return answered_or_refused(context, lambda: answer(request, context))


def answer(request: HttpRequest, context: RequestContext) -> HttpResponse:
    try:
        address = urlsplit(request.GET["url"].strip())
        target = embed_target(request, context, address) or page_target(request, context, address)
    except (NotEmbeddableError, WrongParametersError, ValueError):
        return refused(404, ["There is nothing public under this address."], "en")
    body = json.dumps(described(request, target), ensure_ascii=False).encode()
    return rendered(request, body, JSON, target.made)


def described(request: HttpRequest, target: Target) -> dict[str, Any]:
    width = within(WIDTH, request.GET.get("maxwidth"))
    height = within(target.height, request.GET.get("maxheight"))
    html = format_html(FRAME_HTML, link=target.link, title=target.title, frame=target.frame, width=width, height=height)
    return {
        "version": "1.0",
        "type": "rich",
        "title": target.title,
        "provider_name": target.site,
        "provider_url": request.build_absolute_uri("/"),
        "cache_age": CACHE_SECONDS,
        "width": width,
        "height": height,
        "html": str(html),
    }


def within(usual: int, most: str | None) -> int:
    """As large as the host allows; what is no number allows everything."""
    return min(usual, int(most)) if most and most.isascii() and most.isdecimal() and int(most[:9]) > 0 else usual


def embed_target(request: HttpRequest, context: RequestContext, address: SplitResult) -> Target | None:
    """One of our own embeds, if it is one."""
    if address.netloc != request.get_host():
        return None
    try:
        match = resolve(address.path)
    except Resolver404:
        return None
    widget = match.kwargs.get("widget")
    if match.url_name != "embed" or widget not in WIDGETS:
        return None
    asked = read_parameters(address.query, context, FRAME, widget)
    with translation.override(asked.lang):
        embedded = WIDGETS[widget](request, asked)
        if embedded.template == "outlets/message.html":
            raise NotEmbeddableError
    pairs = [pair for pair in asked.pairs if pair[0] != "fragment"]
    frame = framed(request, widget, pairs)
    return Target(embedded.title, embedded.canonical, frame, HEIGHT, context.site.name, embedded.made)


def page_target(request: HttpRequest, context: RequestContext, address: SplitResult) -> Target:
    """A public page, by its address on our front end or on this host."""
    hosts = {request.get_host(), urlsplit(context.site.address("/")).netloc}
    if address.scheme not in {"http", "https"} or address.netloc not in hosts:
        raise NotEmbeddableError
    answered, content = find_item(request, address.path or "/", None)
    if content is None:
        raise NotEmbeddableError
    frame = framed(request, "card", [("item", content["path"]), ("lang", content["locale"])])
    title = clean(content["title"]) or _("Page")
    return Target(title, safe_link(content["url"]), frame, CARD_HEIGHT, context.site.name, answered.made)


def framed(request: HttpRequest, widget: str, pairs: list[tuple[str, str]]) -> str:
    address = reverse("embed", args=[widget])
    return request.build_absolute_uri(f"{address}?{urlencode(pairs)}" if pairs else address)
