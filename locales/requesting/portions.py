"""How missing strings become documents: equal sets together, and never more than the service takes. Pure."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeVar

from locales.requesting.missing import Wanted

# What a block's own markup adds to its string.
BLOCK_BYTES = 64
Item = TypeVar("Item")


def content_hash(strings: Sequence[Wanted]) -> str:
    """Of the ordered (place, text) pairs: the same strings in the same places have the same hash."""
    digest = hashlib.sha256()
    for wanted in strings:
        for part in (wanted.path.encode(), wanted.fragment.encode()):
            digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def grouped(
    missing: Mapping[int, tuple[Wanted, ...]], *, together: bool
) -> list[tuple[tuple[int, ...], tuple[Wanted, ...]]]:
    """(locale ids, strings) for each request; languages that lack the same strings share one when ``together``."""
    groups: dict[object, tuple[list[int], tuple[Wanted, ...]]] = {}
    for locale_id, strings in missing.items():
        if strings:
            key: object = tuple(wanted.pair for wanted in strings) if together else locale_id
            groups.setdefault(key, ([], strings))[0].append(locale_id)
    return [(tuple(locale_ids), strings) for locale_ids, strings in groups.values()]


def portions(strings: Sequence[Wanted], *, most_bytes: int, most_strings: int) -> list[tuple[Wanted, ...]]:
    """The strings in order, cut where a document would grow too large; one that is too large alone stays alone."""
    found: dict[int, list[Wanted]] = defaultdict(list)
    number, size = 0, 0
    for wanted in strings:
        grows = len(wanted.fragment.encode()) + BLOCK_BYTES
        if found[number] and (size + grows > most_bytes or len(found[number]) >= most_strings):
            number, size = number + 1, 0
        found[number].append(wanted)
        size += grows
    return [tuple(part) for part in found.values() if part]


def halves(items: Sequence[Item]) -> tuple[Sequence[Item], Sequence[Item]]:
    middle = (len(items) + 1) // 2
    return items[:middle], items[middle:]
