"""One version of the index, ready to answer."""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

import numpy as np
from django.utils.functional import cached_property
from pyroaring import BitMap

from content_models.catalogue.analysis.expansion import text_query
from content_models.catalogue.engines.base import (
    Dictionary,
    FacetCounts,
    FacetQuery,
    ListQuery,
    Order,
    Row,
    Selection,
    Slice,
    StaleReadingError,
    Suggested,
)
from content_models.catalogue.engines.cursors import fingerprint, read_cursor, write_cursor
from content_models.catalogue.engines.database.engine import DatabaseReading
from content_models.catalogue.engines.embedded.boundary import next_boundary
from content_models.catalogue.engines.embedded.cards import RowCache
from content_models.catalogue.engines.embedded.columns import slots_of
from content_models.catalogue.engines.embedded.counting import facet_counts, without_own
from content_models.catalogue.engines.embedded.kinship import kin_of
from content_models.catalogue.engines.embedded.places import Places
from content_models.catalogue.engines.embedded.selecting import select
from content_models.catalogue.engines.embedded.store import Version
from content_models.catalogue.engines.embedded.suggesting import suggested_places
from content_models.catalogue.engines.embedded.text_matching import matching
from content_models.catalogue.engines.embedded.text_ranking import best_places
from content_models.catalogue.engines.embedded.texts import Texts
from content_models.catalogue.engines.embedded.walking import page_of
from content_models.catalogue.engines.item_keys import ItemKeys
from content_models.catalogue.engines.keyset import columns_of
from content_models.catalogue.engines.ranked import ranked_cursor, ranked_slice

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


class NoTextsError(Exception):
    """No index of texts can be used: the database answers what has to do with words."""


class Surroundings:
    """What a reading needs beside its version. ``newer`` waits for a version after a number, None: there is none."""

    def __init__(
        self,
        rows: RowCache,
        newer: Callable[[int], Version | None] = lambda _number: None,
        report_broken: Callable[[], None] = lambda: None,
    ) -> None:
        self.rows = rows
        self.newer = newer
        self.report_broken = report_broken


def question(
    method: Callable[Concatenate["EmbeddedReading", Asked], Answer],
) -> Callable[Concatenate["EmbeddedReading", Asked], Answer]:
    """Answers from the database what needs words and has none; starts anew as long as nothing was answered yet."""

    @wraps(method)
    def ask(self: "EmbeddedReading", *args: Asked.args, **named: Asked.kwargs) -> Answer:
        try:
            answer = method(self, *args, **named)
        except NoTextsError:
            answer = getattr(self.database, method.__name__)(*args, **named)
        except StaleReadingError:
            if not self.start_anew():
                self.is_stale = True
                raise
            return ask(self, *args, **named)
        self.has_answered = True
        return answer

    return ask


