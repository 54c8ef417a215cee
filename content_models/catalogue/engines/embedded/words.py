"""The words of all texts by language, kept in memory and in line with the table of words."""

from collections.abc import Collection, Iterable, Mapping

from content_models.catalogue.analysis.dictionary import SortedWords
from content_models.catalogue.engines.embedded.text_fields import TextOfEntry
from content_models.catalogue.models import Word


def all_words() -> SortedWords:
    found: dict[str, list[str]] = {}
    for locale, word in Word.objects.values_list("locale", "word").iterator(chunk_size=10_000):
        found.setdefault(locale, []).append(word)
    return SortedWords(found)


def words_after(before: SortedWords, written: Iterable[TextOfEntry], locales: Collection[str]) -> SortedWords:
    """The words as of now, when rows of these languages were written or have gone.

    A word that came is in a text that was read. Whether one has gone is told by their number, and then all are read.
    """
    came: dict[str, set[str]] = {locale: set() for locale in locales}
    for text in written:
        came.setdefault(text.locale, set()).update(text.text.words)
    changed: dict[str, list[str]] = {}
    for locale, words in came.items():
        new = [word for word in words if not before.has(locale, word)]
        rows = Word.objects.filter(locale=locale)
        if rows.count() != len(before.words.get(locale, ())) + len(new):
            changed[locale] = sorted(rows.values_list("word", flat=True))
        elif new:
            changed[locale] = sorted([*before.words.get(locale, ()), *new])
    return with_languages(before, changed) if changed else before


def with_languages(before: SortedWords, changed: Mapping[str, list[str]]) -> SortedWords:
    """The same words but in these languages, whose words are sorted already."""
    words = SortedWords({})
    words.words = {**before.words, **changed}
    return words
