"""Small values that several content types share."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Money:
    """An amount in the main unit of a currency (ISO 4217 code)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True)
class Place:
    """Where something happens; coordinates in degrees (WGS 84)."""

    name: str = ""
    address: str = ""
    latitude: float | None = None
    longitude: float | None = None
    online: bool = False
