"""What a token opens."""

from enum import Enum


class Scope(Enum):
    """``read``: free documents; ``preview``: drafts with them; ``harvest``: feeds; ``introspect``: the schema."""

    READ = "read"
    PREVIEW = "preview"
    HARVEST = "harvest"
    INTROSPECT = "introspect"
