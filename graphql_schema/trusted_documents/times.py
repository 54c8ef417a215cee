"""How long a CDN may keep the answers of a trusted document."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CacheTimes:
    """Seconds; ``None`` leaves the usual time."""

    max_age: int | None = None
    stale_while_revalidate: int | None = None
    stale_if_error: int | None = None
