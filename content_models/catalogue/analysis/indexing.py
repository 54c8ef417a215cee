"""The words of an item as every engine indexes them."""

from dataclasses import dataclass

from content_models.catalogue.analysis.folding import words_to_index
from content_models.catalogue.analysis.stems import has_stems, stem


@dataclass(frozen=True)
class IndexedText:
    """The folded words of an item's title, summary and body, in order, separated by blanks."""

    title: str
    summary: str
    body: str

    @property
    def words(self) -> frozenset[str]:
        return frozenset(f"{self.title} {self.summary} {self.body}".split())


def indexed_text(title: str, summary: str, body: str) -> IndexedText:
    """What is indexed of an item whose texts these are."""
    return IndexedText(*(" ".join(words_to_index(text)) for text in (title, summary, body)))


def stems_of(locale: str, words: str) -> str:
    """The stems of folded words that are separated by blanks; nothing in a language whose words have none."""
    return " ".join(stem(locale, word) for word in words.split()) if has_stems(locale) else ""
