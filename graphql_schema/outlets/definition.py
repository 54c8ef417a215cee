"""The public parameters as ``frontend_contract/parameters.json`` defines them, for feeds, embeds and widgets alike."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from django.conf import settings

FEED, FRAGMENT, FRAME = "feed", "fragment", "frame"


@dataclass(frozen=True)
class Parameter:
    """One public parameter.

    ``value`` is the kind of value that it takes, ``filter`` the argument or field of the API's filter that it becomes.
    ``greatest`` is by outlet, else ``other``. ``choices`` are the words that it takes, with what they mean to the API.
    """

    name: str
    value: str
    meaning: str
    outlets: frozenset[str]
    widgets: frozenset[str]
    filter: str = ""
    vocabulary: str = ""
    many: bool = False
    most: int = 1
    longest: int = 64
    least: int = 0
    greatest: Mapping[str, int] = field(default_factory=dict)
    choices: Mapping[str, Any] = field(default_factory=dict)
    pattern: str = ""

    def greatest_for(self, outlet: str) -> int:
        return self.greatest.get(outlet, self.greatest["other"])


@lru_cache(maxsize=1)
def parameters() -> dict[str, Parameter]:
    """All public parameters by name, in the order of the file."""
    listed = json.loads(settings.PUBLIC_PARAMETERS.read_text())["parameters"]
    return {entry["name"]: made_from(entry) for entry in listed}


def made_from(entry: dict[str, Any]) -> Parameter:
    sets = {name: frozenset(entry[name]) for name in ("outlets", "widgets")}
    return Parameter(**{**entry, **sets})


def accepted_by(outlet: str, widget: str | None = None) -> dict[str, Parameter]:
    """The parameters that an outlet takes; with a widget, those that say something to both."""
    return {
        name: parameter
        for name, parameter in parameters().items()
        if outlet in parameter.outlets and (widget is None or widget in parameter.widgets or not parameter.widgets)
    }
