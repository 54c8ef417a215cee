"""Titles for somebody who is still typing."""

from collections.abc import Sequence
from itertools import islice

from django.db import connection
from django.db.models import BooleanField, Case, Q, Value, When
from django.db.models.expressions import RawSQL

from content_models.catalogue.analysis.distance import SHORTEST_FOR_ONE, begins_nearly
from content_models.catalogue.analysis.folding import words_of
from content_models.catalogue.engines.base import Dictionary, Suggested
from content_models.catalogue.engines.database.text import Fragment, joined
from content_models.catalogue.querysets import EntryQuerySet

MOST_WORDS = 8
# Of the words with the same first letter so many are looked at, and so many taken, for one that is wrong.
MOST_CANDIDATES, MOST_CORRECTIONS = 20_000, 50
COLUMNS = ("pk", "kind", "translation_key", "locale", "path", "title")


def suggestions(
    rows: EntryQuerySet, chain: Sequence[str], typed: str, dictionary: Dictionary, limit: int
) -> list[Suggested]:
    """Those of ``rows`` whose titles have a word beginning with each typed word.

    Where there are none, each word of four letters and more may have one error. Titles that begin with what was typed
    come first, then the newest.
    """
    words = words_of(typed)[:MOST_WORDS]
    if not words:
        return []
    found = titled(rows, finding(chain, words, {}), words, limit)
    if found:
        return found
    corrections = {locale: corrected(locale, words, dictionary) for locale in chain}
    return titled(rows, finding(chain, words, corrections), words, limit)


def titled(rows: EntryQuerySet, condition: Q, words: Sequence[str], limit: int) -> list[Suggested]:
    begins = Case(
        When(text__title__startswith=" ".join(words), then=Value(True)),
        default=Value(False),
        output_field=BooleanField(),
    )
    found = rows.filter(condition).alias(begins=begins).order_by("-begins", "-published_at", "translation_key")
    return [Suggested(*values) for values in found.values_list(*COLUMNS)[:limit]]


def finding(chain: Sequence[str], words: Sequence[str], corrections: dict[str, dict[str, list[str]]]) -> Q:
    """The rows whose title has each word, or one that it was corrected to."""
    parts = [in_language(locale, words, corrections.get(locale, {})) for locale in chain]
    sql, values = joined(" OR ", parts)
    statement = f"SELECT t.entry_id FROM catalogue_entrytext t WHERE {sql}"  # noqa: S608 (values are parameters)
    return Q(pk__in=RawSQL(statement, values))  # noqa: S611 (likewise)


def in_language(locale: str, words: Sequence[str], corrections: dict[str, list[str]]) -> Fragment:
    parts = [joined(" OR ", [title_has([word], begun=True), *meant(corrections.get(word, ()))]) for word in words]
    return joined(" AND ", [("t.locale = %s", [locale]), *parts])


def meant(words: Sequence[str]) -> list[Fragment]:
    return [title_has(words, begun=False)] if words else []


def title_has(words: Sequence[str], *, begun: bool) -> Fragment:
    """A title with one of these words, or with one that begins so. Words are letters and digits: quotes are safe."""
    if connection.vendor == "postgresql":
        return "t.tokens @@ %s::tsquery", [" | ".join(f"'{word}':{'*' * begun}A" for word in words)]
    query = " OR ".join(f'"{word}"{" *" * begun}' for word in words)
    match = "SELECT rowid FROM catalogue_entrywords WHERE catalogue_entrywords MATCH %s"
    return f"t.entry_id IN ({match})", [f"title : ({query})"]


def corrected(locale: str, words: Sequence[str], dictionary: Dictionary) -> dict[str, list[str]]:
    """What each word of four letters and more may have been meant to begin."""
    return {word: candidates(locale, word, dictionary) for word in words if len(word) >= SHORTEST_FOR_ONE}


def candidates(locale: str, word: str, dictionary: Dictionary) -> list[str]:
    same_letter = dictionary.beginning_with(locale, word[:1], MOST_CANDIDATES)
    near = (other for other in same_letter if not other.startswith(word) and begins_nearly(other, word))
    return list(islice(near, MOST_CORRECTIONS))
