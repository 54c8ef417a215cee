"""The index of texts is a thing to throw away: lost, broken or outdated, it is made anew, and the database answers."""

import logging
import os
import shutil
from pathlib import Path

import pytest

from content_models.catalogue.changes import newest_number
from content_models.catalogue.engines.embedded import text_folder
from content_models.catalogue.engines.embedded.cards import RowCache
from content_models.catalogue.engines.embedded.engine import EmbeddedEngine
from content_models.catalogue.engines.embedded.following import Follower
from content_models.catalogue.engines.embedded.text_folder import TextFolder
from content_models.catalogue.engines.embedded.text_reading import IndexOfTexts
from content_models.catalogue.engines.embedded.text_writing import TextWriter
from content_models.catalogue.models import Change
from tests.content_models.catalogue.engines.test_embedded_following import agree, everything, read
from tests.support.catalogue_corpus import Corpus
from tests.support.living_corpus import LivingCorpus
from tests.support.search_corpus import give_words


@pytest.fixture
def living(corpus: Corpus) -> LivingCorpus:
    living = LivingCorpus(give_words(corpus))
    living.change()
    return living


@pytest.fixture
def folder(tmp_path: Path) -> TextFolder:
    return TextFolder(tmp_path / "index")


@pytest.fixture
def writer(living: LivingCorpus, folder: TextFolder) -> TextWriter:
    writer = TextWriter(folder)
    writer.step()
    return writer


def new_follower(folder: TextFolder) -> Follower:
    return Follower(IndexOfTexts(folder), RowCache(10_000_000))


def in_use(folder: TextFolder) -> Path:
    current = folder.current()
    assert current is not None
    return current


def test_without_an_index_the_database_answers_searches_and_the_bitmaps_all_else(
    living: LivingCorpus, folder: TextFolder
) -> None:
    reading = read(new_follower(folder))

    assert reading.texts is None
    agree(reading, living, everything(living, "course"))
    agree(reading, living, everything(living))


def test_operators_are_told_who_answers(living: LivingCorpus, folder: TextFolder) -> None:
    engine = EmbeddedEngine()
    engine.follower, engine.process = new_follower(folder), os.getpid()
    told = [engine.state()]
    engine.follower.step()
    told.append(engine.state())
    TextWriter(folder).step()
    engine.follower.step()

    assert [*told, engine.state()] == [
        "the database answers; the embedded engine is loading",
        "the embedded engine answers; the database searches, the index of texts is not there yet",
        f"the embedded engine answers, at change {newest_number()}",
    ]


def test_a_lost_index_is_made_anew(living: LivingCorpus, folder: TextFolder, writer: TextWriter) -> None:
    follower = new_follower(folder)
    read(follower)
    shutil.rmtree(folder.root)

    living.change()
    agree(read(follower), living, everything(living, "course"))
    writer.step()

    reading = read(follower)
    agree(reading, living, everything(living, "course"))
    assert reading.texts is not None
    assert reading.texts.number == reading.version
    assert in_use(folder).is_dir()


@pytest.mark.parametrize("suffix", ["meta.json", ".idx", ".term", ".fast", ".store"])
def test_a_broken_index_is_reported_by_who_reads_it_and_made_anew(
    living: LivingCorpus, folder: TextFolder, writer: TextWriter, suffix: str
) -> None:
    broken = in_use(folder)
    for file in broken.iterdir():
        if file.name.endswith(suffix):
            file.write_bytes(b"not what it was")

    follower = new_follower(folder)
    agree(read(follower), living, everything(living, "course"))
    assert folder.is_broken
    writer.step()

    assert not folder.is_broken
    assert in_use(folder) != broken
    assert not broken.exists()
    reading = read(follower)
    agree(reading, living, everything(living, "course"))
    assert reading.texts is not None


def test_an_index_of_another_analyser_is_not_read_and_goes_when_the_new_one_is_there(
    living: LivingCorpus, folder: TextFolder, writer: TextWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = in_use(folder)
    monkeypatch.setattr(text_folder, "form", lambda: "another-form")
    folder = TextFolder(folder.root)

    reading = read(new_follower(folder))
    assert reading.texts is None
    TextWriter(folder).step()

    agree(read(new_follower(folder)), living, everything(living, "course"))
    assert not old.exists()


def test_an_index_of_another_database_is_neither_read_nor_continued(
    living: LivingCorpus, folder: TextFolder, writer: TextWriter, caplog: pytest.LogCaptureFixture
) -> None:
    other = in_use(folder)
    Change.objects.update(at="2020-01-01T00:00:00Z")
    follower = new_follower(folder)
    assert read(follower).texts is None
    writer.close()

    with caplog.at_level(logging.INFO):
        TextWriter(folder).step()

    assert in_use(folder) != other
    assert "made anew: it belongs to another state of the database" in caplog.text
    agree(read(follower), living, everything(living, "course"))


def test_one_process_of_a_node_writes(folder: TextFolder) -> None:
    with folder.locked() as is_first, folder.locked() as is_second:
        assert (is_first, is_second) == (True, False)
    with folder.locked() as is_third:
        assert is_third
