"""Rows as lists show them: kept while they are asked for, up to a number of bytes, and read from the database else."""

from collections.abc import Iterable

import orjson

from content_models.base.least_used import LeastUsed
from content_models.catalogue.engines.base import Row
from content_models.catalogue.engines.database.selecting import rows_of
from content_models.catalogue.models import CatalogueEntry

Name = tuple[int, int]

# A row without its texts, and how much larger a card is in memory than in JSON.
ROW_BYTES, CARD_GROWTH = 2_000, 4


class RowCache(LeastUsed[Name, Row]):
    """The rows that were used last, by row and version. ``largest`` is a number of bytes."""

    def keep(self, rows: Iterable[Row]) -> None:
        self.put_all(((row.entry_id, row.version), row, weight(row)) for row in rows)

    def fetch(self, names: list[Name]) -> dict[Name, Row]:
        """These very versions, as far as the database still has them: one query for what is not here."""
        found = {name: row for name in names if (row := self.get(name)) is not None}
        missing = [entry_id for entry_id, version in names if (entry_id, version) not in found]
        if missing:
            rows = rows_of(CatalogueEntry.objects.filter(pk__in=missing))
            self.keep(rows)
            found |= {(row.entry_id, row.version): row for row in rows}
        return {name: found[name] for name in names if name in found}


def weight(row: Row) -> int:
    """About how many bytes of memory a row takes."""
    texts = 2 * (len(row.title) + len(row.summary) + len(row.path)) + len(row.sort_title)
    return ROW_BYTES + texts + CARD_GROWTH * len(orjson.dumps(row.card))
