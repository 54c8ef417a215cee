"""Where the index of texts lies, and how its writer and its readers agree on which one counts.

``<data>/catalogue-index/<form>/current`` names the folder of the index in use. A new one is made beside it and takes
its place in one step. A reader that finds it broken says so with a file; the writer then makes a new one.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from typing import Any

import tantivy
from django.conf import settings

from content_models.catalogue.engines.embedded.text_fields import NOTE, form
from content_models.catalogue.models import Change

NOTED = "state"


@dataclass(frozen=True)
class Note:
    """As of which change an index was written, and when that change was: another database has others."""

    number: int
    at: str | None

    @classmethod
    def of(cls, number: int) -> "Note":
        at = Change.objects.filter(number=number).values_list("at", flat=True).first()
        return cls(number, None if at is None else at.isoformat())

    def is_ours(self) -> bool:
        """Whether the log has this very change."""
        return self == Note.of(self.number)


class TextFolder:
    """The folder of one node."""

    def __init__(self, path: Path | None = None) -> None:
        self.root = path or Path(settings.DATA_DIR) / "catalogue-index"
        self.path = self.root / form()

    def current(self) -> Path | None:
        """The folder of the index in use."""
        try:
            name = (self.path / "current").read_text().strip()
        except OSError:
            return None
        return self.path / name if name and (self.path / name / "meta.json").exists() else None

    def stamp(self) -> tuple[str, int] | None:
        """Something that changes whenever the index in use does."""
        folder = self.current()
        try:
            return None if folder is None else (folder.name, (folder / "meta.json").stat().st_mtime_ns)
        except OSError:
            return None

    def use(self, name: str) -> None:
        """Puts another index in use, and throws the others away; readers keep what they have open."""
        waiting = self.path / "current.new"
        waiting.write_text(name)
        waiting.replace(self.path / "current")
        (self.path / "broken").unlink(missing_ok=True)
        kept = {self.path / name, self.path}
        for folder in [*self.path.iterdir(), *self.root.iterdir()]:
            if folder.is_dir() and folder not in kept:
                shutil.rmtree(folder, ignore_errors=True)

    def report_broken(self) -> None:
        """Asks the writer for a new index."""
        if self.path.is_dir():
            (self.path / "broken").touch()

    @property
    def is_broken(self) -> bool:
        return (self.path / "broken").exists()

    @contextmanager
    def locked(self) -> Iterator[bool]:
        """Whether nobody else writes here; for as long as the ``with`` block or the process lasts."""
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / "lock").open("w") as file:
            try:
                flock(file, LOCK_EX | LOCK_NB)
            except OSError:
                yield False
            else:
                yield True


def read_note(searcher: Any, schema: tantivy.Schema) -> Note:
    """Raises ``ValueError`` where an index has none: its first writing did not end."""
    hits = searcher.search(tantivy.Query.term_query(schema, NOTE, NOTED), limit=1).hits
    if not hits:
        raise ValueError("The index does not say what it is an index of.")
    return Note(**json.loads(searcher.doc(hits[0][1])["noted"][0]))


def write_note(writer: tantivy.IndexWriter, note: Note) -> None:
    writer.delete_documents_by_term(NOTE, NOTED)
    document = tantivy.Document()
    document.add_text(NOTE, NOTED)
    document.add_text("noted", json.dumps({"number": note.number, "at": note.at}))
    writer.add_document(document)
