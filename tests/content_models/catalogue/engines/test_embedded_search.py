"""Search of the embedded engine against the oracle and the database engine: what it finds, counts and suggests."""

import random
from pathlib import Path

import pytest

from content_models.catalogue.engines.base import ListQuery, Order, Selection, Window
from content_models.catalogue.engines.database.engine import DatabaseReading
from content_models.catalogue.engines.embedded.cards import RowCache
from content_models.catalogue.engines.embedded.engine import surroundings
from content_models.catalogue.engines.embedded.following import Follower
from content_models.catalogue.engines.embedded.reading import EmbeddedReading
from content_models.catalogue.engines.embedded.text_folder import TextFolder
from content_models.catalogue.engines.embedded.text_reading import IndexOfTexts
from content_models.catalogue.engines.embedded.text_writing import TextWriter
from tests.support.catalogue_checks import identities
from tests.support.catalogue_corpus import LOCALES, MOMENT, Corpus
from tests.support.catalogue_questions import FACETS
from tests.support.search_corpus import SearchCorpus, give_words


@pytest.fixture
def searched(corpus: Corpus) -> SearchCorpus:
    return give_words(corpus)


@pytest.fixture
def folder(tmp_path: Path) -> TextFolder:
    return TextFolder(tmp_path / "index")


@pytest.fixture
def reading(searched: SearchCorpus, folder: TextFolder) -> EmbeddedReading:
    TextWriter(folder).step()
    return read(Follower(IndexOfTexts(folder), RowCache(10_000_000)))


def read(follower: Follower) -> EmbeddedReading:
    follower.step()
    assert follower.version is not None
    return EmbeddedReading(follower.version, surroundings(follower))


def selections(searched: SearchCorpus, number: int, seed: int = 3) -> list[Selection]:
    chance = random.Random(seed)  # noqa: S311 (seeded on purpose)
    return [
        Selection(
            searched.corpus.site.pk,
            tuple(chance.sample(LOCALES, chance.randint(1, 3))),
            MOMENT,
            search=searched.random_search(),
        )
        for _ in range(number)
    ]


def test_it_finds_counts_and_facets_what_the_oracle_and_the_database_do(
    searched: SearchCorpus, reading: EmbeddedReading
) -> None:
    assert reading.texts is not None
    for selection in selections(searched, 70):
        query = ListQuery(selection, (Order.NEWEST,), Window(100))
        found = identities(reading.slice(query).rows)
        assert sorted(found) == sorted(entry.identity for entry in searched.found(selection)), selection.search
        assert found == identities(DatabaseReading().slice(query).rows)
        assert reading.count(selection) == len(found)
        assert reading.facets(selection, FACETS) == DatabaseReading().facets(selection, FACETS)
        assert reading.boundary(selection) == DatabaseReading().boundary(selection)
        ranked = list(reading.rank(selection, 1000))
        assert sorted(ranked) == sorted(key for key, _locale in found)


def test_it_suggests_what_the_database_does(searched: SearchCorpus, reading: EmbeddedReading) -> None:
    chance = random.Random(5)  # noqa: S311 (seeded on purpose)
    for selection in selections(searched, 60, seed=7):
        typed = " ".join(part[: chance.randint(1, 6)] for part in (selection.search or "").replace("-", "").split())
        asked = Selection(selection.site_id, selection.chain, selection.moment)
        assert reading.suggest(asked, typed, 7) == DatabaseReading().suggest(asked, typed, 7), typed
