"""Reads the change log until nothing newer is there: what was read by then is one state of the catalogue."""

from collections.abc import Callable
from dataclasses import dataclass, field

from content_models.catalogue.changes import changes_after, newest_number, oldest_number
from content_models.catalogue.models import Change, ChangeKind

BATCH = 2_000


class LogTornError(Exception):
    """The log does not tell how to get from where a follower stands to now: everything must be read anew."""


@dataclass
class News:
    """What a stretch of the log says: which rows to read again, which are gone, and what else changed."""

    number: int
    written: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    locales: set[str] = field(default_factory=set)
    topics: set[str] = field(default_factory=set)

    def add(self, change: Change) -> None:
        self.number = change.number
        if change.what == ChangeKind.TOPIC:
            self.topics.add(change.topic)
        elif change.entry_id is not None:
            self.locales.add(change.locale)
            is_gone = change.what == ChangeKind.GONE
            (self.written if is_gone else self.gone).discard(change.entry_id)
            (self.gone if is_gone else self.written).add(change.entry_id)


def follow_log(number: int, read: Callable[[News], None]) -> int:
    """Gives what happened after a number to ``read``, stretch by stretch; the number up to which it is complete.

    Rows are read after the log, so that they may be newer than it says: the log is read on until it stands still.
    Raises ``LogTornError``.
    """
    newest = newest_number()
    if newest == number:
        return number
    if newest < number or oldest_number() > number + 1:
        raise LogTornError
    while newest != number:
        news = News(number)
        for change in changes_after(number, BATCH):
            news.add(change)
        if news.number == number:
            raise LogTornError
        read(news)
        number, newest = news.number, newest_number()
    return number
