"""The engine of one process: it starts with the first question, and the database answers until it is ready."""

import os
from threading import Lock
from typing import Any

from django.conf import settings

from content_models.catalogue.engines.base import Reading
from content_models.catalogue.engines.database.engine import DatabaseReading
from content_models.catalogue.engines.embedded.cards import RowCache
from content_models.catalogue.engines.embedded.following import Follower
from content_models.catalogue.engines.embedded.reading import EmbeddedReading, Surroundings
from content_models.catalogue.engines.embedded.text_folder import TextFolder
from content_models.catalogue.engines.embedded.text_reading import IndexOfTexts
from content_models.catalogue.signals import catalogue_changed

MEGABYTE = 1_000_000


class EmbeddedEngine:
    """Bitmaps, sorted columns and an index of texts beside each web process."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.process = 0
        self.follower: Follower | None = None

    def reading(self) -> Reading:
        follower = self.running()
        if follower.version is None or not follower.ensure_fresh():
            return DatabaseReading()
        return EmbeddedReading(follower.version, surroundings(follower))

    def state(self) -> str:
        version = self.running().version
        if version is None:
            return "the database answers; the embedded engine is loading"
        if version.texts is None:
            return "the embedded engine answers; the database searches, the index of texts is not there yet"
        return f"the embedded engine answers, at change {version.number}"

    def running(self) -> Follower:
        """The follower of this process: threads do not survive a fork, so each process starts its own."""
        if self.follower is None or self.process != os.getpid():
            with self.lock:
                if self.follower is None or self.process != os.getpid():
                    self.follower, self.process = make_follower(), os.getpid()
                    self.follower.start()
                    catalogue_changed.connect(self.wake, dispatch_uid="embedded engine")
        return self.follower

    def wake(self, **_kwargs: Any) -> None:
        """Something has changed: the follower need not wait for its next look."""
        if self.follower is not None:
            self.follower.wanted.set()


def make_follower() -> Follower:
    return Follower(IndexOfTexts(TextFolder()), RowCache(settings.DSJP_CATALOGUE_ROWS_MB * MEGABYTE))


def surroundings(follower: Follower) -> Surroundings:
    return Surroundings(follower.rows, follower.newer, follower.index.folder.report_broken)


shared = EmbeddedEngine()


def shared_engine() -> EmbeddedEngine:
    """The one engine of this process."""
    return shared
