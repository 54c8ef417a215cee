"""Seeded choices with the distributions that content has: a few things are frequent, most are rare."""

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

Thing = TypeVar("Thing")

# Word frequencies of natural languages fall a little faster than one over the rank.
WORD_EXPONENT = 1.07


class Zipf(Generic[Thing]):
    """Draws from a sequence; the thing at rank n comes with a frequency of 1 / n ** exponent."""

    def __init__(self, things: Sequence[Thing], exponent: float = 1.0) -> None:
        self.things: Sequence[Thing] = things
        self.sums = list(accumulate(1 / (rank + 1) ** exponent for rank in range(len(things))))

    def draw(self, random: Random) -> Thing:
        return self.things[bisect(self.sums, random.random() * self.sums[-1])]

    def draw_some(self, random: Random, count: int) -> list[Thing]:
        """Up to ``count`` different things, in the order in which they came."""
        return list(dict.fromkeys(self.draw(random) for _ in range(count)))


def chance_for(seed: int, *place: object) -> Random:
    """The chance of one place: what is drawn elsewhere does not change what is drawn here."""
    return Random(f"{seed}/{'/'.join(map(str, place))}")
