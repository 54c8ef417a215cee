"""An answer whose rows have changed while it was made is made again, at last from the database itself."""

from typing import Any

import pytest
from django.test import Client

from content_models.catalogue.engines import choice
from content_models.catalogue.engines.base import Reading
from content_models.catalogue.engines.embedded.cards import RowCache
from content_models.catalogue.engines.embedded.loading import load
from content_models.catalogue.engines.embedded.reading import EmbeddedReading, Surroundings
from content_models.editorial.models import ListingPage
from tests.factories.events import make_event

DOCUMENT = "{ content(kinds: [EVENT]) { totalCount nodes { title } } }"


class TardyEngine:
    """Knows the catalogue as it was once, so many times."""

    def __init__(self, times: int) -> None:
        self.version = load()
        self.times = times
        self.asked = 0

    def reading(self) -> Reading:
        self.asked += 1
        version = self.version if self.asked <= self.times else load()
        return EmbeddedReading(version, Surroundings(RowCache(1_000_000)))


@pytest.mark.parametrize(("times", "asked"), [(0, 1), (1, 2), (5, 2)])
def test_an_answer_is_made_again_until_it_is_whole(
    events: ListingPage, client: Client, settings: Any, monkeypatch: pytest.MonkeyPatch, *, times: int, asked: int
) -> None:
    event = make_event(events, title="before")
    engine = TardyEngine(times)
    event.title = "after"
    event.save_revision().publish()
    monkeypatch.setitem(choice.ENGINES, "embedded", lambda: engine)
    settings.DSJP_CATALOGUE_ENGINE = "embedded"
    settings.DSJP_GRAPHQL_EXECUTOR = "compiled"

    answer = client.post("/graphql/", {"query": DOCUMENT}, content_type="application/json")

    assert answer.json() == {"data": {"content": {"totalCount": 1, "nodes": [{"title": "after"}]}}}
    assert engine.asked == asked
