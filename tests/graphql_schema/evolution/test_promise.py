"""The promise of twelve months: what may go, from when on, and what the changelog has to name."""

from datetime import date
from pathlib import Path

import pytest
from graphql import build_schema

from graphql_schema.evolution.changes import changes_between
from graphql_schema.evolution.promise import broken_promises, read_releases, unmentioned

BEFORE = """
interface Node { id: ID! }
type Query { event: Event  place: Place }
type Event implements Node { id: ID!  old: String  starts(zone: String): String }
type Place { name: String }
type Room { seats: Int }
union Part = Event
enum Order { NEWEST OLDEST }
"""
REASON = "Remove after 2027-12-01. Use starts."
ANNOUNCED = BEFORE.replace("old: String", f'old: String @deprecated(reason: "{REASON}")')
GONE = BEFORE.replace("old: String", "")
FIRST, SECOND, THIRD = date(2026, 11, 21), date(2026, 12, 1), date(2027, 12, 2)


def problems(releases: dict[date, str], new: str, today: date = THIRD) -> list[str]:
    known = {day: build_schema(text) for day, text in releases.items()}
    return list(broken_promises(known, build_schema(new), today))


def test_what_was_announced_a_year_ago_may_go_after_its_day() -> None:
    assert problems({FIRST: BEFORE, SECOND: ANNOUNCED}, GONE) == []


def test_what_was_not_announced_stays() -> None:
    expected = ["Event.old was removed. Event.old was not deprecated in the last release."]

    assert problems({FIRST: BEFORE}, GONE) == expected


def test_what_was_announced_stays_until_its_day() -> None:
    found = problems({FIRST: ANNOUNCED}, GONE, date(2027, 12, 1))

    assert found == ["Event.old was removed. Event.old stays until 2027-12-01."]


def test_what_was_announced_with_a_day_too_near_stays_for_a_year_all_the_same() -> None:
    hasty = ANNOUNCED.replace("2027-12-01", "2027-06-01")

    found = problems({FIRST: BEFORE, date(2027, 1, 1): hasty}, GONE, date(2027, 6, 2))

    assert found == ["Event.old was removed. Event.old was released as deprecated on 2027-01-01, less than a year ago."]


def test_an_announcement_counts_from_the_release_that_had_it_first() -> None:
    assert problems({FIRST: BEFORE, SECOND: ANNOUNCED, date(2027, 11, 1): ANNOUNCED}, GONE) == []


def test_a_change_of_a_type_cannot_be_announced() -> None:
    found = problems({FIRST: ANNOUNCED}, ANNOUNCED.replace("old: String", "old: Int"))

    nothing = "Nothing can announce that: add something new beside it and deprecate the old."
    assert found == [f"Event.old changed type from String to Int. {nothing}"]


def test_a_value_and_an_argument_go_like_a_field() -> None:
    mark = f' @deprecated(reason: "{REASON}")'
    announced = BEFORE.replace("OLDEST", f"OLDEST{mark}").replace("zone: String", f"zone: String{mark}")
    gone = BEFORE.replace("OLDEST", "").replace("(zone: String)", "")

    assert problems({SECOND: announced}, gone) == []
    assert len(problems({SECOND: BEFORE}, gone)) == 2


def test_a_type_goes_when_all_that_led_to_it_may_go() -> None:
    announced = BEFORE.replace("place: Place", f'place: Place @deprecated(reason: "{REASON}")')
    gone = BEFORE.replace("place: Place", "").replace("type Place { name: String }", "")

    assert problems({SECOND: announced}, gone) == []
    assert problems({SECOND: BEFORE}, gone) == [
        "Place was removed. Query.place was not deprecated in the last release.",
        "Query.place was removed. Query.place was not deprecated in the last release.",
    ]


@pytest.mark.parametrize(
    ("reason", "said"),
    [("Use starts.", "no day"), ("Remove after 2027-11-20. Use starts.", "2027-11-20")],
)
def test_a_new_announcement_names_a_day_in_a_year_or_later(reason: str, said: str) -> None:
    hasty = ANNOUNCED.replace(REASON, reason)

    found = problems({FIRST: BEFORE}, hasty, FIRST)

    assert found == [
        f"Event.old is deprecated until {said}: name one in a year or later, as in “Remove after 2027-12-01.”"
    ]
    assert problems({FIRST: BEFORE}, ANNOUNCED, FIRST) == []
    assert problems({FIRST: hasty}, hasty, FIRST) == []


@pytest.mark.parametrize(
    ("was", "becomes", "entry"),
    [
        ("seats: Int", "seats: Int  floor: Int", "`Room.floor`: where it is."),
        ("place: Place", "place: Place  room: Room", "root field `room`."),
        ("starts(zone: String)", "starts(zone: String, day: String)", "`starts(day:)` of `Event`."),
        ("NEWEST", "NEWEST TITLE", "order `TITLE` in `Order`."),
        ("Part = Event", "Part = Event | Room", "`Room` can be asked for."),
        ("id: ID!", "id: ID!  key: String", "`Node.key`: the name."),
    ],
)
def test_the_changelog_names_each_change(was: str, becomes: str, entry: str) -> None:
    old, new = build_schema(BEFORE), build_schema(BEFORE.replace(was, becomes))
    changes = changes_between(old, new)

    assert changes != []
    assert unmentioned(changes, new, f"# Changes\n\n- 2026-11-21: {entry}\n", FIRST) == []
    assert unmentioned(changes, new, f"# Changes\n\n- 2026-11-20: {entry}\n", FIRST) == changes
    assert unmentioned(changes, new, "- 2026-11-21: `Place`.\n- 2026-11-22: `Query`.\n", FIRST) == changes


def test_releases_are_read_by_their_day(tmp_path: Path) -> None:
    (tmp_path / "2026-12-01.graphql").write_text(ANNOUNCED)
    (tmp_path / "2026-11-21.graphql").write_text(BEFORE)

    assert list(read_releases(tmp_path)) == [FIRST, SECOND]
