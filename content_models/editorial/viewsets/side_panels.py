"""Side panels that the editors of pages and shared pieces have beside Wagtail's own, whichever package brings them."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

Factory = Callable[[Any, HttpRequest], Any]
_factories: list[Factory] = []


def register_side_panel(factory: Factory) -> None:
    """Lets ``factory(instance, request)`` make a panel for the editor of a page or piece; None: not for this one."""
    if factory not in _factories:
        _factories.append(factory)


def registered_panels(instance: Any, request: HttpRequest) -> list[Any]:
    found = [factory(instance, request) for factory in _factories]
    return [panel for panel in found if panel is not None]
