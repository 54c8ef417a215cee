"""Words as PostgreSQL's full text search sees them: every folded word as it is, every stem with a mark before it.

None of its dictionaries takes part: vectors and queries are made of finished tokens.
"""

from collections.abc import Iterable, Mapping, Sequence

from django.db import connection

from content_models.catalogue.analysis.text_query import Clause, Closeness, LanguageQuery, Phrase, TextQuery, Token
from content_models.catalogue.engines.database.text_index import STEM_MARK

# For what is not weighted, the body, the summary and the title.
WEIGHTS = "{0, 0.05, 0.3, 1}"


def any_of(tokens: Iterable[Token]) -> str:
    """A query that is met by one of these tokens. They hold letters and digits only, so that quotes are safe."""
    return " | ".join(f"'{STEM_MARK if token.is_stem else ''}{token.text}'" for token in tokens)


def scores(query: TextQuery, conditions: Mapping[str, tuple[str, Sequence[str]]]) -> dict[int, float]:
    """The score of every row that meets the condition for its language."""
    parts, values = [], []
    for locale, (condition, of_condition) in conditions.items():
        sum_of_ranks, tokens = ranking(query.by_locale[locale])
        parts.append(f"SELECT t.entry_id, {sum_of_ranks} FROM catalogue_entrytext t WHERE {condition}")  # noqa: S608 (values are parameters)
        values += [*tokens, *of_condition]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), values)
        return dict(cursor.fetchall())


def ranking(query: LanguageQuery) -> tuple[str, list[str]]:
    """The sum over the ways in which tokens are close to what was typed."""
    tokens = [token for clause in query.required for token in tokens_of(clause)]
    terms, values = ["0"], []
    for closeness in Closeness:
        if chosen := [token for token in tokens if token.closeness == closeness]:
            terms.append(f"{closeness.value} * ts_rank('{WEIGHTS}', t.tokens, %s::tsquery)")
            values.append(any_of(chosen))
    return " + ".join(terms), values


def tokens_of(clause: Clause) -> Sequence[Token]:
    if isinstance(clause, Phrase):
        return [Token(word, is_stem=False, closeness=Closeness.SAME) for word in clause.words]
    return clause.tokens
