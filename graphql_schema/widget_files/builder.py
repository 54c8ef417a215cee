"""The builder at `/widgets/`: a form whose address is the configuration, a preview, and what to paste.

It works without scripts; with them, a choice shows at once and a button copies.
"""

from typing import Any

from csp.constants import SELF
from csp.decorators import csp_update
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from content_models.taxonomies.models import Term
from graphql_schema.outlets.definition import Parameter, parameters
from graphql_schema.widget_files.snippets import (
    ELEMENTS,
    Configuration,
    element_snippet,
    feed_addresses,
    frame_address,
    frame_snippet,
    read_configuration,
)

WIDTHS = ("320", "640", "1024")
SUGGESTED = ("country", "countries", "topic")
MOST_SUGGESTIONS = 300


@csp_update({"frame-src": [SELF]})
@require_safe
def builder(request: HttpRequest) -> HttpResponse:
    configuration = read_configuration(request.GET)
    language = configuration.values.get("lang", "")
    if language not in dict(settings.LANGUAGES):
        language = translation.get_language_from_request(request)
    with translation.override(language):
        response = render(request, "graphql_schema/widgets/builder.html", shown(request, configuration))
    response["Content-Language"] = language
    response["Cache-Control"] = "public, max-age=60"
    response["Vary"] = "Accept-Language"
    return response


@require_safe
def preview(request: HttpRequest) -> HttpResponse:
    """The very element on a page of its own."""
    configuration = read_configuration(request.GET)
    context = {
        "configuration": configuration,
        "snippet": element_snippet(configuration, request.build_absolute_uri("/")),
        "language": configuration.values.get("lang", "en"),
    }
    response = render(request, "graphql_schema/widgets/preview.html", context)
    response["Cache-Control"] = "public, max-age=60"
    response["X-Robots-Tag"] = "noindex"
    return response


def shown(request: HttpRequest, configuration: Configuration) -> dict[str, Any]:
    platform = request.build_absolute_uri("/")
    width = request.GET.get("width", "")
    return {
        "elements": [(name, f"dsjp-{name}", name == configuration.element) for name in ELEMENTS],
        "fields": [field_of(each, configuration) for each in fields_of(configuration)],
        "lists": {name: suggestions(name) for name in SUGGESTED[:1] + SUGGESTED[2:]},
        "widths": [(each, each == width) for each in WIDTHS],
        "width": width if width in WIDTHS else "",
        "preview": f"{reverse('widget_preview')}?{configuration.query}",
        "address": f"{platform}widgets/?{configuration.query}",
        "snippets": snippets(configuration, platform),
    }


def snippets(configuration: Configuration, platform: str) -> list[tuple[str, str, str, str]]:
    """Of each: a name, what it is called, what to do with it, and the text."""
    element, frame = element_snippet(configuration, platform), frame_snippet(configuration, platform)
    found = [
        ("html", "HTML", _("Paste it where the content should stand."), element),
        (
            "wordpress",
            "WordPress",
            _("Paste this address into a line of its own."),
            frame_address(configuration, platform),
        ),
        ("drupal", "Drupal", _("A block in the text format Full HTML."), element),
        ("joomla", "Joomla", _("A module of the type Custom, with text filters off."), element),
        ("iframe", "iframe", _("Where scripts are not allowed, but frames are."), frame),
    ]
    if feeds := feed_addresses(configuration, platform):
        found.append(
            ("feed", _("Feeds"), _("For readers, calendars and the feed modules of any system."), "\n".join(feeds))
        )
    return found


def fields_of(configuration: Configuration) -> list[Parameter]:
    return [each for each in parameters().values() if configuration.element in each.widgets]


def field_of(parameter: Parameter, configuration: Configuration) -> dict[str, Any]:
    value = configuration.values.get(parameter.name, "")
    choices = list(parameter.choices) if not parameter.many else []
    if parameter.value == "flag":
        choices = ["true", "false"]
    if parameter.value == "language":
        choices = list(dict(settings.LANGUAGES))
    kind = "choice" if choices else "number" if parameter.value == "number" else "text"
    listed = {"countries": "country"}.get(parameter.name, parameter.name) if parameter.name in SUGGESTED else ""
    return {"parameter": parameter, "kind": kind, "value": value, "choices": choices, "list": listed}


def suggestions(name: str) -> list[tuple[str, str]]:
    vocabulary = parameters()[name].vocabulary
    terms = Term.objects.of(vocabulary).order_by("order").values_list("code", "label")
    return list(terms[:MOST_SUGGESTIONS])
