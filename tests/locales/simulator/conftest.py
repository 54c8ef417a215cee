"""A simulator whose clock the test moves, and a server that takes its calls."""

from collections.abc import Iterator

import pytest

from locales.simulator import Simulator
from tests.locales.simulator.receiving import Receiver, receiving


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(seed=1, clock="manual", delay="uniform:1:5") as simulator:
        yield simulator


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as taken:
        yield taken
