"""The words of an index, held in memory and sorted."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from content_models.catalogue.analysis.distance import distance


class SortedWords:
    """The folded words of texts by language: a ``Dictionary`` for an engine that knows them all."""

    def __init__(self, words: Mapping[str, Iterable[str]]) -> None:
        self.words = {locale: sorted(set(found)) for locale, found in words.items()}

    def has(self, locale: str, word: str) -> bool:
        words = self.words.get(locale, [])
        place = bisect_left(words, word)
        return place < len(words) and words[place] == word

    def beginning_with(self, locale: str, prefix: str, limit: int) -> list[str]:
        words = self.words.get(locale, [])
        start = bisect_left(words, prefix)
        end = bisect_left(words, after_all(prefix), lo=start)
        return words[start : min(end, start + limit)]

    def like(self, locale: str, word: str, distance: int, limit: int) -> list[str]:
        words = self.words.get(locale, [])
        start, end = bisect_left(words, word[:1]), bisect_left(words, after_all(word[:1]))
        return nearest(words[start:end], word, distance, limit)


def after_all(prefix: str) -> str:
    """Comes after every word with this beginning, and before all others that come after the beginning."""
    return prefix + "\U0010ffff"


def nearest(words: Iterable[str], word: str, most: int, limit: int) -> list[str]:
    """The words with at most so many errors, those with fewest first, then by code points."""
    shortest, longest = len(word) - most, len(word) + most
    found = [
        (errors, other)
        for other in words
        if shortest <= len(other) <= longest and 0 < (errors := distance(word, other, most)) <= most
    ]
    return [other for _errors, other in sorted(found)[:limit]]
