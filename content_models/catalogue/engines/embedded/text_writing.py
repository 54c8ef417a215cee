"""Writes the index of texts of one node, as the change log goes on. One process of a node does."""

import logging
import secrets
from collections.abc import Callable
from threading import Event

import tantivy
from django.db import DatabaseError, connection

from content_models.catalogue.changes import newest_number
from content_models.catalogue.engines.embedded.log import LogTornError, News, follow_log
from content_models.catalogue.engines.embedded.text_fields import all_texts, document, schema, texts_of
from content_models.catalogue.engines.embedded.text_folder import Note, TextFolder, read_note, write_note

logger = logging.getLogger(__name__)

HEAP_BYTES = 50_000_000
# How often the log is looked at: what was written meanwhile becomes one commit.
STEP_SECONDS = 1.0
RETRY_SECONDS = 5.0
# After so many texts of a new index, a fraction of a second, it asks whether anybody still needs it.
LOOKS_UP_EVERY = 200


class IndexUnusableError(Exception):
    """There is no index, or it cannot be read, or it belongs to another database: it must be made anew."""


class NoLongerNeededError(Exception):
    """The process is to end while an index is being made: a million texts take a quarter of an hour."""


class TextWriter:
    """Follows the log from where the index in use ends."""

    def __init__(self, folder: TextFolder) -> None:
        self.folder = folder
        self.schema = schema()
        self.name = ""
        self.number = 0
        self.writer: tantivy.IndexWriter | None = None
        self.is_over: Callable[[], bool] = lambda: False

    def run(self, stop: Event, is_over: Callable[[], bool] = lambda: False) -> None:
        """Until it is told to stop, or there is no need for it. Without a database it waits for one."""
        self.is_over = lambda: stop.is_set() or is_over()
        while not self.is_over():
            pause = STEP_SECONDS
            try:
                self.step()
            except NoLongerNeededError:
                return
            except DatabaseError as error:
                logger.warning("index of texts: the database does not answer: %s", error)
                connection.close()
                pause = RETRY_SECONDS
            except (OSError, ValueError):
                logger.exception("index of texts: cannot be written")
                self.writer, pause = None, RETRY_SECONDS
            stop.wait(pause)

    def step(self) -> None:
        """Brings the index up to date, or makes a new one where that is not possible."""
        try:
            self.check()
            self.catch_up()
        except (IndexUnusableError, LogTornError) as reason:
            logger.info("index of texts: made anew: %s", reason or "the change log does not reach back so far")
            self.make_anew()

    def check(self) -> None:
        """Raises ``IndexUnusableError``."""
        current = self.folder.current()
        if current is None or self.folder.is_broken:
            raise IndexUnusableError("there is none, or readers found it broken")
        if self.writer is None or current.name != self.name:
            self.open(current.name)

    def open(self, name: str) -> None:
        try:
            index = tantivy.Index.open(str(self.folder.path / name))
            note = read_note(index.searcher(), index.schema)
            self.writer = index.writer(HEAP_BYTES, 1)
        except (ValueError, OSError) as error:
            raise IndexUnusableError(str(error)) from error
        if not note.is_ours():
            raise IndexUnusableError("it belongs to another state of the database")
        self.name, self.number = name, note.number

    def catch_up(self) -> None:
        number = follow_log(self.number, self.write)
        if number != self.number:
            self.commit(number)

    def write(self, news: News) -> None:
        writer = self.opened()
        for entry_id in news.written | news.gone:
            # Not by term: the interface takes any number for a signed one, which deletes nothing in this field.
            writer.delete_documents_by_query(tantivy.Query.term_query(self.schema, "entry_id", entry_id))
        for text in texts_of(news.written):
            writer.add_document(document(text))

    def commit(self, number: int) -> None:
        writer = self.opened()
        write_note(writer, Note.of(number))
        writer.commit()
        self.number = number

    def make_anew(self) -> None:
        """Beside the one in use, which readers keep until the new one is complete."""
        self.close()
        self.name = f"index-{secrets.token_hex(4)}"
        folder = self.folder.path / self.name
        folder.mkdir(parents=True)
        self.writer = tantivy.Index(self.schema, path=str(folder)).writer(HEAP_BYTES, 1)
        number = newest_number()
        for count, text in enumerate(all_texts()):
            if count % LOOKS_UP_EVERY == 0 and self.is_over():
                raise NoLongerNeededError
            self.writer.add_document(document(text))
        # What was written meanwhile is read again.
        self.commit(follow_log(number, self.write))
        self.folder.use(self.name)

    def opened(self) -> tantivy.IndexWriter:
        if self.writer is None:
            raise IndexUnusableError("it is not open")
        return self.writer

    def close(self) -> None:
        """Ends the writing of what is no longer in use."""
        self.writer = None
