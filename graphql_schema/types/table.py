"""Tables inside a text: rows of cells of one kind per column."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import graphene

from content_models.blocks.terms import TermBlock
from graphql_schema.types.taxonomy import Term, TermInLanguage


@dataclass(frozen=True)
class CellFacts:
    """A cell as it is stored; of a term, its key."""

    raw: Any
    is_term: bool
    language: str


@dataclass(frozen=True)
class TableFacts:
    """A table: caption, headings, and rows of cells."""

    caption: str
    headings: Sequence[str]
    rows: Sequence[Sequence[CellFacts]]


def table_facts(block: Any, raw: dict[str, Any], _context: Any, language: str) -> TableFacts:
    columns = raw["columns"]
    is_term = [isinstance(block.child_blocks.get(column["type"]), TermBlock) for column in columns]
    rows = [
        [CellFacts(value, kind, language) for value, kind in zip(row["values"], is_term, strict=False)]
        for row in raw["rows"]
    ]
    return TableFacts(raw.get("caption") or "", [column["heading"] or "" for column in columns], rows)


def term_of(cell: CellFacts, info: Any) -> TermInLanguage | None:
    found = info.context.loaders.terms.load(cell.raw) if cell.is_term and cell.raw else None
    return TermInLanguage(found, cell.language) if found else None


class TableCell(graphene.ObjectType):
    """One cell of a table."""

    text = graphene.String(required=True, description="What it says; empty when there is nothing.")
    number = graphene.Float(description="Its number, in a column of numbers.")
    term = graphene.Field(Term, description="Its term, in a column of terms.")

    @staticmethod
    def resolve_text(root: CellFacts, info: Any) -> str:
        if root.is_term:
            term = term_of(root, info)
            return term.term.label_in(root.language) if term else ""
        return "" if root.raw is None else f"{root.raw:g}" if isinstance(root.raw, float) else str(root.raw)

    @staticmethod
    def resolve_number(root: CellFacts, _info: Any) -> float | None:
        return root.raw if isinstance(root.raw, int | float) and not root.is_term else None

    @staticmethod
    def resolve_term(root: CellFacts, info: Any) -> TermInLanguage | None:
        return term_of(root, info)


class TableRow(graphene.ObjectType):
    """One row of a table."""

    cells = graphene.List(graphene.NonNull(TableCell), required=True, description="Its cells, one for each heading.")

    @staticmethod
    def resolve_cells(root: Sequence[CellFacts], _info: Any) -> Sequence[CellFacts]:
        return root


class Table(graphene.ObjectType):
    """A table with a heading for each column."""

    caption = graphene.String(description="What the table shows.")
    headings = graphene.List(
        graphene.NonNull(graphene.String), required=True, description="The heading of each column."
    )
    rows = graphene.List(graphene.NonNull(TableRow), required=True, description="The rows, from top to bottom.")

    @staticmethod
    def resolve_caption(root: TableFacts, _info: Any) -> str | None:
        return root.caption or None
