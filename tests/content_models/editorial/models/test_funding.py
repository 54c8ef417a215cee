"""Funding opportunities: the order of their dates, and what follows from it."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from content_models.base.values import Money
from content_models.editorial.models import FundingPage

CUTOFF = {
    "type": "cutoff",
    "value": {"at": "2027-03-21T17:00:00+01:00", "time_zone": "Europe/Brussels", "label": "One"},
}


@pytest.fixture
def call(db: None) -> Callable[..., FundingPage]:
    return lambda **values: FundingPage(title="Advanced digital skills", slug="advanced", **values)


def test_refuses_a_deadline_before_the_opening(call: Any) -> None:
    page = call(opening_date=date(2027, 3, 1), application_deadline=date(2027, 2, 1))

    with pytest.raises(ValidationError) as refusal:
        page.clean()

    assert refusal.value.message_dict == {
        "application_deadline": ["The deadline lies before the opening. Correct one of the two days."]
    }


def test_refuses_a_cutoff_before_the_opening(call: Any) -> None:
    page = call(opening_date=date(2027, 4, 1), cutoffs=[CUTOFF])

    with pytest.raises(ValidationError) as refusal:
        page.clean()

    assert list(refusal.value.message_dict) == ["cutoffs"]


def test_refuses_a_largest_grant_below_the_smallest(call: Any) -> None:
    page = call(grant_minimum_amount=Decimal(5000), grant_maximum_amount=Decimal(4000))

    with pytest.raises(ValidationError) as refusal:
        page.clean()

    assert list(refusal.value.message_dict) == ["grant_maximum_amount"]


def test_accepts_a_deadline_on_the_day_of_the_opening(call: Any) -> None:
    call(opening_date=date(2027, 3, 1), application_deadline=date(2027, 3, 1)).clean()


@pytest.mark.parametrize(
    ("opens_in", "closes_in", "status"),
    [(5, 9, "forthcoming"), (-5, 9, "open"), (-5, -2, "closed"), (None, None, "open"), (-5, 0, "open")],
)
def test_derives_its_status_from_the_dates(call: Any, opens_in: int | None, closes_in: int | None, status: str) -> None:
    today = timezone.localdate()
    opening = None if opens_in is None else today + timedelta(days=opens_in)
    deadline = None if closes_in is None else today + timedelta(days=closes_in)

    assert call(opening_date=opening, application_deadline=deadline).call_status == status


def test_closes_after_its_last_cutoff_or_deadline(call: Any) -> None:
    by_cutoff = call(application_deadline=date(2027, 3, 1), cutoffs=[CUTOFF])
    by_deadline = call(application_deadline=date(2027, 6, 1), cutoffs=[CUTOFF])

    assert by_cutoff.last_deadline == datetime(2027, 3, 21, 16, 0, tzinfo=UTC)
    assert by_deadline.last_deadline == datetime(2027, 6, 1, 21, 59, 59, tzinfo=UTC)


def test_gives_lists_its_opening_and_last_deadline(call: Any, english: Any) -> None:
    page = call(opening_date=date(2027, 1, 1), application_deadline=date(2027, 6, 1), locale=english)

    values = page.catalogue_values()

    assert values.opens_at == datetime(2026, 12, 31, 23, 0, tzinfo=UTC)
    assert values.deadline == datetime(2027, 6, 1, 21, 59, 59, tzinfo=UTC)


def test_gives_amounts_with_their_currency(call: Any) -> None:
    page = call(total_budget_amount=Decimal(1000), total_budget_currency="SEK", grant_minimum_amount=Decimal(10))

    assert page.total_budget == Money(Decimal(1000), "SEK")
    assert page.grant_minimum == Money(Decimal(10), "EUR")
    assert page.grant_maximum is None
