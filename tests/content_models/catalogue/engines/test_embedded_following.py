"""The embedded engine follows the change log: step by step it answers what the oracle and the database do."""

import itertools
import os
import random
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from django.db import OperationalError

from content_models.catalogue.changes import forget_old_changes
from content_models.catalogue.engines.base import ListQuery, Order, Row, Selection, StaleReadingError, Window
from content_models.catalogue.engines.database.engine import DatabaseReading
from content_models.catalogue.engines.database.selecting import rows_of
from content_models.catalogue.engines.embedded import following, text_writing, versions
from content_models.catalogue.engines.embedded.cards import RowCache, weight
from content_models.catalogue.engines.embedded.engine import EmbeddedEngine, surroundings
from content_models.catalogue.engines.embedded.following import Follower
from content_models.catalogue.engines.embedded.reading import EmbeddedReading
from content_models.catalogue.engines.embedded.store import Version
from content_models.catalogue.engines.embedded.text_folder import TextFolder
from content_models.catalogue.engines.embedded.text_reading import IndexOfTexts
from content_models.catalogue.engines.embedded.text_writing import TextWriter
from content_models.catalogue.models import CatalogueEntry, Change, Word
from content_models.taxonomies.models import Term
from tests.support.catalogue_checks import identities
from tests.support.catalogue_corpus import LOCALES, MOMENT, Corpus
from tests.support.catalogue_questions import FACETS
from tests.support.living_corpus import LivingCorpus
from tests.support.search_corpus import give_words


@pytest.fixture
def living(corpus: Corpus) -> LivingCorpus:
    return LivingCorpus(give_words(corpus))


@pytest.fixture
def folder(tmp_path: Path) -> TextFolder:
    return TextFolder(tmp_path / "index")


@pytest.fixture
def writer(folder: TextFolder) -> TextWriter:
    return TextWriter(folder)


@pytest.fixture
def follower(folder: TextFolder) -> Follower:
    return Follower(IndexOfTexts(folder), RowCache(10_000_000))


@pytest.fixture
def engine(follower: Follower) -> EmbeddedEngine:
    """Of this process, with a follower that has no thread."""
    made = EmbeddedEngine()
    made.follower, made.process = follower, os.getpid()
    return made


def read(follower: Follower) -> EmbeddedReading:
    follower.step()
    return as_known(follower)


def as_known(follower: Follower) -> EmbeddedReading:
    assert follower.version is not None
    return EmbeddedReading(follower.version, surroundings(follower))


def everything(living: LivingCorpus, search: str | None = None) -> Selection:
    return Selection(living.searched.corpus.site.pk, tuple(LOCALES), MOMENT, search=search)


def newest(selection: Selection, size: int = 200) -> ListQuery:
    return ListQuery(selection, (Order.NEWEST,), Window(size))


def agree(reading: EmbeddedReading, living: LivingCorpus, selection: Selection) -> None:
    """Rows, count and facets are those of the database; what is found is what the oracle finds."""
    asked, database = newest(selection), DatabaseReading()
    found = reading.slice(asked)
    assert found == database.slice(asked)
    assert reading.count(selection) == len(found.rows)
    assert reading.facets(selection, FACETS) == database.facets(selection, FACETS)
    if selection.search is not None:
        expected = [entry.identity for entry in living.searched.found(selection)]
        assert sorted(identities(found.rows)) == sorted(expected), selection.search


def test_after_each_change_it_answers_what_the_database_does(
    living: LivingCorpus, follower: Follower, writer: TextWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions, "FEW_CHANGES", 15)
    chance = random.Random(9)  # noqa: S311 (seeded on purpose)
    for _ in range(25):
        for _ in range(chance.randint(1, 3)):
            living.change()
        if chance.random() < 0.3:
            writer.step()
        reading = read(follower)
        agree(reading, living, everything(living))
        agree(reading, living, everything(living, living.searched.random_search()))
    assert reading.texts is not None
    for locale in LOCALES:
        stored = Word.objects.filter(locale=locale).values_list("word", flat=True)
        assert reading.texts.words.words[locale] == sorted(stored)


def test_two_readings_of_different_versions_each_stay_as_they_are(living: LivingCorpus, follower: Follower) -> None:
    earlier = read(follower)
    before = earlier.slice(newest(everything(living))), earlier.count(everything(living))
    with_words = earlier.facets(everything(living), FACETS)

    for _ in range(12):
        living.change()
    later = read(follower)

    again = EmbeddedReading(earlier.index, surroundings(follower))
    assert (again.slice(newest(everything(living))), again.count(everything(living))) == before
    assert again.facets(everything(living), FACETS) == with_words
    assert later.slice(newest(everything(living))) == DatabaseReading().slice(newest(everything(living)))
    assert later.version > earlier.version


def rewritten(living: LivingCorpus) -> Row:
    """Changes a row of the list and returns it."""
    living.edit()
    return rows_of(CatalogueEntry.objects.order_by("-version"))[0]


def test_a_reading_whose_rows_are_gone_starts_anew_as_long_as_it_has_said_nothing(
    living: LivingCorpus, follower: Follower, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follower, "newer", lambda _number: (follower.step(), follower.version)[1])
    reading = read(follower)
    for _ in range(20):
        living.change()

    found = reading.slice(newest(everything(living)))

    assert found == DatabaseReading().slice(newest(everything(living)))
    assert reading.version == Change.objects.latest("number").number
    assert not reading.is_stale


def test_a_reading_that_has_answered_never_mixes_versions(living: LivingCorpus, follower: Follower) -> None:
    reading = read(follower)
    reading.count(everything(living))
    for _ in range(20):
        living.change()

    with pytest.raises(StaleReadingError):
        reading.slice(newest(everything(living)))

    assert reading.is_stale


