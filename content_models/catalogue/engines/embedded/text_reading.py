"""Opens the index of texts for reading, and notices when its writer has gone on or has made another."""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tantivy

from content_models.catalogue.engines.embedded.text_folder import Note, TextFolder, read_note

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Opened:
    """One immutable state of the index."""

    searcher: Any
    schema: Any
    note: Note


class IndexOfTexts:
    """The index in use, as one process sees it."""

    def __init__(self, folder: TextFolder) -> None:
        self.folder = folder
        self.stamp: tuple[str, int] | None = None
        self.opened: Opened | None = None

    def newest(self) -> Opened | None:
        """What was written last; None where there is nothing that can be read."""
        stamp = self.folder.stamp()
        if stamp != self.stamp:
            self.stamp = stamp
            self.opened = None if stamp is None else self.open(self.folder.path / stamp[0])
        return self.opened

    def open(self, path: Path) -> Opened | None:
        try:
            index = tantivy.Index.open(str(path))
            index.config_reader("manual")
            index.reload()
            searcher = index.searcher()
            return Opened(searcher, index.schema, read_note(searcher, index.schema))
        except (ValueError, OSError, KeyError) as error:
            # A writer that makes a new index takes this one away: that is no fault of it.
            if self.folder.stamp() == self.stamp:
                logger.warning("index of texts: cannot be read: %s", error)
                self.folder.report_broken()
            return None
