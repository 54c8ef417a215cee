"""Whether changes keep the promise of frontend_contract/README.md: nothing goes that was not announced for a year."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from graphql import GraphQLSchema, GraphQLUnionType, build_schema

from graphql_schema.evolution.changes import Change, Coordinate, Weight, changes_between, deprecated, places

NOTICE = timedelta(days=365)
DAY_OF_REMOVAL = re.compile(r"Remove after (\d{4}-\d{2}-\d{2})\b")
ENTRY = re.compile(r"^- (\d{4}-\d{2}-\d{2}): ", re.MULTILINE)
QUOTED = re.compile(r"`([^`]+)`")

Releases = Mapping[date, GraphQLSchema]


def read_releases(folder: Path) -> dict[date, GraphQLSchema]:
    """The schemas of a folder by the day of their release; a file is called ``2026-11-21.graphql``."""
    return {date.fromisoformat(path.stem): build_schema(path.read_text()) for path in sorted(folder.glob("*.graphql"))}


def broken_promises(releases: Releases, new: GraphQLSchema, today: date) -> Iterator[str]:
    """One sentence for each breaking change that was not announced long enough, and each careless announcement."""
    last = releases[max(releases)]
    for change in changes_between(last, new):
        if change.weight is Weight.BREAKING and (reason := objection(change, releases, today)):
            yield f"{change.sentence} {reason}"
    before = deprecated(last)
    for place, reason in deprecated(new).items():
        if before.get(place) != reason and (end := day_of_removal(reason)) < today + NOTICE:
            said = "no day" if end == date.min else f"{end}"
            yield f"{place} is deprecated until {said}: name one in a year or later, as in “Remove after 2027-12-01.”"


def objection(change: Change, releases: Releases, today: date) -> str:
    """Why a breaking change may not be made now; empty when it may."""
    if not change.is_removal:
        return "Nothing can announce that: add something new beside it and deprecate the old."
    last = releases[max(releases)]
    waiting = [reason for place in what_goes_with(change.place, last) if (reason := too_early(place, releases, today))]
    return waiting[0] if waiting else ""


def what_goes_with(place: Coordinate, schema: GraphQLSchema) -> list[Coordinate]:
    """The place itself; a type cannot be deprecated, so for one every field and argument that leads to it."""
    if place.member:
        return [place]
    found = [each for each, node in places(schema).items() if named(node) == place.type_name]
    return [each for each in found if each.type_name != place.type_name] or [place]


def named(node: object) -> str:
    return re.sub(r"[\[\]!]", "", str(getattr(node, "type", "")))


def too_early(place: Coordinate, releases: Releases, today: date) -> str:
    reason = deprecated(releases[max(releases)]).get(place)
    if reason is None:
        return f"{place} was not deprecated in the last release."
    if today <= (end := day_of_removal(reason)):
        return f"{place} stays until {end}."
    since = min(day for day, schema in releases.items() if place in deprecated(schema))
    return "" if since + NOTICE <= today else f"{place} was released as deprecated on {since}, less than a year ago."


def day_of_removal(reason: str) -> date:
    """The day that a reason names, or the first of all days."""
    found = DAY_OF_REMOVAL.search(reason)
    return date.fromisoformat(found[1]) if found else date.min


def unmentioned(changes: list[Change], new: GraphQLSchema, changelog: str, since: date) -> list[Change]:
    """The changes that no entry of that day or later names: in backquotes, with all parts of the place."""
    entries = list(entries_of(changelog, since))
    return [
        change
        for change in changes
        if not any(names <= entry for entry in entries for names in spoken(change.place, new))
    ]


def spoken(place: Coordinate, schema: GraphQLSchema) -> Iterator[set[str]]:
    """How a place may be named: a field by the interface that asks for it, a member of a union by itself."""
    yield place.names
    kind = schema.type_map.get(place.type_name)
    if isinstance(kind, GraphQLUnionType) and place.member:
        yield {place.member}
    for interface in getattr(kind, "interfaces", ()):
        if place.member in interface.fields:
            yield replace(place, type_name=interface.name).names


def entries_of(changelog: str, since: date) -> Iterator[set[str]]:
    """The words in backquotes of each entry."""
    parts = ENTRY.split(changelog)
    for day, text in zip(parts[1::2], parts[2::2], strict=True):
        if date.fromisoformat(day) >= since:
            yield {word for quoted in QUOTED.findall(text) for word in re.findall(r"\w+", quoted)}
