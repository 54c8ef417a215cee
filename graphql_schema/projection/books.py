"""Small things that nearly every answer needs, read once in a process: terms, sites, languages, private folders.

A book is true while the change log names none of its tags; what the follower has not read yet, at most a second's
worth, it does not know either. Values are shared by all threads, and nobody changes them.
"""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from itertools import count
from typing import Any, TypeVar

from django.conf import settings

from graphql_schema.cache.follower import follower

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


NOTHING: tuple[int, dict[Any, Any], int] = (-1, {}, 0)


class Book:
    """Values of one subject by key. ``tags`` are those of the changes that concern any of them."""

    def __init__(self, tags: Callable[[], Sequence[str]]) -> None:
        self.tags = tags
        self.editions = count(1)
        # Position in the log, values, number of the edition: replaced as a whole, since threads share it.
        self.state: tuple[int, dict[Any, Any], int] = NOTHING

    def checked(self) -> tuple[int, dict[Any, Any], int]:
        """The state, if it is still true, else a new one. Raises ``DatabaseError`` when that cannot be known."""
        follower.ensure_fresh()
        memory = follower.memory
        # Read before the tags are looked at, and before anything is loaded: a later change is seen the next time.
        position = memory.position
        state = self.state
        known, values, edition = state
        if known != position:
            if not (0 <= known <= position and memory.is_valid(self.tags(), known)):
                values, edition = {}, next(self.editions)
            state = self.state = position, values, edition
        return state

    def forget(self) -> None:
        """Starts anew, with an edition that was never there."""
        self.state = NOTHING

    def current(self) -> dict[Any, Any]:
        """The values that are still true, to look up and to add to."""
        return self.checked()[1] if settings.DSJP_GRAPHQL_KEEP else {}

    def edition(self) -> int:
        """Another number for each state of the values."""
        return self.checked()[2]

    def read(self, keys: Collection[Key], load: Callable[[set[Key]], Mapping[Key, Value]]) -> dict[Key, Value]:
        """The values of some keys; ``load`` is asked for those that are not here. What is not there is not kept."""
        values = self.current()
        missing = {key for key in keys if key not in values}
        if missing:
            found = load(missing)
            values.update(found)
        return {key: values[key] for key in keys if key in values}