class EmbeddedReading:
    """Answers from one version; rows come from the cache, else from the database if it still has that version.

    Where it has not, any question may raise ``StaleReadingError``: the request is to be answered by a new reading.
    """

    def __init__(self, version: Version, around: Surroundings) -> None:
        self.around = around
        self.has_answered = False
        self.is_stale = False
        self.begin(version)

    def begin(self, version: Version) -> None:
        self.index = version
        self.version = version.number
        self.texts: Texts | None = version.texts
        self.selected: dict[Selection, BitMap] = {}
        self.found: dict[tuple[str, tuple[str, ...]], BitMap] = {}
        self.shared: dict[Hashable, Any] = {}

    def start_anew(self) -> bool:
        """With a newer version, where no answer came from this one."""
        newer = None if self.has_answered else self.around.newer(self.version)
        if newer is None:
            return False
        self.begin(newer)
        return True

    @cached_property
    def database(self) -> DatabaseReading:
        """Answers while there is no index of texts."""
        return DatabaseReading()

    @contextmanager
    def words(self) -> Iterator[Texts]:
        """The words of this version. Raises ``NoTextsError``, where the index turns out to be broken too."""
        if self.texts is None:
            raise NoTextsError
        try:
            yield self.texts
        except (ValueError, OSError) as error:
            self.texts = None
            self.around.report_broken()
            raise NoTextsError from error

    def select(self, selection: Selection) -> BitMap:
        """The places of a list, worked out once for page, count and cursors."""
        if selection not in self.selected:
            self.selected[selection] = select(self.places(selection), self.found_by(selection))
        return self.selected[selection]

    def places(self, selection: Selection) -> Places:
        return Places(self.index, selection, self.shared)

    def found_by(self, selection: Selection) -> BitMap | None:
        """What the search of a selection finds; None without a search."""
        if selection.search is None:
            return None
        asked = (selection.search, selection.chain)
        if asked not in self.found:
            with self.words() as texts:
                self.found[asked] = matching(self.index, texts, text_query(*asked, texts.words))
        return self.found[asked]

    @question
    def slice(self, query: ListQuery) -> Slice:
        if query.orders[0] == Order.RELEVANCE:
            return ranked_slice(self, query)
        window, order = query.window, columns_of(query.orders)
        cursor = window.before if window.from_end else window.after
        position = None if cursor is None else read_cursor(cursor, fingerprint(query.selection, query.orders))
        chosen = self.select(query.selection)
        part = page_of(self.index.store, chosen, order, position, window.size, backwards=window.from_end)
        return Slice(tuple(self.rows_at(part.slots)), has_next=part.has_next, has_previous=part.has_previous)

    def rows_at(self, slots: Sequence[int]) -> list[Row]:
        """Raises ``StaleReadingError``."""
        arrays = self.index.store.columns.arrays
        at = np.array(slots, np.int64)
        names = list(zip(arrays["entry_id"][at].tolist(), arrays["version"][at].tolist(), strict=True))
        found = self.around.rows.fetch(names)
        if len(found) < len(names):
            raise StaleReadingError
        return [found[name] for name in names]

    @question
    def count(self, selection: Selection) -> int:
        return len(self.select(selection))

    @question
    def rows(self, selection: Selection, keys: Collection[UUID]) -> list[Row]:
        slots = BitMap([slot for key in keys for slot in self.index.store.slots_of_item(key)])
        return self.rows_at(slots_of(slots & self.select(selection)).tolist())

    @question
    def facets(self, selection: Selection, facets: Collection[FacetQuery]) -> list[FacetCounts]:
        places = self.places(selection)
        return [facet_counts(places, facet, self.select(without_own(selection, facet))) for facet in facets]

    def kin(self, selection: Selection, sources: Mapping[UUID, Collection[int]], limit: int) -> dict[UUID, list[UUID]]:
        """For each item with its terms: the items of a list that share most of them, the newest first among equals."""
        store, chosen = self.index.store, self.select(selection)
        found = {key: kin_of(store, chosen, key, terms, limit) for key, terms in sources.items()}
        self.has_answered = True
        return {key: kin for key, kin in found.items() if kin}

    def cursor(self, query: ListQuery, row: Row, ranking: str | None = None) -> str:
        if query.orders[0] == Order.RELEVANCE:
            return ranked_cursor(query, row, ranking)
        values = [getattr(row, column.name) for column in columns_of(query.orders)]
        return write_cursor(fingerprint(query.selection, query.orders), values)

    @question
    def boundary(self, selection: Selection) -> datetime | None:
        return next_boundary(self.places(selection), self.found_by(selection))

    def dictionary(self) -> Dictionary:
        return self.database.dictionary() if self.texts is None else self.texts.words

    @question
    def rank(self, selection: Selection, limit: int) -> ItemKeys:
        chosen = self.select(selection)
        with self.words() as texts:
            query = text_query(selection.search or "", selection.chain, texts.words)
            best = best_places(self.index, texts, query, chosen, limit)
        return ItemKeys(self.index.store.columns.packed_keys(best))

    @question
    def suggest(self, selection: Selection, prefix: str, limit: int) -> list[Suggested]:
        chosen = self.select(selection)
        with self.words() as texts:
            best = suggested_places(self.index, texts, chosen, chain=selection.chain, typed=prefix, limit=limit)
        return [
            Suggested(row.entry_id, row.kind, row.translation_key, row.locale, row.path, row.title)
            for row in self.rows_at(best)
        ]
