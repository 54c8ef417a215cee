"""The kinds of errors that eTranslation has, and the shape of one entry in the list of its codes."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise


class ErrorKind(Enum):
    """Whose matter an error is."""

    TRANSIENT = "transient"
    """It passes by itself."""
    CONCURRENCY = "concurrency"
    """Too much of ours is being worked on at once."""
    QUOTA = "quota"
    """The volume that the account may have translated is used up."""
    ACCOUNT = "account"
    """The account may not do this: nothing more is sent until somebody has mended it."""
    CONFIGURATION = "configuration"
    """A setting, or a choice of languages or domain, is wrong."""
    CONTENT = "content"
    """The text cannot be translated as it is."""
    SPLIT = "split"
    """The document is too large as a whole."""
    DEFECT = "defect"
    """We sent something that we should never send."""
    DELIVERY = "delivery"
    """The service could not put its result where it was told to."""
    UNEXPECTED = "unexpected"
    """A code that should no longer come, or not for what we ask."""
    UNKNOWN = "unknown"
    """A code that is in no list."""


@dataclass(frozen=True)
class ErrorCode:
    """One code: the service's wording, its kind, and what it means to an editor."""

    message: str
    kind: ErrorKind
    explanation: "_StrOrPromise"
