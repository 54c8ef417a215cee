"""The best matches of a search: scores of the index of texts, and the like for rows changed since."""

from collections.abc import Iterable
from math import ceil, log

import numpy as np
from pyroaring import BitMap

from content_models.catalogue.analysis.indexing import stems_of
from content_models.catalogue.analysis.text_query import AnyToken, LanguageQuery, TextQuery, Token
from content_models.catalogue.engines.embedded.columns import Numbers, slots_of
from content_models.catalogue.engines.embedded.store import Version
from content_models.catalogue.engines.embedded.text_fields import FIELDS, STEMS
from content_models.catalogue.engines.embedded.text_matching import found_in_index, places_of_entries
from content_models.catalogue.engines.embedded.text_queries import WEIGHTS, in_all_languages
from content_models.catalogue.engines.embedded.texts import RecentText, Texts

# Rounding makes ties of what differs by chance.
DIGITS = 4
# Of what is found, only some belongs to the list: so much more than by its share among all is looked at first.
MARGIN, FIRST_LOOK, WIDER = 1.1, 2, 8
# Of Okapi BM25, as the index counts: how soon a word that comes again counts no more.
SATURATION = 1.2


def best_places(version: Version, texts: Texts, query: TextQuery, chosen: BitMap, limit: int) -> Numbers:
    """The best of the chosen places; the newer first among equals, then by identity."""
    if not query.has_words:
        slots = slots_of(chosen).astype(np.int64)
        return sorted_by_score(version, slots, np.zeros(len(slots)))[:limit]
    recent = dict(recent_scores(texts, query, chosen))
    slots, scores = index_scores(version, texts, query, chosen - texts.recent_places, limit)
    slots = np.concatenate([np.array(list(recent), np.int64), slots])
    scores = np.concatenate([np.array(list(recent.values()), np.float64), scores])
    return sorted_by_score(version, slots, scores)[:limit]


def sorted_by_score(version: Version, slots: Numbers, scores: Numbers) -> Numbers:
    arrays = version.store.columns.arrays
    worst_last = -np.round(scores, DIGITS)
    keys = (arrays["key_2"][slots], arrays["key_1"][slots], -arrays["published_at"][slots], worst_last)
    return slots[np.lexsort(keys)]


def index_scores(
    version: Version, texts: Texts, query: TextQuery, chosen: BitMap, limit: int
) -> tuple[Numbers, Numbers]:
    """The best of the chosen places and their scores: the index is asked for more until enough are among them."""
    wanted = min(limit, len(chosen))
    asked = first_look(wanted, len(chosen), found_in_index(texts, query))
    question = in_all_languages(texts.schema, query)
    while wanted:
        hits = texts.searcher.search(question, limit=asked, count=False).hits
        ids = np.array(texts.searcher.fast_field_values("entry_id", [address for _, address in hits]), np.int64)
        places = places_of_entries(version.store, texts, ids) & chosen
        if len(places) >= wanted or len(hits) < asked:
            slots = slots_of(places).astype(np.int64)
            scores = np.array([score for score, _ in hits], np.float64)
            return slots, looked_up(ids, scores, version.store.columns.arrays["entry_id"][slots])
        asked *= WIDER
    return np.empty(0, np.int64), np.empty(0, np.float64)


def first_look(wanted: int, chosen: int, found: int | None) -> int:
    """How many of the best hits probably have enough of the chosen ones among them."""
    if found is None or not chosen:
        return FIRST_LOOK * wanted
    return max(wanted, ceil(MARGIN * wanted * found / chosen))


def looked_up(names: Numbers, values: Numbers, wanted: Numbers) -> Numbers:
    """The value of each wanted name; all of them are among the names."""
    order = np.argsort(names)
    return values[order[np.searchsorted(names, wanted, sorter=order)]]


def recent_scores(texts: Texts, query: TextQuery, chosen: BitMap) -> Iterable[tuple[int, float]]:
    for slot in chosen & texts.recent_places:
        entry = texts.recent[slot]
        yield slot, score(texts, entry, query.by_locale[entry.locale])


def score(texts: Texts, entry: RecentText, query: LanguageQuery) -> float:
    """As the index would say it, but for the length of the text."""
    tokens = [token for clause in query.required if isinstance(clause, AnyToken) for token in clause.tokens]
    return sum(weight_of(texts, entry, token, name) for token in tokens for name in FIELDS)


def weight_of(texts: Texts, entry: RecentText, token: Token, name: str) -> float:
    words = getattr(entry.text, name)
    times = (stems_of(entry.locale, words) if token.is_stem else words).split().count(token.text)
    if not times:
        return 0.0
    having = texts.searcher.doc_freq(STEMS[name] if token.is_stem else name, token.text)
    rarity = log(1 + (max(texts.searcher.num_docs - having, 0) + 0.5) / (having + 0.5))
    return WEIGHTS[name] * token.closeness.value * rarity * times * (1 + SATURATION) / (times + SATURATION)
