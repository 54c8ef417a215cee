"""Jobs, careers, initiatives, publications, academies and listings: rules of two values that belong together."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from content_models.editorial.models import (
    AcademyPage,
    ArticlePage,
    CareerPage,
    IndicatorPage,
    InitiativePage,
    JobPage,
    ListingPage,
)
from content_models.editorial.models.base import BasePage
from content_models.editorial.models.publication import validate_doi, validate_isbn

REFUSED: list[tuple[type[BasePage], dict[str, Any], str]] = [
    (JobPage, {"date_posted": date(2027, 5, 2), "valid_through": datetime(2027, 5, 1, tzinfo=UTC)}, "valid_through"),
    (JobPage, {"salary_minimum": Decimal(3000), "salary_maximum": Decimal(2000)}, "salary_maximum"),
    (CareerPage, {"salary_minimum": Decimal(2), "salary_maximum": Decimal(1)}, "salary_maximum"),
    (InitiativePage, {"start_date": date(2027, 5, 2), "end_date": date(2027, 5, 1)}, "end_date"),
    (IndicatorPage, {"covered_from": date(2024, 1, 1), "covered_until": date(2023, 1, 1)}, "covered_until"),
    (ListingPage, {"filter_string": "cheap courses"}, "filter_string"),
]


@pytest.mark.parametrize(("model", "values", "field"), REFUSED)
def test_refuses_at_the_field_to_correct(
    english: Any, model: type[BasePage], values: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValidationError) as refusal:
        model(title="A page", slug="a-page", locale=english, **values).clean()

    assert list(refusal.value.message_dict) == [field]


def test_lets_a_vacancy_be_listed_until_nobody_can_apply(english: Any) -> None:
    last = datetime(2027, 5, 1, 12, 0, tzinfo=UTC)

    values = JobPage(title="Data engineer", locale=english, valid_through=last, remote_mode="remote").catalogue_values()

    assert values.deadline == last
    assert values.place is not None
    assert values.place.online is True


def test_refuses_a_second_academy_with_the_same_tag(home: Any, english: Any) -> None:
    cyber = AcademyPage(title="Cyber academy", slug="cyber", locale=english, academy_tag="cyber")
    cyber.full_clean = lambda *args, **kwargs: None
    home.add_child(instance=cyber)

    with pytest.raises(ValidationError) as refusal:
        AcademyPage(title="Another", slug="another", locale=english, academy_tag="cyber").clean()
    cyber.clean()

    assert refusal.value.message_dict == {"academy_tag": ["“Cyber academy” has this tag already. Choose another one."]}


@pytest.mark.django_db
@pytest.mark.parametrize(("words", "minutes"), [(1, 1), (220, 1), (221, 2), (900, 5)])
def test_counts_the_minutes_to_read_an_article(words: int, minutes: int) -> None:
    body = [{"type": "paragraph", "value": {"text": f"<p>{'word ' * words}</p>"}}]

    assert ArticlePage(title="News", body=body).reading_time == minutes


@pytest.mark.parametrize("doi", ["10.2760/115376", "10.1000/xyz(1)"])
def test_knows_a_doi(doi: str) -> None:
    validate_doi(doi)

    with pytest.raises(ValidationError):
        validate_doi(f"https://doi.org/{doi}")


@pytest.mark.parametrize("isbn", ["978-92-76-46245-4", "9276462454", "0-306-40615-X"])
def test_knows_an_isbn(isbn: str) -> None:
    validate_isbn(isbn)

    with pytest.raises(ValidationError):
        validate_isbn(f"{isbn}-12")
