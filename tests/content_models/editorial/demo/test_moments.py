"""Dates that count from the day of seeding."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from content_models.editorial.demo.moments import Calendar

CALENDAR = Calendar(date(2030, 3, 30))


def test_it_counts_days_forwards_and_backwards() -> None:
    assert CALENDAR.day("+2d") == date(2030, 4, 1)
    assert CALENDAR.day("-30d") == date(2030, 2, 28)
    assert CALENDAR.day("0d") == date(2030, 3, 30)


def test_it_means_the_time_of_the_place() -> None:
    lisbon = ZoneInfo("Europe/Lisbon")

    assert CALENDAR.moment("+12d 09:30", "Europe/Lisbon") == datetime(2030, 4, 11, 9, 30, tzinfo=lisbon)


def test_it_keeps_the_hour_when_the_clocks_change() -> None:
    # Clocks go forward in the night to the 31st.
    assert CALENDAR.moment("+1d").isoformat() == "2030-03-31T10:00:00+02:00"
    assert CALENDAR.days_from_today(0, hour=8, minute=5).isoformat() == "2030-03-30T08:05:00+01:00"


def test_it_refuses_what_is_no_date() -> None:
    with pytest.raises(ValueError, match="“tomorrow” is not a date of the demo"):
        CALENDAR.day("tomorrow")
