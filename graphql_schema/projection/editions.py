"""What everything that is kept depends on beside its own row: the editions of terms and sites, and the host."""

from dataclasses import dataclass
from typing import Any

from graphql_schema.cache.follower import follower
from graphql_schema.projection import subjects


@dataclass(frozen=True, slots=True)
class Surroundings:
    """As they are when a request begins, before it loads anything: what it loads is never older than they say.

    ``position`` is the last change that the request surely knows; it is no part of the others' identity.
    """

    position: int
    editions: tuple[int, int, str]


def surroundings(context: Any) -> Surroundings:
    """Found once for each request. Raises ``DatabaseError`` when the change log cannot be read."""
    found: Surroundings | None = context.memo.get("surroundings")
    if found is None:
        follower.ensure_fresh()
        position = follower.memory.position
        editions = subjects.terms.edition(), subjects.sites.edition(), context.request.build_absolute_uri("/")
        found = context.memo["surroundings"] = Surroundings(position, editions)
    return found
