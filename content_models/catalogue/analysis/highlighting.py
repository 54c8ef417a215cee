"""Marks in a text what a search found in it."""

from collections.abc import Iterable
from html import escape

from content_models.catalogue.analysis.distance import SHORTEST_FOR_ONE, begins_nearly
from content_models.catalogue.analysis.folding import spans_of, words_of
from content_models.catalogue.analysis.stems import stem
from content_models.catalogue.analysis.text_query import AnyToken, LanguageQuery, Phrase

Span = tuple[int, int, tuple[str, ...]]


def highlight(text: str, locale: str, query: LanguageQuery) -> str:
    """The text as HTML, escaped, with every form of a word that the query finds in ``<mark>``.

    ``locale`` is the language of the text, ``query`` what rows of that language had to meet.
    """
    spans = list(spans_of(text))
    return marked(text, spans, words_found(spans, locale, query) | phrases_found(spans, query))


def highlight_beginnings(title: str, typed: str) -> str:
    """The title as HTML, escaped, with the words in ``<mark>`` that begin as typed: with one error if none does."""
    spans = list(spans_of(title))
    numbers: set[int] = set()
    for beginning in words_of(typed):
        numbers |= beginning_so(spans, beginning) or beginning_nearly_so(spans, beginning)
    return marked(title, spans, numbers)


def beginning_so(spans: list[Span], beginning: str) -> set[int]:
    return {number for number, span in enumerate(spans) if any(word.startswith(beginning) for word in span[2])}


def beginning_nearly_so(spans: list[Span], beginning: str) -> set[int]:
    if len(beginning) < SHORTEST_FOR_ONE:
        return set()
    alike = [[word for word in span[2] if word[:1] == beginning[:1]] for span in spans]
    return {number for number, words in enumerate(alike) if any(begins_nearly(word, beginning) for word in words)}


def marked(text: str, spans: list[Span], numbers: Iterable[int]) -> str:
    pieces, end = [], 0
    for start, stop in (spans[number][:2] for number in sorted(numbers)):
        pieces += [escape(text[end:start]), "<mark>", escape(text[start:stop]), "</mark>"]
        end = stop
    return "".join([*pieces, escape(text[end:])])


def words_found(spans: list[Span], locale: str, query: LanguageQuery) -> set[int]:
    """Which words of a text are among the tokens of the query, by number."""
    tokens = [token for clause in query.required if isinstance(clause, AnyToken) for token in clause.tokens]
    forms = {token.text for token in tokens if not token.is_stem}
    stems = {token.text for token in tokens if token.is_stem}
    return {
        number
        for number, (_start, _end, words) in enumerate(spans)
        if any(word in forms or (stems and stem(locale, word) in stems) for word in words)
    }


def phrases_found(spans: list[Span], query: LanguageQuery) -> set[int]:
    """Which words of a text stand in one of the query's phrases, by number."""
    words = [(word, number) for number, span in enumerate(spans) for word in span[2]]
    phrases = [clause.words for clause in query.required if isinstance(clause, Phrase)]
    return {number for phrase in phrases for number in occurrences(words, phrase)}


def occurrences(words: list[tuple[str, int]], phrase: tuple[str, ...]) -> Iterable[int]:
    length = len(phrase)
    for start in range(len(words) - length + 1):
        window = words[start : start + length]
        if tuple(word for word, _number in window) == phrase:
            yield from (number for _word, number in window)
