"""How strictly a returned document is read."""

from dataclasses import dataclass
from enum import Enum

from locales.documents.decoding import MAX_BYTES
from locales.documents.protecting import ProtectMode


class Policy(Enum):
    """What a change of protected text leads to."""

    REJECT = "reject"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class ReadingPolicies:
    """How strictly to read.

    ``language`` is the target's code, for terms with fixed forms. ``mode`` is the one that the document was built with.
    """

    language: str | None = None
    mode: ProtectMode = ProtectMode.SPAN
    placeholders: Policy = Policy.REJECT
    terms: Policy = Policy.WARN
    is_lenient_with_tags: bool = False
    max_bytes: int = MAX_BYTES
