"""Events for tests."""

from datetime import UTC, datetime
from typing import Any

from wagtail.models import Page

from content_models.editorial.models import EventPage
from content_models.taxonomies.models import Term

DEFAULT_START = datetime(2027, 5, 4, 9, 0, tzinfo=UTC)


def make_event(
    parent: Page, *, title: str = "AI week", terms: dict[str, list[Term]] | None = None, **values: Any
) -> EventPage:
    """A live event under a listing; ``terms`` by field name."""
    event = EventPage(title=title, locale=parent.locale, **{"starts_at": DEFAULT_START, **values})
    for name, chosen in (terms or {}).items():
        setattr(event, name, chosen)
    return parent.add_child(instance=event)
