"""Makes the question to the engines out of what was typed and the words that the index has."""

from collections.abc import Iterable, Sequence

from content_models.catalogue.analysis.distance import allowed_errors
from content_models.catalogue.analysis.query import TypedPart, parse
from content_models.catalogue.analysis.stems import has_stems, stem
from content_models.catalogue.analysis.stop_words import is_stop_word
from content_models.catalogue.analysis.text_query import (
    AnyToken,
    Clause,
    Closeness,
    LanguageQuery,
    Phrase,
    TextQuery,
    Token,
)
from content_models.catalogue.engines.base import Dictionary

# How many words of the index a typed word may stand for.
MOST_BEGINNINGS, MOST_CORRECTIONS = 100, 10
SHORTEST_BEGINNING = 2
# Looking for what was meant takes time, in each language: a query of twenty unknown words is no query.
MOST_UNKNOWN = 4


def text_query(search: str, chain: Sequence[str], dictionary: Dictionary) -> TextQuery:
    """What rows in each language of the chain must meet."""
    parts = parse(search)
    return TextQuery({locale: language_query(parts, locale, dictionary) for locale in chain})


def language_query(parts: Sequence[TypedPart], locale: str, dictionary: Dictionary) -> LanguageQuery:
    unknown = [part for part in parts if is_unknown(part, locale, dictionary)][:MOST_UNKNOWN]
    required = [
        Phrase(part.words) if part.is_phrase else AnyToken(unique(tokens_of(part, locale, dictionary, part in unknown)))
        for part in without_stop_words([part for part in parts if not part.is_excluded], locale)
    ]
    excluded = [excluding(part, locale) for part in parts if part.is_excluded]
    return LanguageQuery(required=tuple(dict.fromkeys(required)), excluded=tuple(dict.fromkeys(excluded)))


def without_stop_words(parts: list[TypedPart], locale: str) -> list[TypedPart]:
    """Leaves out what nearly every text has, unless nothing else was typed."""
    telling = [part for part in parts if part.is_phrase or not is_stop_word(locale, part.words[0])]
    return telling or parts


def is_unknown(part: TypedPart, locale: str, dictionary: Dictionary) -> bool:
    """Whether a word may be a typing error: no text of the language has it. A word that exists is what was meant."""
    if part.is_phrase or part.is_excluded or not allowed_errors(part.words[0]):
        return False
    return not dictionary.has(locale, part.words[0])


def tokens_of(part: TypedPart, locale: str, dictionary: Dictionary, may_be_wrong: bool) -> Iterable[Token]:
    """What a word stands for, the closest first."""
    (word,) = part.words
    yield from plain_tokens(word, locale)
    begun = beginnings(part, locale, dictionary)
    yield from (Token(longer, is_stem=False, closeness=Closeness.BEGINNING) for longer in begun)
    if may_be_wrong and not begun:
        meant = dictionary.like(locale, word, allowed_errors(word), MOST_CORRECTIONS)
        yield from (Token(other, is_stem=False, closeness=Closeness.ERROR) for other in meant)


def beginnings(part: TypedPart, locale: str, dictionary: Dictionary) -> list[str]:
    """The words that the last word of a query may become when the reader goes on typing."""
    if not part.is_last or len(part.words[0]) < SHORTEST_BEGINNING:
        return []
    return dictionary.beginning_with(locale, part.words[0], MOST_BEGINNINGS)


def plain_tokens(word: str, locale: str) -> Iterable[Token]:
    yield Token(word, is_stem=False, closeness=Closeness.SAME)
    if has_stems(locale):
        yield Token(stem(locale, word), is_stem=True, closeness=Closeness.STEM)


def excluding(part: TypedPart, locale: str) -> Clause:
    return Phrase(part.words) if part.is_phrase else AnyToken(tuple(plain_tokens(part.words[0], locale)))


def unique(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """Each token once, in its closest role."""
    found: dict[tuple[str, bool], Token] = {}
    for token in tokens:
        found.setdefault((token.text, token.is_stem), token)
    return tuple(found.values())
