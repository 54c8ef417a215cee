"""How many items a choice in the builder has now: nothing that can be chosen is refused, it has 0 items."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from graphql_schema.context import RequestContext
from graphql_schema.errors import RefusedRequest
from graphql_schema.outlets.asking import Asking, UnansweredError
from graphql_schema.outlets.definition import FRAME
from graphql_schema.outlets.parameters import WrongParametersError, read_parameters
from graphql_schema.outlets.variables import calendar_variables, list_variables, map_variables
from graphql_schema.widget_files.languages import language_of
from graphql_schema.widget_files.snippets import Configuration, kept, read_configuration

VARIABLES: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "list": list_variables,
    "calendar": calendar_variables,
    "search": list_variables,
    "map": map_variables,
}


@dataclass(frozen=True)
class ItemCount:
    """``number`` is None where nothing is counted; ``problems`` say which settings are not understood."""

    number: int | None = None
    problems: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        if self.number is None:
            return ""
        return ngettext("%(number)s item now", "%(number)s items now", self.number) % {"number": self.number}


@require_safe
def item_count(request: HttpRequest) -> JsonResponse:
    """The same for the builder's script, while somebody types."""
    configuration = read_configuration(request.GET)
    language = language_of(request, configuration.values)
    with translation.override(language):
        found = count_items(request, configuration, language)
        response = JsonResponse({"words": found.words, "problems": found.problems})
    response["Cache-Control"] = "no-store"
    response["Content-Language"] = language
    return response


def count_items(request: HttpRequest, configuration: Configuration, language: str) -> ItemCount:
    """In the language that is active."""
    if configuration.element not in VARIABLES:
        return ItemCount()
    chosen = {"lang": language, **configuration.values}
    query = kept(Configuration(configuration.element, chosen), FRAME)
    try:
        asked = read_parameters(query, RequestContext.of(request), FRAME, configuration.element)
        variables = VARIABLES[configuration.element](asked.values)
        answer = Asking(request).ask("Listing", {**variables, "first": 1})
    except WrongParametersError as wrong:
        return ItemCount(0, wrong.problems)
    except (RefusedRequest, UnansweredError):
        return ItemCount(None, (_("This cannot be counted at the moment."),))
    return ItemCount(answer.data["content"]["totalCount"])
