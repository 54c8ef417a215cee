"""The stored answer of a whole item: what a place in a plan says of one version of a page, as JSON text.

It is made apart from the rest of the request, so that its tags are its own. It stands in two pieces: what the page
says, and what is related to it, which any publication may change. A piece is used while the change log names none of
its tags, until the moment at which it changes by itself.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from content_models.catalogue.engines.database.engine import DatabaseReading
from graphql_schema.executor.places import Place
from graphql_schema.executor.steps import Info, NotCompiledError, Run, Step
from graphql_schema.executor.writing import Written, written
from graphql_schema.pages import load_page_of
from graphql_schema.projection.editions import surroundings
from graphql_schema.projection.kept import Kept
from graphql_schema.projection.parts import parts

FindRow = Callable[[Any, Run], Any]
# What other items decide.
OF_OTHERS = frozenset({"related"})


@dataclass(frozen=True)
class PageFields:
    """How the fields of a type of page are read, in the order of the answer; ``moving`` are those of ``OF_OTHERS``."""

    steps: Mapping[str, Step]
    moving: frozenset[str]


@dataclass(slots=True)
class Piece(Kept):
    """Some fields of an item as JSON text, with what they were made from."""

    fields: dict[str, Written]
    lists_of: dict[str, tuple[str, str]]

    def tell(self, tags: Any) -> None:
        """Says of an answer what this piece was made from."""
        tags.add(*self.tags)
        tags.lists_of.update(self.lists_of)
        tags.ends(self.ends_at)


@dataclass(slots=True)
class StoredItem:
    """Both pieces of an item, and the order of its fields."""

    names: tuple[str, ...]
    steady: Piece
    moving: Piece | None

    @property
    def pieces(self) -> list[Piece]:
        return [piece for piece in (self.steady, self.moving) if piece is not None]

    @property
    def size(self) -> int:
        fields = [field for piece in self.pieces for field in piece.fields.values()]
        return sum(len(field.body) + 100 for field in fields) + 60 * sum(len(piece.tags) for piece in self.pieces)

    def shown(self, tags: Any) -> dict[str, Written]:
        found: dict[str, Written] = {}
        for piece in self.pieces:
            piece.tell(tags)
            found |= piece.fields
        return {name: found[name] for name in self.names}


class KeptItem:
    """A place where a whole item stands: ``fields_of`` compiles the fields of its page's type."""

    def __init__(
        self, place: Place, find_row: FindRow, plain: Step, fields_of: Callable[[Any, Run], PageFields]
    ) -> None:
        self.place = place
        self.find_row = find_row
        self.plain = plain
        self.fields_of = fields_of

    def read(self, root: Any, run: Run) -> Any:
        context = run.info.context
        row = self.find_row(root, run)
        if row is None:
            return None
        if not settings.DSJP_GRAPHQL_KEEP:
            return self.plain(load_page_of(context, row), run)
        site = context.answering_site.pk
        key = self.place.name(run), row.entry_id, row.version, site, surroundings(context).editions
        stored = parts.get(key)
        if stored is None or not stored.steady.is_true(context.moment):
            stored = self.make(row, run)
            parts.keep(key, stored, stored.size)
        elif stored.moving is not None and not stored.moving.is_true(context.moment):
            stored = self.make(row, run, stored.steady)
            parts.keep(key, stored, stored.size)
        return stored.shown(context.tags)

    def make(self, row: Any, run: Run, steady: Piece | None = None) -> StoredItem:
        """With a context of its own, which starts with nothing loaded."""
        position = surroundings(run.info.context).position
        apart = run.info.context.afresh()
        apart.plan, apart.deadline = run.info.context.plan, run.info.context.deadline
        own_run = Run(Info(apart, run.info.schema, run.info.variables), {})
        page = load_page_of(apart, row)
        if page is None:
            raise NotCompiledError
        fields = self.fields_of(page, own_run)
        names = tuple(fields.steps)
        if steady is None:
            steady = piece_of(page, own_run, fields, [name for name in names if name not in fields.moving], position)
        if not fields.moving:
            return StoredItem(names, steady, None)
        moving = [name for name in names if name in fields.moving]
        return StoredItem(names, steady, piece_of(page, own_run, fields, moving, position))


def piece_of(page: Any, run: Run, fields: PageFields, names: list[str], position: int) -> Piece:
    """Tags of a second piece include those of the first: what both need is loaded once, by the first that asks."""
    found = {name: Written(written(fields.steps[name](page, run))) for name in names}
    tags, reading = run.info.context.tags, vars(run.info.context).get("reading")
    known = [position, *([] if tags.position is None else [tags.position])]
    if reading is not None and not isinstance(reading, DatabaseReading):
        known.append(reading.version)
    return Piece(tuple(tags.tags), tags.ends_at, min(known), found, dict(tags.lists_of))
