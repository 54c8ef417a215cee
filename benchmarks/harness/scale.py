"""How much is measured: everything, or a first impression."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Scale:
    """Rounds of so many seconds; the sizes of the growth runs in catalogue rows."""

    name: str
    rounds: int
    seconds: float
    growth_rows: tuple[int, ...]
    mixed_seconds: float


FULL = Scale("full", rounds=5, seconds=10, growth_rows=(100_000, 1_000_000), mixed_seconds=60)
SHORT = Scale("short", rounds=3, seconds=4, growth_rows=(100_000, 1_000_000), mixed_seconds=30)
QUICK = Scale("quick", rounds=1, seconds=3, growth_rows=(100_000,), mixed_seconds=10)
SCALES = {scale.name: scale for scale in (FULL, SHORT, QUICK)}
