"""The embedded engine while the catalogue changes under it: threads, processes, and a writer that is killed."""

import os
import signal
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.db import connections

from content_models.catalogue.changes import newest_number
from content_models.catalogue.engines.base import (
    KINDS,
    FacetQuery,
    ListQuery,
    Order,
    Selection,
    StaleReadingError,
    Window,
)
from content_models.catalogue.engines.embedded.cards import RowCache
from content_models.catalogue.engines.embedded.following import Follower
from content_models.catalogue.engines.embedded.reading import EmbeddedReading
from content_models.catalogue.engines.embedded.text_folder import TextFolder
from content_models.catalogue.engines.embedded.text_reading import IndexOfTexts
from content_models.catalogue.engines.embedded.text_writing import TextWriter
from tests.content_models.catalogue.engines.test_embedded_following import agree, as_known, everything, read
from tests.support.catalogue_corpus import Corpus
from tests.support.living_corpus import LivingCorpus
from tests.support.processes import manage, wait_until
from tests.support.search_corpus import give_words

pytestmark = pytest.mark.django_db(transaction=True)

CHANGES = 40


@pytest.fixture
def living(corpus: Corpus) -> LivingCorpus:
    return LivingCorpus(give_words(corpus))


@pytest.fixture
def folder(tmp_path: Path) -> TextFolder:
    return TextFolder(tmp_path / "catalogue-index")


@pytest.fixture
def other_thread() -> Iterator[ThreadPoolExecutor]:
    """One thread with a database connection of its own."""
    pool = ThreadPoolExecutor(max_workers=1)
    yield pool
    pool.submit(connections.close_all).result()
    pool.shutdown()


def check_one_version(reading: EmbeddedReading, selection: Selection) -> None:
    """All answers of a reading tell of the same rows."""
    rows, cursor = [], None
    while True:
        query = ListQuery(selection, (Order.NEWEST,), Window(17, after=cursor))
        part = reading.slice(query)
        rows += part.rows
        if not part.has_next:
            break
        cursor = reading.cursor(query, part.rows[-1])
    (by_kind,) = reading.facets(selection, [FacetQuery(KINDS)])
    assert reading.count(selection) == len(rows) == len({(row.translation_key) for row in rows})
    assert sum(by_kind.counts.values()) == len(rows)


def test_an_answer_never_mixes_versions_while_others_write(
    living: LivingCorpus, folder: TextFolder, other_thread: ThreadPoolExecutor
) -> None:
    writer, follower = TextWriter(folder), Follower(IndexOfTexts(folder), RowCache(10_000_000))
    writer.step()
    read(follower)

    def change_on() -> None:
        for number in range(CHANGES):
            living.change()
            if number % 5 == 0:
                writer.step()

    writing, complete, stale, versions = other_thread.submit(change_on), 0, 0, set()
    while not writing.done() or complete == 0:
        follower.step()
        reading = as_known(follower)
        # With words too, unless their index is not ready: the database's answers may be newer.
        selections = [everything(living), everything(living, "course")][: 2 if reading.texts else 1]
        try:
            for selection in selections:
                check_one_version(reading, selection)
        except StaleReadingError:
            stale += 1
        else:
            complete += 1
            versions.add(reading.version)
    writing.result()

    assert complete > stale
    assert len(versions) > 3
    agree(read(follower), living, everything(living))
    agree(read(follower), living, everything(living, "course"))


def test_a_follower_of_its_own_thread_knows_a_change_soon(living: LivingCorpus, folder: TextFolder) -> None:
    follower = Follower(IndexOfTexts(folder), RowCache(10_000_000))
    follower.start()
    wait_until(lambda: follower.version is not None)

    living.change()
    wait_until(lambda: as_known(follower).version == newest_number())

    agree(as_known(follower), living, everything(living))
    follower.stop()


def children_of(process: int) -> list[int]:
    return [int(number) for number in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def test_a_writer_that_is_killed_is_started_again_and_goes_on(
    living: LivingCorpus, folder: TextFolder, tmp_path: Path
) -> None:
    index = IndexOfTexts(folder)

    def is_up_to_date() -> bool:
        opened = index.newest()
        return opened is not None and opened.note.number == newest_number()

    with manage("index_catalogue", "--keep", settings="cms.settings.test", DSJP_DATA_DIR=str(tmp_path)) as keeper:
        wait_until(is_up_to_date)
        (first,) = children_of(keeper.pid)
        living.change()
        wait_until(is_up_to_date)
        kept = folder.current()

        os.kill(first, signal.SIGKILL)
        living.change()
        wait_until(is_up_to_date)

        assert children_of(keeper.pid) != [first]
        assert folder.current() == kept
        keeper.terminate()
        assert keeper.wait(timeout=20) == 0
    agree(read(Follower(index, RowCache(10_000_000))), living, everything(living, "course"))


def test_a_keeper_ends_whose_parent_was_gone_before_it_began_to_look(tmp_path: Path) -> None:
    ended = subprocess.Popen(["true"])
    ended.wait()

    parent = f"--parent={ended.pid}"
    with manage(
        "index_catalogue", "--keep", parent, settings="cms.settings.test", DSJP_DATA_DIR=str(tmp_path)
    ) as keeper:
        assert keeper.wait(timeout=60) == 0
