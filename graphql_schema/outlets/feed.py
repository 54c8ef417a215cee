"""A feed before it is written in a format."""

from dataclasses import dataclass
from datetime import UTC, datetime

from graphql_schema.outlets.items import Item

# What nothing has changed in yet was last changed then, so that an empty feed is the same each time.
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Withdrawal:
    """An event that was public and is gone: what its entry in a calendar is called, and when it would have begun."""

    key: str
    gone_at: datetime
    starts_at: datetime


@dataclass(frozen=True)
class Feed:
    """A list with all that formats say of it. ``urn`` is its identity, ``address`` where it is fetched."""

    urn: str
    title: str
    address: str
    home: str
    publisher: str
    lang: str
    items: tuple[Item, ...]
    withdrawals: tuple[Withdrawal, ...] = ()

    @property
    def updated_at(self) -> datetime:
        moments = [item.updated_at for item in self.items] + [gone.gone_at for gone in self.withdrawals]
        return max(moments, default=BEGINNING)
