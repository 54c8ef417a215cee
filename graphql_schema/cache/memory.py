"""Which tags were invalidated when: what makes an old answer invalid, in bounded memory."""

from collections import OrderedDict
from collections.abc import Iterable
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

    def start_at(self, position: int) -> None:
        """Forgets everything: nothing that was made before counts."""
        with self.lock:
            self.numbers = OrderedDict()
            self.floor = self.position = position

    def is_valid(self, tags: Iterable[str], position: int) -> bool:
        """Whether an answer made at a position with these tags is still true, as far as is known here."""
        if position < self.floor:
            return False
        numbers = self.numbers
        return all(numbers.get(tag, 0) <= position for tag in tags)
