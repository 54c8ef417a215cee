"""Which tags were invalidated when: what makes an old answer invalid, in bounded memory."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from threading import Lock

MOST_TAGS = 50_000


class InvalidationMemory:
    """The number of the last change of every tag, as far as it is remembered.

    An answer belongs to a position in the log: it knows all changes up to it. It is valid when none of its tags
    changed after it. What is older than the memory reaches is never valid.
    """

    def __init__(self, most_tags: int = MOST_TAGS) -> None:
        self.most_tags = most_tags
        self.position = 0
        self.floor = 0
        # The oldest come first.
        self.numbers: OrderedDict[str, int] = OrderedDict()
        self.lock = Lock()

    def record(self, changes: Iterable[tuple[int, list[str]]]) -> None:
        """Changes in the order of their numbers; the position moves when all their tags are known."""
        with self.lock:
            last = self.position
            for number, tags in changes:
                for tag in tags:
                    # Never out of it for a moment: whoever asks meanwhile would find no change.
                    self.numbers[tag] = number
                    self.numbers.move_to_end(tag)
                last = max(last, number)
            while len(self.numbers) > self.most_tags:
                oldest = next(iter(self.numbers))
                self.floor = max(self.floor, self.numbers.pop(oldest))
            self.position = last

    def begin_with(self, changes: Sequence[tuple[int, list[str]]]) -> None:
        """Forgets all but these changes, the last ones of the log: what was made before them counts no more."""
        fresh = InvalidationMemory(self.most_tags)
        fresh.floor = fresh.position = changes[0][0] - 1 if changes else 0
        fresh.record(changes)
        with self.lock:
            # Who reads meanwhile takes the numbers first: new ones never go with the old floor.
            self.floor, self.position = fresh.floor, fresh.position
            self.numbers = fresh.numbers

    def is_valid(self, tags: Iterable[str], position: int) -> bool:
        """Whether an answer made at a position with these tags is still true, as far as is known here.

        What knows more than the log holds belongs to another log, such as one before a restore.
        """
        numbers = self.numbers
        if not self.floor <= position <= self.position:
            return False
        return all(numbers.get(tag, 0) <= position for tag in tags)
