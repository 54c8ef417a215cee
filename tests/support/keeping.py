"""A process that keeps parts of answers, as a web server does, but reads the change log before each request."""

from collections.abc import Iterator
from typing import Any

import pytest

from graphql_schema.cache import follower as following
from graphql_schema.projection import subjects
from graphql_schema.projection.parts import parts


def forget_everything() -> None:
    parts.clear()
    following.follower.has_started = False
    for book in (subjects.terms, subjects.codes, subjects.sites, subjects.languages, subjects.folders):
        book.forget()


@pytest.fixture
def keeping(db: None, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Parts and books are in use. What other tests left is not: they undid their changes without a word."""
    settings.DSJP_GRAPHQL_KEEP = True
    monkeypatch.setattr(following, "PROOF_SECONDS", 0)
    forget_everything()
    yield
    forget_everything()