def test_a_term_that_is_put_elsewhere_is_counted_there(
    living: LivingCorpus, follower: Follower, corpus: Corpus
) -> None:
    read(follower)
    term = Term.objects.get(vocabulary_id="isced-f", code="0611")
    term.parent = Term.objects.get(vocabulary_id="isced-f", code="011")
    term.save()

    agree(read(follower), living, everything(living))


def test_a_new_term_is_known(living: LivingCorpus, follower: Follower) -> None:
    store = read(follower).index.store

    term = Term.objects.create(vocabulary_id="country", code="ITA", label="Italy", order=9)

    assert read(follower).index.store is store
    assert term.pk in store.terms


def test_who_was_away_for_longer_than_the_log_reaches_starts_anew(
    living: LivingCorpus, follower: Follower, writer: TextWriter
) -> None:
    writer.step()
    before = read(follower)
    for _ in range(10):
        living.change()
    Change.objects.update(at=MOMENT - timedelta(days=30))
    forget_old_changes()

    reading = read(follower)
    writer.step()

    agree(reading, living, everything(living))
    assert reading.index.store is not before.index.store
    agree(read(follower), living, everything(living, "course"))


def test_a_log_that_was_cut_is_noticed(living: LivingCorpus, follower: Follower, writer: TextWriter) -> None:
    living.change()
    writer.step()
    read(follower)
    Change.objects.all().delete()

    writer.step()
    agree(read(follower), living, everything(living, "course"))


def test_a_change_is_taken_up_once_although_the_database_goes_away_in_the_middle(
    living: LivingCorpus, follower: Follower, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_asked: Any) -> None:
        raise OperationalError("the database has gone")

    read(follower)
    for _ in range(5):
        living.change()
    with monkeypatch.context() as broken:
        broken.setattr(follower, "read_ahead", away)
        broken.setattr(following, "with_newest_texts", away)
        follower.ensure_fresh()
        with pytest.raises(OperationalError):
            follower.step()

    agree(read(follower), living, everything(living))


def test_a_reading_is_fresh_although_the_thread_had_no_time(living: LivingCorpus, follower: Follower) -> None:
    read(follower)
    living.change()
    follower.looked_at = float("-inf")

    follower.ensure_fresh()

    agree(as_known(follower), living, everything(living))


def test_what_nobody_could_look_at_for_long_is_not_shown(
    living: LivingCorpus, follower: Follower, engine: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another thread is at it and does not come to its end: the database answers, which is always right."""
    monkeypatch.setattr(following, "TURN_SECONDS", 0.05)
    read(follower)
    assert isinstance(engine.reading(), EmbeddedReading)
    living.change()
    follower.looked_at -= following.LONGEST_SECONDS

    with follower.turn:
        assert isinstance(engine.reading(), DatabaseReading)

    assert isinstance(engine.reading(), EmbeddedReading)


def test_the_last_version_answers_while_the_database_is_away(
    living: LivingCorpus, follower: Follower, engine: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_version: Any) -> None:
        raise OperationalError("the database has gone")

    read(follower)
    follower.looked_at = float("-inf")
    monkeypatch.setattr(following, "after_news", away)

    assert isinstance(engine.reading(), EmbeddedReading)
    assert isinstance(engine.reading(), EmbeddedReading)


def test_a_store_is_swept_while_readers_follow_what_is_written(
    living: LivingCorpus, follower: Follower, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sweep_while_others_write(version: Version) -> Version:
        clean = versions.swept(version)
        living.change()
        follower.looked_at = float("-inf")
        follower.ensure_fresh()
        agree(as_known(follower), living, everything(living))
        living.change()
        return clean

    read(follower)
    living.change()
    wanted = iter([True])
    monkeypatch.setattr(following, "needs_sweeping", lambda _version: next(wanted, False))
    monkeypatch.setattr(following, "swept", sweep_while_others_write)

    agree(read(follower), living, everything(living))


def test_rows_in_memory_take_no_more_than_their_share(corpus: Corpus) -> None:
    rows = rows_of(CatalogueEntry.objects.order_by("pk"))
    cache = RowCache(sum(weight(row) for row in rows[:10]) + 100)

    found = cache.fetch([(row.entry_id, row.version) for row in rows])

    assert [found[row.entry_id, row.version] for row in rows] == rows
    assert cache.size == sum(weight(row) for row in cache.values()) <= cache.largest
    assert 5 <= len(cache) <= 15
    cache.fetch([(rows[0].entry_id, rows[0].version)])
    assert (rows[0].entry_id, rows[0].version) in cache


def test_each_question_but_rows_needs_no_statement(
    living: LivingCorpus, follower: Follower, writer: TextWriter, django_assert_num_queries: Any
) -> None:
    writer.step()
    reading = read(follower)
    with django_assert_num_queries(1):
        reading.slice(newest(everything(living, "course")))
    with django_assert_num_queries(0):
        reading.slice(newest(everything(living, "course")))
        reading.count(everything(living, "course"))
        reading.facets(everything(living), FACETS)
        reading.boundary(everything(living))
        reading.rank(everything(living, "course"), 10)


def test_making_an_index_ends_when_nobody_needs_it_any_more(
    living: LivingCorpus, writer: TextWriter, folder: TextFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told in the middle, as by a server that stops; what is half made is never read."""
    monkeypatch.setattr(text_writing, "LOOKS_UP_EVERY", 3)
    looks = itertools.count()

    writer.run(Event(), lambda: next(looks) >= 2)

    assert next(looks) == 3
    assert folder.current() is None
    TextWriter(folder).step()
    assert folder.current() is not None
