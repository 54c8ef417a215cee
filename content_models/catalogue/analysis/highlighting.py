"""Marks in a text what a search found in it."""

from collections.abc import Iterable
from html import escape

from content_models.catalogue.analysis.distance import SHORTEST_FOR_ONE, begins_nearly
from content_models.catalogue.analysis.folding import folded_word, places_of_words, spans_of, words_of
from content_models.catalogue.analysis.stems import stem
from content_models.catalogue.analysis.text_query import AnyToken, LanguageQuery, Phrase

Span = tuple[int, int, tuple[str, ...]]


class Marker:
    """Marks what one search found in texts of one language. A word is looked at once, however many texts have it."""

    def __init__(self, locale: str, query: LanguageQuery) -> None:
        """``query`` is what rows of the language had to meet."""
        tokens = [token for clause in query.required if isinstance(clause, AnyToken) for token in clause.tokens]
        self.locale = locale
        self.forms = {token.text for token in tokens if not token.is_stem}
        self.stems = {token.text for token in tokens if token.is_stem}
        self.phrases = [clause.words for clause in query.required if isinstance(clause, Phrase)]
        self.known: dict[str, bool] = {}

    def highlight(self, text: str) -> str:
        """The text as HTML, escaped, with every form of a word that the query finds in ``<mark>``."""
        if not self.phrases:
            return marked(text, [place.span() for place in places_of_words(text) if self.finds(place.group())])
        spans = list(spans_of(text))
        words = {number for number, (start, end, _words) in enumerate(spans) if self.finds(text[start:end])}
        return marked_spans(text, spans, words | phrases_found(spans, self.phrases))

    def finds(self, written: str) -> bool:
        """Whether a word, as it stands in a text, is among the tokens of the query."""
        found = self.known.get(written)
        if found is None:
            found = self.known[written] = any(self.has(word) for word in folded_word(written))
        return found

    def has(self, word: str) -> bool:
        return word in self.forms or (bool(self.stems) and stem(self.locale, word) in self.stems)


def highlight_beginnings(title: str, typed: str) -> str:
    """The title as HTML, escaped, with the words in ``<mark>`` that begin as typed: with one error if none does."""
    spans = list(spans_of(title))
    numbers: set[int] = set()
    for beginning in words_of(typed):
        numbers |= beginning_so(spans, beginning) or beginning_nearly_so(spans, beginning)
    return marked_spans(title, spans, numbers)


def beginning_so(spans: list[Span], beginning: str) -> set[int]:
    return {number for number, span in enumerate(spans) if any(word.startswith(beginning) for word in span[2])}


def beginning_nearly_so(spans: list[Span], beginning: str) -> set[int]:
    if len(beginning) < SHORTEST_FOR_ONE:
        return set()
    alike = [[word for word in span[2] if word[:1] == beginning[:1]] for span in spans]
    return {number for number, words in enumerate(alike) if any(begins_nearly(word, beginning) for word in words)}


def marked_spans(text: str, spans: list[Span], numbers: Iterable[int]) -> str:
    return marked(text, [spans[number][:2] for number in sorted(numbers)])


def marked(text: str, places: Iterable[tuple[int, int]]) -> str:
    """The text as HTML with these places, which follow each other, in ``<mark>``."""
    pieces, end = [], 0
    for start, stop in places:
        pieces += [escape(text[end:start]), "<mark>", escape(text[start:stop]), "</mark>"]
        end = stop
    return "".join([*pieces, escape(text[end:])])


def phrases_found(spans: list[Span], phrases: Iterable[tuple[str, ...]]) -> set[int]:
    """Which words of a text stand in one of the phrases, by number."""
    words = [(word, number) for number, span in enumerate(spans) for word in span[2]]
    return {number for phrase in phrases for number in occurrences(words, phrase)}


def occurrences(words: list[tuple[str, int]], phrase: tuple[str, ...]) -> Iterable[int]:
    length = len(phrase)
    for start in range(len(words) - length + 1):
        window = words[start : start + length]
        if tuple(word for word, _number in window) == phrase:
            yield from (number for _word, number in window)
