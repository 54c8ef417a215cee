"""Embeds: ``/embed/<widget>.html``, a whole page for a frame, or with ``fragment=1`` its HTML for an include."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from graphql_schema.context import RequestContext
from graphql_schema.outlets.definition import FRAGMENT, FRAME
from graphql_schema.outlets.embedded_calendars import embedded_calendar
from graphql_schema.outlets.embedded_items import embedded_card, embedded_chart
from graphql_schema.outlets.embedded_lists import (
    Build,
    embed_address,
    embedded_list,
    embedded_map,
    embedded_search,
)
from graphql_schema.outlets.parameters import Asked, read_parameters
from graphql_schema.outlets.refusing import answered_or_refused
from graphql_schema.outlets.responses import rendered, with_headers
from graphql_schema.outlets.shown import Embedded, direction
from graphql_schema.outlets.values import YES, shown

HTML = "text/html; charset=utf-8"
WIDGETS: dict[str, Build] = {
    "list": embedded_list,
    "calendar": embedded_calendar,
    "search": embedded_search,
    "map": embedded_map,
    "card": embedded_card,
    "chart": embedded_chart,
}


@xframe_options_exempt
@require_safe
def embed(request: HttpRequest, widget: str) -> HttpResponse:
    """One widget as HTML that needs no script."""
    context = RequestContext.of(request)
    is_fragment = wants_fragment(request)

    def refuse(status: int, sentences: Sequence[str], lang: str, headers: Mapping[str, str]) -> HttpResponse:
        html = message(request, context, sentences, lang, is_fragment=is_fragment)
        # An include that got an error would show nothing.
        response = HttpResponse(html, status=200 if is_fragment else status)
        response["Cache-Control"] = "no-store"
        return with_headers(response, {**headers, **headers_of(request, lang)})

    if widget not in WIDGETS:
        with translation.override(context.site.default_locale):
            sentence = _("There is no widget “%(name)s”. Widgets: %(known)s.")
            words = sentence % {"name": shown(widget), "known": ", ".join(WIDGETS)}
        return refuse(404, [words], context.site.default_locale, {})
    return answered_or_refused(context, lambda: answer(request, context, widget, is_fragment=is_fragment), refuse)


def wants_fragment(request: HttpRequest) -> bool:
    """Whether a whole page would be in the way; also of an address that is wrong otherwise."""
    pairs = parse_qsl(request.META.get("QUERY_STRING", "")[:4_000], errors="replace")
    return any(name == "fragment" and value.lower() in YES for name, value in pairs)


def answer(request: HttpRequest, context: RequestContext, widget: str, *, is_fragment: bool) -> HttpResponse:
    outlet = FRAGMENT if is_fragment else FRAME
    asked = read_parameters(request.META.get("QUERY_STRING", ""), context, outlet, widget)
    with translation.override(asked.lang):
        embedded = WIDGETS[widget](request, asked)
        body = page(request, asked, widget, embedded, is_fragment=is_fragment)
    headers = headers_of(request, asked.lang, embedded.form_action)
    return rendered(request, body.encode(), HTML, embedded.made, updated_at=embedded.updated_at, headers=headers)


def page(request: HttpRequest, asked: Asked, widget: str, embedded: Embedded, *, is_fragment: bool) -> str:
    """The HTML, in the language that is active."""
    level = asked.values.get("heading-level", 2 if is_fragment else 1)
    own = embed_address(request, widget, [pair for pair in asked.pairs if pair[0] != "fragment"])
    values = {
        **embedded.values,
        "widget": widget,
        "title": embedded.title,
        "lang": asked.lang,
        "level": level,
        "item_level": min(level + 1, 6),
        "shown": embedded.shown,
        "in_frame": not is_fragment,
    }
    if is_fragment:
        return render_to_string(embedded.template, values)
    around = {
        "content": embedded.template,
        "canonical": embedded.canonical,
        "structured": embedded.structured,
        "oembed": oembed_address(request, own),
        "frame": asked.values.get("id", ""),
        "theme": asked.values.get("theme", "plain"),
        **files(request),
    }
    return render_to_string("outlets/frame.html", {**values, **around, "direction": direction(asked.lang)})


def files(request: HttpRequest) -> dict[str, str]:
    """The script and the style of a frame, by whole addresses: in an opaque origin there is no ``'self'``."""
    folder = "graphql_schema/outlets"
    return {name: request.build_absolute_uri(static(f"{folder}/frame.{name}")) for name in ("js", "css")}


def oembed_address(request: HttpRequest, own: str) -> str:
    return request.build_absolute_uri(f"{reverse('oembed')}?{urlencode({'url': own, 'format': 'json'})}")


def message(
    request: HttpRequest, context: RequestContext, sentences: Sequence[str], lang: str, *, is_fragment: bool
) -> str:
    """What is wrong, in the place of the widget."""
    home = f"{context.site.address('/').rstrip('/')}/{lang}/"
    values: dict[str, Any] = {"sentences": sentences, "home": home, "site": context.site.name, "lang": lang}
    template = "outlets/message.html"
    if not is_fragment:
        around = {"content": template, "theme": "plain", "direction": direction(lang), "title": context.site.name}
        values |= {**around, **files(request), "canonical": home, "in_frame": True}
        template = "outlets/frame.html"
    with translation.override(lang):
        return render_to_string(template, values)


def headers_of(request: HttpRequest, lang: str, form_action: str = "") -> dict[str, str]:
    origin = f"{request.scheme}://{request.get_host()}"
    media = "{0.scheme}://{0.netloc}".format(urlsplit(request.build_absolute_uri(settings.MEDIA_URL)))
    policy = {
        "default-src": "'none'",
        "script-src": origin,
        "style-src": origin,
        "img-src": " ".join(dict.fromkeys([origin, media])),
        "base-uri": "'none'",
        "form-action": form_action or "'none'",
        "frame-ancestors": "*",
        "require-trusted-types-for": "'script'",
    }
    return {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "Content-Language": lang,
        "X-Robots-Tag": "noindex",
    }
