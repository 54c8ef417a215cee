"""The embedded engine for tests: on the test's own connection, inside its transaction, without a thread."""

from pathlib import Path

from content_models.catalogue.engines.base import Reading
from content_models.catalogue.engines.embedded.cards import RowCache
from content_models.catalogue.engines.embedded.engine import surroundings
from content_models.catalogue.engines.embedded.following import Follower
from content_models.catalogue.engines.embedded.reading import EmbeddedReading
from content_models.catalogue.engines.embedded.text_folder import TextFolder
from content_models.catalogue.engines.embedded.text_reading import IndexOfTexts
from content_models.catalogue.engines.embedded.text_writing import TextWriter

ROWS_BYTES = 10_000_000


class SteadyEngine:
    """Each reading is that of now. The index of texts is written once; what changes then is known beside it."""

    def __init__(self, path: Path) -> None:
        folder = TextFolder(path)
        self.writer = TextWriter(folder)
        self.follower = Follower(IndexOfTexts(folder), RowCache(ROWS_BYTES))

    def reading(self) -> Reading:
        if self.follower.version is None:
            self.writer.step()
        self.follower.step()
        version = self.follower.version
        assert version is not None
        return EmbeddedReading(version, surroundings(self.follower))
