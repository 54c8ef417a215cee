"""Rows as lists show them: kept while they are asked for, up to a number of bytes, and read from the database else."""

from collections import OrderedDict
from collections.abc import Iterable
from threading import Lock

import orjson

from content_models.catalogue.engines.base import Row
from content_models.catalogue.engines.database.selecting import rows_of
from content_models.catalogue.models import CatalogueEntry

Name = tuple[int, int]

# A row without its texts, and how much larger a card is in memory than in JSON.
ROW_BYTES, CARD_GROWTH = 2_000, 4


class RowCache:
    """The rows that were used last, by row and version. ``largest`` is a number of bytes."""

    def __init__(self, largest: int) -> None:
        self.largest = largest
        self.size = 0
        self.rows: OrderedDict[Name, tuple[Row, int]] = OrderedDict()
        self.lock = Lock()

    def get(self, names: Iterable[Name]) -> dict[Name, Row]:
        """Those of these rows that are here."""
        with self.lock:
            found = {name: self.rows[name][0] for name in names if name in self.rows}
            for name in found:
                self.rows.move_to_end(name)
        return found

    def put(self, rows: Iterable[Row]) -> None:
        weighed = [(row, weight(row)) for row in rows]
        with self.lock:
            for row, size in weighed:
                _old, before = self.rows.pop((row.entry_id, row.version), (row, 0))
                self.rows[row.entry_id, row.version] = row, size
                self.size += size - before
            while self.size > self.largest:
                _name, (_row, size) = self.rows.popitem(last=False)
                self.size -= size

    def clear(self) -> None:
        with self.lock:
            self.rows.clear()
            self.size = 0

    def fetch(self, names: list[Name]) -> dict[Name, Row]:
        """These very versions, as far as the database still has them: one query for what is not here."""
        found = self.get(names)
        missing = [entry_id for entry_id, version in names if (entry_id, version) not in found]
        if missing:
            rows = rows_of(CatalogueEntry.objects.filter(pk__in=missing))
            self.put(rows)
            found |= {(row.entry_id, row.version): row for row in rows}
        return {name: found[name] for name in names if name in found}


def weight(row: Row) -> int:
    """About how many bytes of memory a row takes."""
    texts = 2 * (len(row.title) + len(row.summary) + len(row.path)) + len(row.sort_title)
    return ROW_BYTES + texts + CARD_GROWTH * len(orjson.dumps(row.card))
