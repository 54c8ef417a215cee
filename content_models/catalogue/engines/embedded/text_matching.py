"""Which rows of one version meet a search: from the index of texts, and from the words of rows changed since."""

from collections.abc import Iterable

import numpy as np
import tantivy
from pyroaring import BitMap

from content_models.catalogue.analysis.indexing import IndexedText, stems_of
from content_models.catalogue.analysis.text_query import AnyToken, Clause, LanguageQuery, Phrase, TextQuery
from content_models.catalogue.engines.embedded.columns import Numbers, places_of
from content_models.catalogue.engines.embedded.store import Store, Version
from content_models.catalogue.engines.embedded.text_fields import FIELDS
from content_models.catalogue.engines.embedded.text_queries import in_all_languages
from content_models.catalogue.engines.embedded.texts import Texts

MOST_KEPT = 128


def matching(version: Version, texts: Texts, query: TextQuery) -> BitMap:
    """The living places whose words meet a query."""
    recent = [
        slot
        for slot, entry in texts.recent.items()
        if entry.locale in query.by_locale and meets(entry.text, entry.locale, query.by_locale[entry.locale])
    ]
    return from_index(version, texts, repr(query), in_all_languages(texts.schema, query)) | BitMap(recent)


def from_index(version: Version, texts: Texts, name: str, query: tantivy.Query) -> BitMap:
    """The living places that the index finds and that have not changed since it was written."""
    if name not in texts.kept:
        ids = np.array([entry_id for entry_id, _address in all_hits(texts, query)], np.int64)
        while len(texts.kept) >= MOST_KEPT:
            texts.kept.pop(next(iter(texts.kept.copy())), None)
        texts.kept[name] = places_of_entries(version.store, texts, ids)
    found: BitMap = texts.kept[name]
    return (found & version.alive) - texts.recent_places


def all_hits(texts: Texts, query: tantivy.Query) -> Iterable[tuple[int, tantivy.DocAddress]]:
    """The numbers of all rows that the index finds."""
    most = max(texts.searcher.num_docs, 1)
    hits: Iterable[tuple[int, tantivy.DocAddress]] = texts.searcher.search(
        query, limit=most, count=False, order_by_field="entry_id"
    ).hits
    return hits


def places_of_entries(store: Store, texts: Texts, ids: Numbers) -> BitMap:
    """Where these rows stand or stood, as they were when the index was written."""
    # Before the columns: they may become longer meanwhile.
    size = store.columns.size
    numbers, versions = store.columns.arrays["entry_id"], store.columns.arrays["version"]
    base = numbers[: store.base]
    places = np.minimum(np.searchsorted(base, ids), max(store.base - 1, 0))
    first = places[base[places] == ids] if store.base else np.empty(0, np.int64)
    tail = np.arange(store.base, size)
    tail = tail[versions[tail] <= texts.number]
    # Mostly nothing has changed since the store was made, and looking for nothing takes long too.
    later = tail[np.isin(numbers[tail], ids)] if len(tail) else tail
    return places_of(np.sort(first)) | places_of(later)


def found_in_index(texts: Texts, query: TextQuery) -> int | None:
    """How many rows the index finds, where that was asked lately."""
    kept = texts.kept.get(repr(query))
    return None if kept is None else len(kept)


def meets(text: IndexedText, locale: str, query: LanguageQuery) -> bool:
    """Whether words meet a query, worked out from the words themselves."""
    return all(has(text, locale, clause) for clause in query.required) and not any(
        has(text, locale, clause) for clause in query.excluded
    )


def has(text: IndexedText, locale: str, clause: Clause) -> bool:
    match clause:
        case Phrase(words):
            phrase = f" {' '.join(words)} "
            return any(phrase in f" {getattr(text, name)} " for name in FIELDS)
        case AnyToken(tokens):
            stems = {stem for name in FIELDS for stem in stems_of(locale, getattr(text, name)).split()}
            return any(token.text in (stems if token.is_stem else text.words) for token in tokens)
