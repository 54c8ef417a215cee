"""The table of limits, one row for each kind of asking; the contract of the endpoint names the same numbers."""

from dataclasses import dataclass

LARGEST_BODY = 100_000
LONGEST_ADDRESS = 32_000
LARGEST_PAGE = 100
LONGEST_SEARCH = 200
DEEPEST_VALUE = 32


@dataclass(frozen=True)
class Limits:
    """How large a document may be; ``None`` where documents that we know are not counted.

    ``size`` is in bytes; ``fields`` counts fragments where they are used: more cannot be within the cost.
    """

    size: int | None
    tokens: int | None
    depth: int
    aliases: int | None
    directives: int | None
    fields: int | None
    cost: int


FREE = Limits(size=15_000, tokens=2_000, depth=10, aliases=15, directives=20, fields=5_000, cost=5_000)
TRUSTED = Limits(size=None, tokens=None, depth=15, aliases=None, directives=None, fields=None, cost=20_000)
TOKEN = Limits(size=60_000, tokens=8_000, depth=15, aliases=50, directives=50, fields=20_000, cost=20_000)
LARGEST_DOCUMENT = TOKEN.size or 0
MOST_TOKENS = TOKEN.tokens or 0


def limits_of(*, has_token: bool, is_trusted: bool) -> Limits:
    """The row that applies: a document that we know is never measured as a free one."""
    if is_trusted:
        return TRUSTED
    return TOKEN if has_token else FREE
