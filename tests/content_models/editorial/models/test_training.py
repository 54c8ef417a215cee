"""Training offers: the licence of a MOOC, and what their runs say of date and price."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from content_models.editorial.models import TrainingPage
from content_models.editorial.models.training import MOOC
from content_models.taxonomies.models import Term, Vocabulary


def run(**values: Any) -> dict[str, Any]:
    return {"type": "run", "value": {"price_currency": "EUR", "status": "open", **values}}


@pytest.fixture
def offer(english: Any) -> Callable[..., TrainingPage]:
    return lambda **values: TrainingPage(title="Python for teachers", slug="python", locale=english, **values)


@pytest.fixture
def mooc(db: None) -> Term:
    vocabulary = Vocabulary.objects.create(key="learning-opportunity-type", title="Type")
    return Term.objects.create(vocabulary=vocabulary, code=MOOC, label="MOOC")


@pytest.fixture
def licence(db: None) -> Term:
    vocabulary = Vocabulary.objects.create(key="licence", title="Licence")
    return Term.objects.create(vocabulary=vocabulary, code="CC_BY_4_0", label="CC BY 4.0")


def test_asks_for_the_licence_of_a_mooc(offer: Any, mooc: Term, licence: Term) -> None:
    with pytest.raises(ValidationError) as refusal:
        offer(typology_of_training=mooc).clean()
    offer(typology_of_training=mooc, licence=licence).clean()

    assert list(refusal.value.message_dict) == ["licence"]


def test_refuses_a_deadline_after_the_last_day_of_the_offer(offer: Any) -> None:
    with pytest.raises(ValidationError) as refusal:
        offer(application_deadline=date(2027, 5, 2), valid_until=date(2027, 5, 1)).clean()

    assert list(refusal.value.message_dict) == ["application_deadline"]


def test_lasts_from_its_first_run_to_the_end_of_the_last_that_takes_place(offer: Any) -> None:
    page = offer(
        runs=[
            run(start_date="2027-09-01", end_date="2027-10-01", application_deadline="2027-08-01"),
            run(start_date="2027-03-01", end_date="2027-04-01"),
            run(start_date="2026-01-01", end_date="2028-01-01", status="cancelled"),
        ]
    )

    values = page.catalogue_values()

    assert values.starts_at == datetime(2027, 2, 28, 23, 0, tzinfo=UTC)
    assert values.ends_at == datetime(2027, 10, 1, 21, 59, 59, tzinfo=UTC)
    assert values.deadline == datetime(2027, 8, 1, 21, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("price", "run_prices", "is_free"),
    [
        (Decimal(0), ["12.00"], True),
        (Decimal(5), [], False),
        (None, ["0.00", "0.00"], True),
        (None, ["0.00", "9.00"], False),
        (None, [None], None),
        (None, [], None),
    ],
)
def test_is_free_as_a_whole_or_in_every_run(
    offer: Any, price: Decimal | None, run_prices: list[str | None], is_free: bool | None
) -> None:
    page = offer(price_amount=price, runs=[run(price_amount=amount) for amount in run_prices])

    assert page.is_free is is_free
    assert page.catalogue_values().is_free is is_free
