"""Our question as the index of texts understands it: exact tokens, and how much a hit counts."""

from collections.abc import Iterable, Sequence

import tantivy
from tantivy import Occur, Query

from content_models.catalogue.analysis.text_query import AnyToken, Clause, LanguageQuery, Phrase, TextQuery, Token
from content_models.catalogue.engines.embedded.text_fields import FIELDS, STEMS

# How much a word counts in title, summary and body.
WEIGHTS = {"title": 20.0, "summary": 6.0, "body": 1.0}


def in_all_languages(schema: tantivy.Schema, query: TextQuery) -> Query:
    """Rows in each language that meet its own part of the query."""
    return any_of(in_language(schema, locale, part) for locale, part in query.by_locale.items())


def in_language(schema: tantivy.Schema, locale: str, query: LanguageQuery) -> Query:
    is_in_language = Query.const_score_query(Query.term_query(schema, "locale", locale, "basic"), 0.0)
    required = [(Occur.Must, clause_query(schema, clause)) for clause in query.required]
    excluded = [(Occur.MustNot, clause_query(schema, clause)) for clause in query.excluded]
    return Query.boolean_query([(Occur.Must, is_in_language), *required, *excluded])


def clause_query(schema: tantivy.Schema, clause: Clause) -> Query:
    match clause:
        case AnyToken(tokens):
            return any_of(token_query(schema, token, name) for token in tokens for name in FIELDS)
        case Phrase(words):
            return any_of(phrase_query(schema, words, name) for name in FIELDS)


def token_query(schema: tantivy.Schema, token: Token, name: str) -> Query:
    field = STEMS[name] if token.is_stem else name
    weight = WEIGHTS[name] * token.closeness.value
    return Query.boost_query(Query.term_query(schema, field, token.text, "freq"), weight)


def phrase_query(schema: tantivy.Schema, words: Sequence[str], name: str) -> Query:
    if len(words) == 1:
        return Query.boost_query(Query.term_query(schema, name, words[0], "freq"), WEIGHTS[name])
    return Query.boost_query(Query.phrase_query(schema, name, list(words)), WEIGHTS[name])


def any_of(queries: Iterable[Query]) -> Query:
    parts = [(Occur.Should, query) for query in queries]
    return Query.boolean_query(parts) if parts else Query.empty_query()


def title_has(schema: tantivy.Schema, words: Sequence[str], *, begun: bool) -> Query:
    """Rows whose title has one of these words, or one that begins so. Words are letters and digits: safe patterns."""
    if begun:
        return any_of(Query.regex_query(schema, "title", f"{word}.*") for word in words)
    return any_of(Query.term_query(schema, "title", word, "freq") for word in words)


def title_begins(schema: tantivy.Schema, typed: str) -> Query:
    """Rows whose whole title begins so."""
    return Query.regex_query(schema, "whole_title", f"{typed}.*")
