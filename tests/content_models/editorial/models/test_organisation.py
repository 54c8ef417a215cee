"""Organisations: what those that registered themselves have to say."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from content_models.editorial.models import OrganisationPage
from content_models.taxonomies.models import Term, Vocabulary
from tests.support.supply import make_image

ADDRESS = {
    "type": "address",
    "value": {
        "name": "Office",
        "street": "Rua 1",
        "postal_code": "1000",
        "locality": "Lisboa",
        "latitude": 38.7,
        "longitude": -9.1,
    },
}


@pytest.fixture
def category(db: None) -> Term:
    vocabulary = Vocabulary.objects.create(key="organisation-category", title="Category")
    return Term.objects.create(vocabulary=vocabulary, code="ngo", label="NGO")


def test_lets_editors_describe_one_with_little(english: Any) -> None:
    OrganisationPage(title="Escola Digital", slug="escola", locale=english).clean()


def test_asks_a_registered_one_for_all_that_is_missing(english: Any) -> None:
    page = OrganisationPage(title="Escola Digital", slug="escola", locale=english, organisation_kind="registered")

    with pytest.raises(ValidationError) as refusal:
        page.clean()

    assert set(refusal.value.message_dict) == {
        "organisation_category",
        "geographical_sphere",
        "town",
        "logo",
        "contacts",
    }


def test_accepts_a_registered_one_that_says_all(english: Any, terms: dict[str, Term], category: Term) -> None:
    page = OrganisationPage(
        title="Escola Digital",
        slug="escola",
        locale=english,
        organisation_kind="registered",
        town="Lisboa",
        geographical_sphere=next(term for key, term in terms.items() if key.startswith("geographical-sphere")),
        logo=make_image(),
        contacts=[
            {"type": "contact", "value": {"name": "Ana", "email": "ana@example.eu", "url": "https://example.eu"}}
        ],
    )
    page.organisation_category = [category]

    page.clean()


def test_shows_its_first_address_in_lists(english: Any) -> None:
    page = OrganisationPage(title="Escola Digital", slug="escola", locale=english, locations=[ADDRESS])

    place = page.catalogue_values().place

    assert place is not None
    assert (place.name, place.address) == ("Office", "Rua 1, 1000, Lisboa")
    assert (place.latitude, place.longitude, place.online) == (38.7, -9.1, False)
