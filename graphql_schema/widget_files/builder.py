"""The builder at `/widgets/`: a form whose address is the configuration, a preview, and what to paste.

It works without scripts; with them, a choice shows at once, items are counted while one types, and a button copies.
"""

from typing import Any

from csp.constants import SELF
from csp.decorators import csp_update
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_safe

from content_models.base.language_names import language_choices
from content_models.taxonomies.models import Term
from graphql_schema.outlets.definition import Parameter, parameters
from graphql_schema.outlets.words import KINDS_BY_SLUG, LIST_TITLES
from graphql_schema.widget_files.item_counts import count_items
from graphql_schema.widget_files.languages import language_of
from graphql_schema.widget_files.presets import addresses
from graphql_schema.widget_files.snippets import ELEMENTS, Configuration, element_snippet, read_configuration
from graphql_schema.widget_files.takeaways import tabs
from graphql_schema.widget_files.words import (
    CHOICE_TITLES,
    ELEMENT_MEANINGS,
    ELEMENT_TITLES,
    SETTING_MEANINGS,
    SETTING_TITLES,
)

WIDTHS = ("320", "640", "1024")
SUGGESTED = {"country": "country", "countries": "country", "topic": "topic", "type": "type"}
MOST_SUGGESTIONS = 300

Choice = tuple[str, str]


@csp_update({"frame-src": [SELF]})
@require_safe
def builder(request: HttpRequest) -> HttpResponse:
    configuration = read_configuration(request.GET)
    language = language_of(request, configuration.values)
    with translation.override(language):
        response = render(request, "graphql_schema/widgets/builder.html", shown(request, configuration, language))
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


def shown(request: HttpRequest, configuration: Configuration, language: str) -> dict[str, Any]:
    platform = request.build_absolute_uri("/")
    width = request.GET.get("width", "")
    return {
        "presets": addresses(reverse("widget_builder"), configuration.values),
        "elements": [
            (name, ELEMENT_TITLES[name], ELEMENT_MEANINGS[name], name == configuration.element) for name in ELEMENTS
        ],
        "fields": [field_of(each, configuration) for each in fields_of(configuration)],
        "lists": {name: suggestions(name) for name in dict.fromkeys(SUGGESTED.values())},
        "count": count_items(request, configuration, language),
        "widths": [(each, each == width) for each in WIDTHS],
        "width": width if width in WIDTHS else "",
        "preview": f"{reverse('widget_preview')}?{configuration.query}",
        "address": f"{platform}widgets/?{configuration.query}",
        "tabs": tabs(configuration, platform),
        "chosen_language": configuration.values.get("lang", ""),
    }


def fields_of(configuration: Configuration) -> list[Parameter]:
    return [each for each in parameters().values() if configuration.element in each.widgets]


def field_of(parameter: Parameter, configuration: Configuration) -> dict[str, Any]:
    choices = choices_of(parameter)
    return {
        "name": parameter.name,
        "title": SETTING_TITLES.get(parameter.name, parameter.name),
        "meaning": SETTING_MEANINGS.get(parameter.name, parameter.meaning),
        "kind": "choice" if choices else "number" if parameter.value == "number" else "text",
        "value": configuration.values.get(parameter.name, ""),
        "choices": choices,
        "list": SUGGESTED.get(parameter.name, ""),
    }


def choices_of(parameter: Parameter) -> list[Choice]:
    """Values with their words; languages by their own names."""
    if parameter.value == "language":
        return language_choices()
    names = ["true", "false"] if parameter.value == "flag" else [] if parameter.many else list(parameter.choices)
    return [(name, str(CHOICE_TITLES.get(name, name))) for name in names]


def suggestions(name: str) -> list[Choice]:
    if name == "type":
        return [(slug, str(LIST_TITLES[kind])) for slug, kind in KINDS_BY_SLUG.items()]
    terms = Term.objects.of(parameters()[name].vocabulary).labelled().order_by("order")
    return list(terms.values_list("code", "shown_label")[:MOST_SUGGESTIONS])
