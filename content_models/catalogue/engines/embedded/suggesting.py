"""Titles for somebody who is still typing: by the same rules as the database engine."""

from collections.abc import Mapping, Sequence

from pyroaring import BitMap
from tantivy import Occur, Query

from content_models.catalogue.analysis.folding import words_of
from content_models.catalogue.engines.base import Order
from content_models.catalogue.engines.database.suggest import MOST_WORDS, corrected
from content_models.catalogue.engines.embedded.store import Version
from content_models.catalogue.engines.embedded.text_matching import from_index
from content_models.catalogue.engines.embedded.text_queries import any_of, title_begins, title_has
from content_models.catalogue.engines.embedded.texts import RecentText, Texts
from content_models.catalogue.engines.embedded.walking import page_of
from content_models.catalogue.engines.keyset import columns_of

# By language: for a typed word that begins nothing, the words that may have been meant.
Corrections = Mapping[str, Mapping[str, Sequence[str]]]


def suggested_places(
    version: Version, texts: Texts, chosen: BitMap, *, chain: Sequence[str], typed: str, limit: int
) -> list[int]:
    """Those of the chosen places whose titles have the typed words: what begins so first, then the newest."""
    words = words_of(typed)[:MOST_WORDS]
    if not words:
        return []
    found = chosen & titled(version, texts, chain, words, {})
    if not found:
        corrections = {locale: corrected(locale, words, texts.words) for locale in chain}
        if not any(corrections.values()):
            return []
        found = chosen & titled(version, texts, chain, words, corrections)
    first = found & beginning(version, texts, " ".join(words))
    return [*newest(version, first, limit), *newest(version, found - first, limit)][:limit]


def newest(version: Version, places: BitMap, limit: int) -> list[int]:
    return page_of(version.store, places, columns_of([Order.NEWEST]), None, limit, backwards=False).slots


def titled(
    version: Version, texts: Texts, chain: Sequence[str], words: Sequence[str], corrections: Corrections
) -> BitMap:
    """The places whose title has each word, or one that it was corrected to."""
    query = any_of(in_language(texts, locale, words, corrections) for locale in chain)
    recent = [slot for slot, entry in texts.recent.items() if entry.locale in chain and has(entry, words, corrections)]
    return from_index(version, texts, repr(("titled", chain, words, corrections)), query) | BitMap(recent)


def in_language(texts: Texts, locale: str, words: Sequence[str], corrections: Corrections) -> Query:
    parts = [Query.term_query(texts.schema, "locale", locale, "basic")]
    for word in words:
        meant = corrections.get(locale, {}).get(word)
        parts.append(title_has(texts.schema, [word] if meant is None else meant, begun=meant is None))
    return Query.boolean_query([(Occur.Must, part) for part in parts])


def has(entry: RecentText, words: Sequence[str], corrections: Corrections) -> bool:
    """Whether the title of a row that changed lately has each word."""
    title = entry.text.title.split()
    meant = corrections.get(entry.locale, {})
    return all(
        any(other in meant[word] for other in title)
        if word in meant
        else any(other.startswith(word) for other in title)
        for word in words
    )


def beginning(version: Version, texts: Texts, typed: str) -> BitMap:
    """The places whose title begins as typed."""
    recent = [slot for slot, entry in texts.recent.items() if entry.text.title.startswith(typed)]
    return from_index(version, texts, repr(("begins", typed)), title_begins(texts.schema, typed)) | BitMap(recent)
