"""The month grid of calendars: its days, its weeks, and what takes place on which of them."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings

from graphql_schema.cache.entries import Offer
from graphql_schema.cache.shared import Made
from graphql_schema.outlets.embedded_calendars import month_variables, shown_month
from graphql_schema.outlets.items import Item, item_of
from graphql_schema.outlets.merging import ending
from graphql_schema.outlets.months import Month, days_of, first_weekday, named, weekdays, weeks
from graphql_schema.outlets.shown import entries_of

BRUSSELS = ZoneInfo("Europe/Brussels")


def event(start: str, end: str | None = None, zone: str = "Europe/Lisbon") -> Item:
    node = {
        "translationKey": "k", "kind": "EVENT", "title": "T", "summary": "", "url": "http://localhost/", "locale": "en",
        "translationOrigin": "ORIGINAL", "publishedAt": start, "updatedAt": start, "startsAt": start, "endsAt": end,
        "timeZone": zone,
    }  # fmt: skip
    return item_of(node, is_fallback=False)


@pytest.mark.parametrize(
    ("start", "end", "zone", "asked", "days"),
    [
        ("2027-05-04T09:00:00+00:00", "2027-05-04T11:00:00+00:00", "Europe/Lisbon", "", [4]),
        ("2027-05-04T09:00:00+00:00", None, "Europe/Lisbon", "", [4]),
        ("2027-05-04T09:00:00+00:00", "2027-05-06T11:00:00+00:00", "Europe/Lisbon", "", [4, 5, 6]),
        # From noon to midnight in Lisbon, and the same as Athens sees it.
        ("2027-05-04T11:00:00+00:00", "2027-05-04T23:00:00+00:00", "Europe/Lisbon", "", [4]),
        ("2027-05-04T11:00:00+00:00", "2027-05-04T23:00:00+00:00", "Europe/Lisbon", "Europe/Athens", [4, 5]),
        # Whole days in Athens stay those days wherever one asks.
        ("2027-05-03T21:00:00+00:00", "2027-05-05T20:59:00+00:00", "Europe/Athens", "America/Sao_Paulo", [4, 5]),
        ("2027-05-03T21:00:00+00:00", None, "Europe/Athens", "", [4]),
        # Of wrong dates the first one counts.
        ("2027-05-04T09:00:00+00:00", "2027-05-01T11:00:00+00:00", "Europe/Lisbon", "", [4]),
    ],
)
def test_an_event_stands_on_all_of_its_days(
    start: str, end: str | None, zone: str, asked: str, days: list[int]
) -> None:
    assert days_of(event(start, end, zone), asked) == [date(2027, 5, day) for day in days]


def test_an_event_that_begins_before_a_month_stands_on_what_is_left_of_it() -> None:
    entries = entries_of([event("2027-04-29T09:00:00+00:00", "2027-05-02T11:00:00+00:00")], "en")

    days = [day for week in weeks(Month(date(2027, 5, 1)), entries, "en") for day in week if day and day.entries]

    assert [day.day.day for day in days] == [1, 2]


@pytest.mark.parametrize(("lang", "first"), [("en", 0), ("fr", 0), ("el", 0), ("pt", 6), ("mt", 6), ("ga", 0)])
def test_weeks_begin_as_the_language_has_it(lang: str, first: int) -> None:
    assert first_weekday(lang) == first


@pytest.mark.parametrize("lang", dict(settings.LANGUAGES))
def test_every_language_has_a_month_of_whole_weeks_under_their_names(lang: str) -> None:
    month = Month(date(2027, 2, 1))
    rows = weeks(month, (), lang)

    assert {len(row) for row in rows} == {7}
    assert [day.day.day for row in rows for day in row if day] == list(range(1, 29))
    assert len({weekday.long for weekday in weekdays(lang)}) == 7
    assert {(day.day.weekday() - first_weekday(lang)) % 7 for row in rows for day in row[:1] if day} == {0}
    assert "2027" in named(month, lang)


def test_a_month_knows_its_neighbours_and_the_clock() -> None:
    month = Month(date(2026, 12, 1))

    assert (month.before, month.after) == (date(2026, 11, 1), date(2027, 1, 1))
    march = Month(date(2027, 3, 1)).window(BRUSSELS)
    assert march == (datetime(2027, 2, 28, 23, tzinfo=UTC), datetime(2027, 3, 31, 21, 59, 59, tzinfo=UTC))


MAY = datetime(2027, 5, 9, 22, tzinfo=UTC)
JUNE = datetime(2027, 6, 9, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("values", "window"),
    [
        ({"from": (MAY, MAY)}, ("2027-05-09T22:00:00Z", "2027-05-31T21:59:59Z")),
        ({"from": (MAY, MAY), "to": (JUNE, JUNE)}, ("2027-05-09T22:00:00Z", "2027-05-31T21:59:59Z")),
        ({"from": (MAY, MAY), "to": (MAY, MAY)}, ("2027-05-09T22:00:00Z", "2027-05-09T22:00:00Z")),
    ],
)
def test_the_bounds_that_are_asked_for_hold_within_a_month(values: dict[str, Any], window: tuple[str, str]) -> None:
    month = shown_month(values, BRUSSELS)

    assert month == Month(date(2027, 5, 1))
    assert month_variables(values, month, BRUSSELS) == {
        "orderBy": ["STARTS_SOONEST"], "kinds": ["EVENT"], "where": {"during": {"from": window[0], "to": window[1]}},
    }  # fmt: skip


def test_a_month_of_now_has_what_is_to_come_of_it() -> None:
    variables = month_variables({}, Month(date(2027, 5, 1)), BRUSSELS)

    assert variables["where"] == {
        "during": {"from": "2027-04-30T22:00:00Z", "to": "2027-05-31T21:59:59Z"}, "isUpcoming": True,
    }  # fmt: skip


def test_caches_keep_a_month_no_longer_than_it_lasts() -> None:
    made = Made(b"", Offer((), 1, None), ())
    end = datetime(2027, 5, 31, tzinfo=UTC)

    kept = ending(made, end)
    assert kept is not None
    assert kept.offer.ends_at == end.timestamp()
    assert ending(kept, datetime(2028, 1, 1, tzinfo=UTC)) == kept
    assert ending(None, end) is None
