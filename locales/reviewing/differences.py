"""What of a source's text is other than it was: pairs of old and new strings, place by place. Pure values."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TypeAlias, TypedDict

Placed: TypeAlias = tuple[str, str]


class TextChange(TypedDict):
    """Fragments of the source in one place; ``old`` is empty for what was added, ``new`` for what is gone."""

    path: str
    old: str
    new: str


def text_changes(before: Iterable[Placed], now: Iterable[Placed]) -> list[TextChange]:
    """From (path, fragment) pairs in the order of the page; several strings may have one path."""
    old, new = by_path(before), by_path(now)
    return [
        change for path in {**new, **old} for change in changes_of_place(path, old.get(path, []), new.get(path, []))
    ]


def by_path(strings: Iterable[Placed]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for path, fragment in strings:
        found[path].append(fragment)
    return found


def changes_of_place(path: str, old: Sequence[str], new: Sequence[str]) -> list[TextChange]:
    found = []
    for verb, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if verb != "equal":
            pairs = zip_longest(old[start:end], new[new_start:new_end], fillvalue="")
            found += [TextChange(path=path, old=before, new=after) for before, after in pairs]
    return found


def joined(earlier: Sequence[TextChange], later: Sequence[TextChange]) -> list[TextChange]:
    """One list from two changes in a row: a text that changed twice goes from its first to its last form."""
    found = list(earlier)
    for change in later:
        place = next((at for at, each in enumerate(found) if continues(each, change)), None)
        if place is None:
            found.append(change)
        else:
            found[place] = TextChange(path=change["path"], old=found[place]["old"], new=change["new"])
    return [change for change in found if change["old"] != change["new"]]


def continues(earlier: TextChange, later: TextChange) -> bool:
    return earlier["path"] == later["path"] and earlier["new"] == later["old"] != ""
