"""Side panels that the page editor has beside Wagtail's own, whichever package they come from."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

Factory = Callable[[Page, HttpRequest], Any]
_factories: list[Factory] = []


def register_side_panel(factory: Factory) -> None:
    """Lets ``factory(page, request)`` make a panel for the editor of a page; None: not for this one."""
    if factory not in _factories:
        _factories.append(factory)


def registered_panels(page: Page, request: HttpRequest) -> list[Any]:
    found = [factory(page, request) for factory in _factories]
    return [panel for panel in found if panel is not None]
