"""Words as SQLite's FTS5 sees them: folded words and their stems in columns of their own."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.db import connection

from content_models.catalogue.analysis.text_query import Clause, Closeness, LanguageQuery, Phrase, TextQuery, Token

# SQLite joins no more than 500 statements.
MOST_PARTS = 400
# How much a hit in each field counts, as on PostgreSQL.
WEIGHTS = {"title": 1.0, "summary": 0.3, "body": 0.05}


def any_of(tokens: Iterable[Token], fields: Sequence[str] = tuple(WEIGHTS)) -> str:
    """A query that is met by one of these tokens in one of these fields.

    Tokens hold letters and digits only, so that quotes are safe.
    """
    by_columns: dict[str, list[str]] = defaultdict(list)
    for token in tokens:
        columns = " ".join(f"{field}_stems" if token.is_stem else field for field in fields)
        by_columns[columns].append(f'"{token.text}"')
    return " OR ".join(f"({{{columns}}} : ({' OR '.join(texts)}))" for columns, texts in by_columns.items())


def scores(query: TextQuery) -> dict[int, float]:
    """The score of every row that has one of the tokens: the sum over the fields that have one, by its closeness.

    FTS5's own rank would put a rare word that only begins as typed above the word itself.
    """
    found: dict[int, float] = defaultdict(float)
    every = [hit for of_language in query.by_locale.values() for hit in hits(of_language)]
    for start in range(0, len(every), MOST_PARTS):
        for entry_id, score in sums(every[start : start + MOST_PARTS]):
            found[entry_id] += score
    return found


def sums(some: Sequence[tuple[float, str]]) -> list[tuple[int, float]]:
    part = "SELECT rowid, %s AS score FROM catalogue_entrywords WHERE catalogue_entrywords MATCH %s"
    statement = f"SELECT rowid, SUM(score) FROM ({' UNION ALL '.join([part] * len(some))}) GROUP BY rowid"  # noqa: S608 (no values in it)
    with connection.cursor() as cursor:
        cursor.execute(statement, [value for hit in some for value in hit])
        return list(cursor.fetchall())


def hits(query: LanguageQuery) -> Iterable[tuple[float, str]]:
    """What a token in a field counts, and the query that finds it, for each typed word."""
    for clause in query.required:
        for closeness, tokens in by_closeness(clause).items():
            for field, weight in WEIGHTS.items():
                yield closeness.value * weight, any_of(tokens, (field,))


def by_closeness(clause: Clause) -> dict[Closeness, list[Token]]:
    if isinstance(clause, Phrase):
        return {Closeness.SAME: [Token(word, is_stem=False, closeness=Closeness.SAME) for word in clause.words]}
    grouped: dict[Closeness, list[Token]] = defaultdict(list)
    for token in clause.tokens:
        grouped[token.closeness].append(token)
    return grouped
