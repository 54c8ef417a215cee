"""Search in SQL: which rows have the words that a reader typed, and how well they fit."""

from collections.abc import Sequence

from django.db import connection
from django.db.models import Q
from django.db.models.expressions import RawSQL

from content_models.catalogue.analysis.expansion import MOST_BEGINNINGS, SHORTEST_BEGINNING, text_query
from content_models.catalogue.analysis.query import parse
from content_models.catalogue.analysis.text_query import (
    AnyToken,
    Clause,
    Closeness,
    LanguageQuery,
    Phrase,
    TextQuery,
    Token,
)
from content_models.catalogue.engines.base import Dictionary, Selection
from content_models.catalogue.engines.database import text_postgresql, text_sqlite
from content_models.catalogue.engines.database.text_dictionary import DatabaseDictionary

Fragment = tuple[str, list[str]]


def query_of(selection: Selection, dictionary: Dictionary) -> TextQuery:
    """What the rows of a selection must meet."""
    search = selection.search or ""
    if isinstance(dictionary, DatabaseDictionary):
        parts = [part for part in parse(search) if not part.is_phrase and not part.is_excluded]
        last = parts[-1].words[0] if parts and parts[-1].is_last else ""
        prefix = last if len(last) >= SHORTEST_BEGINNING else None
        dictionary.read_ahead(selection.chain, [part.words[0] for part in parts], prefix, MOST_BEGINNINGS)
    return text_query(search, selection.chain, dictionary)


def text_condition(selection: Selection, dictionary: Dictionary) -> Q:
    """The rows of a selection that its search finds; all of them where nothing was typed that could be found."""
    found = finding(query_of(selection, dictionary))
    # A statement for each language: joined by OR, PostgreSQL would look into every vector that its index found.
    statement = " UNION ALL ".join(
        f"SELECT t.entry_id FROM catalogue_entrytext t WHERE {sql}"  # noqa: S608 (values are parameters)
        for sql, _values in found.values()
    )
    values = [value for _sql, of_language in found.values() for value in of_language]
    return Q(pk__in=RawSQL(statement, values))  # noqa: S611 (likewise)


def finding(query: TextQuery) -> dict[str, Fragment]:
    """The condition on a row ``t`` of texts, for each language."""
    return {locale: in_language(locale, of_language) for locale, of_language in query.by_locale.items()}


def in_language(locale: str, query: LanguageQuery) -> Fragment:
    parts: list[Fragment] = [("t.locale = %s", [locale])]
    parts += [clause_sql(clause) for clause in query.required]
    parts += [negated(clause_sql(clause)) for clause in query.excluded]
    return joined(" AND ", parts)


def clause_sql(clause: Clause) -> Fragment:
    match clause:
        case AnyToken(tokens):
            return has_any(tokens)
        case Phrase(words):
            return has_phrase(words)


def has_any(tokens: Sequence[Token]) -> Fragment:
    if connection.vendor == "postgresql":
        return "t.tokens @@ %s::tsquery", [text_postgresql.any_of(tokens)]
    found = "SELECT rowid FROM catalogue_entrywords WHERE catalogue_entrywords MATCH %s"
    return f"t.entry_id IN ({found})", [text_sqlite.any_of(tokens)]


def has_phrase(words: Sequence[str]) -> Fragment:
    """The index gives the rows that have the words; the phrase is looked for in their texts, with blanks around it."""
    tokens = [Token(word, is_stem=False, closeness=Closeness.SAME) for word in dict.fromkeys(words)]
    place = "strpos" if connection.vendor == "postgresql" else "instr"
    phrase = f" {' '.join(words)} "
    parts = [(f"{place}(' ' || t.{name} || ' ', %s) > 0", [phrase]) for name in ("title", "summary", "body")]
    return joined(" AND ", [*(has_any([token]) for token in tokens), joined(" OR ", parts)])


def joined(operator: str, parts: Sequence[Fragment]) -> Fragment:
    sql = operator.join(part for part, _values in parts)
    return f"({sql})", [value for _part, values in parts for value in values]


def negated(part: Fragment) -> Fragment:
    sql, values = part
    return f"NOT {sql}", values


def scores(query: TextQuery) -> dict[int, float]:
    """How well rows fit a search, by their keys; rows that it does not find may be among them."""
    if connection.vendor == "postgresql":
        return text_postgresql.scores(query, finding(query))
    return text_sqlite.scores(query)
