"""What stays true until the change log says otherwise, or a moment comes."""

from dataclasses import dataclass
from datetime import datetime

from graphql_schema.cache.follower import follower


@dataclass(slots=True)
class Kept:
    """Something that was found out from what ``tags`` name. ``checked`` moves with the change log."""

    tags: tuple[str, ...]
    ends_at: datetime | None
    checked: int

    def is_true(self, moment: datetime) -> bool:
        if self.ends_at is not None and self.ends_at <= moment:
            return False
        memory = follower.memory
        position = memory.position
        if position != self.checked:
            if self.checked > position or not memory.is_valid(self.tags, self.checked):
                return False
            self.checked = position
        return True
