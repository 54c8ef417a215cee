"""Suggestions: titles with words that begin as typed."""

from datetime import timedelta
from uuid import UUID

import pytest

from content_models.catalogue.analysis.indexing import indexed_text
from content_models.catalogue.engines.base import Selection, Suggested
from content_models.catalogue.engines.database.engine import DatabaseEngine
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.rows import Draft
from content_models.catalogue.texts import write_texts
from tests.support.catalogue_corpus import MOMENT, Corpus

TITLES = {
    1: ("en", "Cyber drill day"),
    2: ("en", "A career in cybersecurity"),
    3: ("en", "Cybersecurity: the academy"),
    4: ("en", "Data steward"),
    5: ("fr", "Métiers des données"),
    6: ("el", "Ψηφιακές δεξιότητες"),
}


@pytest.fixture
def titled(corpus: Corpus) -> Corpus:
    """Six items; the higher its number, the newer."""
    CatalogueEntry.objects.all().delete()
    corpus.entries.clear()
    drafts = {}
    for number, (locale, title) in TITLES.items():
        entry = corpus.make_entry(UUID(int=number), "ARTICLE", locale)
        entry.row.title, entry.row.published_at = title, MOMENT - timedelta(days=30 - number)
        entry.row.visible_until = entry.row.listed_until = None
        corpus.publish([entry])
        drafts[entry.row.pk] = Draft(0, entry.row, frozenset(), (), indexed_text(title, "", "analyst drills"))
    write_texts(drafts)
    return corpus


def suggested(corpus: Corpus, prefix: str, *chain: str, limit: int = 8) -> list[int]:
    selection = Selection(corpus.site.pk, chain or ("en",), MOMENT)
    return [found.translation_key.int for found in DatabaseEngine().reading().suggest(selection, prefix, limit)]


FOUND = {
    "cyb": [3, 1, 2],
    "CYBERS": [3, 2],
    "sec": [],
    "drill cyb": [1],
    "day dr": [1],
    "cyber d": [1],
    "cybr": [3, 2, 1],
    "cybersecrity acad": [3],
    "ybers": [],
    "cyx": [],
    "drills": [1],
    "analyst": [],
    "": [],
    " -\"'": [],
}


def test_it_finds_titles_with_words_that_begin_so(titled: Corpus) -> None:
    assert {prefix: suggested(titled, prefix) for prefix in FOUND} == FOUND


def test_it_looks_in_all_languages_of_the_chain_and_folds_accents(titled: Corpus) -> None:
    assert suggested(titled, "metiers", "fr") == [5]
    assert suggested(titled, "d", "fr", "en") == [4, 5, 1]
    assert suggested(titled, "ΨΗΦ", "el") == [6]
    assert suggested(titled, "donees", "fr") == [5]


def test_it_gives_no_more_than_asked_and_no_other_kind(titled: Corpus) -> None:
    selection = Selection(titled.site.pk, ("en",), MOMENT, kinds=frozenset({"EVENT"}))

    assert suggested(titled, "cyb", limit=2) == [3, 1]
    assert DatabaseEngine().reading().suggest(selection, "cyb", 5) == []


def test_it_leaves_out_what_nobody_may_see(titled: Corpus) -> None:
    CatalogueEntry.objects.filter(translation_key=UUID(int=3)).update(visible_until=MOMENT)
    CatalogueEntry.objects.filter(translation_key=UUID(int=1)).update(listed_until=MOMENT)

    assert suggested(titled, "cyb") == [2]


def test_it_says_where_an_item_is(titled: Corpus) -> None:
    row = CatalogueEntry.objects.get(translation_key=UUID(int=4))
    found = DatabaseEngine().reading().suggest(Selection(titled.site.pk, ("en",), MOMENT), "stew", 5)

    assert found == [Suggested(row.pk, "ARTICLE", UUID(int=4), "en", row.path, "Data steward")]
