"""Cuts text into words without case and accents, the same way in every language and every engine."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from content_models.catalogue.collation import BASE_LETTERS

LONGEST_WORD = 64
# Bytes of folded words that one field contributes: PostgreSQL's vector of words has room for a megabyte.
LONGEST_TEXT = 200_000
# Combining marks end long before; what follows are scripts that no European language uses.
MARKS = "".join(chr(code) for code in range(0x300, 0x20000) if unicodedata.combining(chr(code)))

mark = re.compile(f"[{MARKS}]")
word = re.compile(r"[^\W_]+")
word_in_text = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}])*")


def words_of(text: str) -> list[str]:
    """The folded words of a text, in order, each at most 64 characters long."""
    if text.isascii():
        return words_in(text)
    # No word spans a blank, and the same few thousand words stand everywhere.
    return [found for piece in text.split() for found in folded_word(piece)]


def words_in(text: str) -> list[str]:
    return [found[:LONGEST_WORD] for found in word.findall(fold(text))]


def fold(text: str) -> str:
    """Lower case without accents; ligatures, full-width and raised characters become plain ones."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKC", text).casefold().translate(BASE_LETTERS)
    return mark.sub("", unicodedata.normalize("NFKD", letters))


def places_of_words(text: str) -> Iterator[re.Match[str]]:
    """Where each word stands in a text."""
    return word_in_text.finditer(text)


def spans_of(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Where each word stands in a text, with what it is folded to; rarely that is more than one word."""
    for found in places_of_words(text):
        yield found.start(), found.end(), folded_word(found.group())


def folded_word(text: str) -> tuple[str, ...]:
    """The words of a piece of text without blanks: usually one."""
    return known_word(text) if len(text) <= LONGEST_WORD else tuple(words_in(text))


@lru_cache(maxsize=50_000)
def known_word(text: str) -> tuple[str, ...]:
    return tuple(words_in(text))


def words_to_index(text: str) -> list[str]:
    """The folded words of a text as far as they are indexed: the first 200 000 bytes."""
    found = words_of(text)
    return found if 4 * len(text) < LONGEST_TEXT else list(islice(found, fitting(found)))


def fitting(words: list[str]) -> int:
    """How many of these words fit into the index, with a blank after each."""
    room = LONGEST_TEXT
    for count, found in enumerate(words):
        room -= len(found.encode()) + 1
        if room < 0:
            return count
    return len(words)
