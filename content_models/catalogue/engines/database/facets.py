"""Facets: all counts of an answer in one statement.

Each facet counts the rows of the list without its own condition. Facets without one share their rows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.models import QuerySet

from content_models.catalogue.engines.base import KINDS, Dictionary, FacetCounts, FacetQuery, Selection
from content_models.catalogue.engines.database.selecting import select
from content_models.catalogue.models import CatalogueEntry, EntryLink, EntryTerm
from content_models.taxonomies.models import Term

TERM_TABLE = Term._meta.db_table
ENTRY_TERM_TABLE = EntryTerm._meta.db_table

# Every term that has others below it, with itself and with each of those, in the vocabularies that are asked for.
BELOW = f"""below(broader_id, term_id, vocabulary) AS (
    SELECT id, id, vocabulary_id FROM {TERM_TABLE} term WHERE vocabulary_id IN ({{places}})
    AND EXISTS (SELECT 1 FROM {TERM_TABLE} narrower WHERE narrower.parent_id = term.id)
    UNION
    SELECT below.broader_id, narrower.id, below.vocabulary
    FROM below JOIN {TERM_TABLE} narrower ON narrower.parent_id = below.term_id
)"""  # noqa: S608 - names of our own tables

# A row has a term once, so terms with nothing below them are simply counted, which is much quicker.
BY_LEAF = f"""SELECT '{{rows}}', term.vocabulary_id, CAST(term.id AS text), COUNT(*)
FROM {{rows}} JOIN {ENTRY_TERM_TABLE} chosen ON chosen.entry_id = {{rows}}.id JOIN {TERM_TABLE} term ON term.id = chosen.term_id
WHERE term.vocabulary_id IN ({{places}}) AND NOT EXISTS (SELECT 1 FROM {TERM_TABLE} narrower WHERE narrower.parent_id = term.id)
GROUP BY term.id, term.vocabulary_id"""  # noqa: E501, S608 - names of our own tables

# A row counts once for a term, however many of those below it has.
BY_BROADER = f"""SELECT '{{rows}}', vocabulary, CAST(broader_id AS text), COUNT(*) FROM (
    SELECT DISTINCT below.broader_id, below.vocabulary, chosen.entry_id
    FROM {{rows}} JOIN {ENTRY_TERM_TABLE} chosen ON chosen.entry_id = {{rows}}.id
    JOIN below ON below.term_id = chosen.term_id WHERE below.vocabulary IN ({{places}})
) pairs GROUP BY broader_id, vocabulary"""  # noqa: S608 - names of our own tables

BY_KIND = "SELECT '{rows}', CAST(%s AS text), kind, COUNT(*) FROM {rows} GROUP BY kind"

BY_LINK = """SELECT '{rows}', CAST(%s AS text), CAST(translation_key AS text), COUNT(*) FROM (
    SELECT DISTINCT links.translation_key, links.entry_id
    FROM {rows} JOIN ({links}) links ON links.entry_id = {rows}.id
) pairs GROUP BY translation_key"""


@dataclass(frozen=True)
class Sql:
    """A piece of a statement with its parameters."""

    text: str
    parameters: tuple[object, ...] = ()


def count_facets(
    selection: Selection, facets: Sequence[FacetQuery], dictionary: Dictionary | None = None
) -> list[FacetCounts]:
    """The counts of each facet, in their order."""
    groups: dict[Selection, list[FacetQuery]] = {}
    for facet in dict.fromkeys(facets):
        groups.setdefault(without_own(selection, facet), []).append(facet)
    names = {rest: f"rows{number}" for number, rest in enumerate(groups)}
    tables, parts = [], []
    for rest, members in groups.items():
        try:
            rows = compiled(select(rest, dictionary).order_by().values("id", "kind"))
        except EmptyResultSet:
            continue
        tables.append(Sql(f"{names[rest]} AS ({rows.text})", rows.parameters))
        parts += statements(names[rest], rest, members)
    counts = read_counts(tables, parts, sorted(vocabularies_of(facets))) if parts else {}
    return [
        FacetCounts(typed(facet, counts.get((names[without_own(selection, facet)], name_of(facet)), {})))
        for facet in facets
    ]


def without_own(selection: Selection, facet: FacetQuery) -> Selection:
    """The rows that a facet counts."""
    return selection.without({facet.field})


def vocabularies_of(facets: Sequence[FacetQuery]) -> set[str]:
    return {facet.vocabulary for facet in facets if facet.vocabulary is not None}


def name_of(facet: FacetQuery) -> str:
    """By which its lines in the answer are told from others."""
    return facet.field if facet.vocabulary is None else facet.vocabulary


def statements(rows: str, selection: Selection, facets: Sequence[FacetQuery]) -> list[Sql]:
    vocabularies = sorted(vocabularies_of(facets))
    found = []
    if vocabularies:
        texts = [pattern.format(rows=rows, places=places(vocabularies)) for pattern in (BY_LEAF, BY_BROADER)]
        found += [Sql(text, tuple(vocabularies)) for text in texts]
    for facet in facets:
        if facet.field == KINDS:
            found.append(Sql(BY_KIND.format(rows=rows), (KINDS,)))
        elif facet.vocabulary is None:
            links = compiled(visible_links(selection, facet))
            found.append(Sql(BY_LINK.format(rows=rows, links=links.text), (facet.field, *links.parameters)))
    return found


def visible_links(selection: Selection, facet: FacetQuery) -> QuerySet:
    links = EntryLink.objects.exclude(role__in=sorted(facet.without_roles)).order_by()
    if facet.roles is not None:
        links = links.filter(role__in=sorted(facet.roles))
    targets = CatalogueEntry.objects.on_site(selection.site_id).visible_at(selection.moment)
    return links.filter(translation_key__in=targets.values("translation_key")).values("entry_id", "translation_key")


def compiled(rows: QuerySet) -> Sql:
    text, parameters = rows.query.get_compiler(rows.db).as_sql()
    return Sql(text, parameters)


def places(values: Sequence[object]) -> str:
    return ", ".join(["%s"] * len(values))


def read_counts(tables: list[Sql], parts: list[Sql], vocabularies: list[str]) -> dict[tuple[str, str], dict[str, int]]:
    """By the rows that were counted and the name of the facet: how many rows have each value."""
    if vocabularies:
        tables = [Sql(BELOW.format(places=places(vocabularies)), tuple(vocabularies)), *tables]
    text = f"WITH RECURSIVE {', '.join(table.text for table in tables)} "
    text += " UNION ALL ".join(part.text for part in parts)
    counts: dict[tuple[str, str], dict[str, int]] = {}
    with connections[CatalogueEntry.objects.db].cursor() as cursor:
        cursor.execute(text, [value for piece in [*tables, *parts] for value in piece.parameters])
        for rows, facet, value, count in cursor.fetchall():
            counts.setdefault((rows, facet), {})[value] = count
    return counts


def typed(facet: FacetQuery, counts: dict[str, int]) -> dict[int | UUID | str, int]:
    if facet.field == KINDS:
        return {kind: count for kind, count in counts.items()}  # noqa: C416 - widens the type of the keys
    if facet.vocabulary is not None:
        return {int(term_id): count for term_id, count in counts.items()}
    return {UUID(key): count for key, count in counts.items()}
