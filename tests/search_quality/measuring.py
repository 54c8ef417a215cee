"""Asks the labelled queries of ``queries.toml`` of the demo's content and counts what is found among the first ten."""

import tomllib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from uuid import UUID

from django.utils import timezone

from content_models.catalogue.engines.base import ListQuery, Order, Reading, Selection, Window
from content_models.editorial.demo.items import identity

QUERIES = Path(__file__).parent / "queries.toml"
FIRST = 10


@dataclass(frozen=True)
class LabelledQuery:
    """What a reader may type, and the references of the items that should be found."""

    language: str
    text: str
    expected: tuple[str, ...]
    form: str = "words"


@dataclass(frozen=True)
class Outcome:
    """What a query found among the first ten."""

    query: LabelledQuery
    found: tuple[UUID, ...]

    @property
    def missing(self) -> list[str]:
        return [ref for ref in self.query.expected if identity(ref) not in self.found]

    @property
    def recall(self) -> float:
        """Which part of what should be found is there."""
        return 1 - len(self.missing) / len(self.query.expected)

    @property
    def precision(self) -> float:
        """Which part of what is there should be found."""
        hits = len(self.query.expected) - len(self.missing)
        return hits / len(self.found) if self.found else 0.0


@dataclass(frozen=True)
class Quality:
    """The means over the queries of a language."""

    language: str
    queries: int
    recall: float
    precision: float


def labelled_queries() -> list[LabelledQuery]:
    rows = tomllib.loads(QUERIES.read_text(encoding="utf-8"))["query"]
    return [LabelledQuery(**{**row, "expected": tuple(row["expected"])}) for row in rows]


def outcomes(reading: Reading, site_id: int) -> list[Outcome]:
    """Asks every query for the items in its own language, without fallback."""
    return [Outcome(query, first_found(reading, site_id, query)) for query in labelled_queries()]


def first_found(reading: Reading, site_id: int, query: LabelledQuery) -> tuple[UUID, ...]:
    selection = Selection(site_id, (query.language,), timezone.now(), search=query.text)
    page = reading.slice(ListQuery(selection, (Order.RELEVANCE,), Window(FIRST)))
    return tuple(row.translation_key for row in page.rows)


def quality_by_language(found: Sequence[Outcome]) -> list[Quality]:
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in found:
        groups[outcome.query.language].append(outcome)
    return [
        Quality(language, len(group), mean(one.recall for one in group), mean(one.precision for one in group))
        for language, group in groups.items()
    ]
