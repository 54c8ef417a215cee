"""The form of a confined editor: the own country by itself and no other; no links to what is hidden."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse

from content_models.editorial.models import EventPage
from content_models.taxonomies.models import Term
from tests.content_models.editorial.permissions.conftest import Countries, classified
from tests.support.forms import filled_form
from tests.support.terms import load_test_terms


def post_new_event(countries: Countries, **values: Any) -> HttpResponse:
    address = reverse("wagtailadmin_pages:add", args=["editorial", "eventpage", countries.own_draft.get_parent().pk])
    form = filled_form(countries.client.get(address))
    chosen = {name: [term.pk for term in terms] for name, terms in classified(load_test_terms()).items()}
    written = {"title": "Porto", "slug": "porto", "online_url": "https://example.org/join"}
    return countries.client.post(address, {**form, **chosen, **written, **values})


def test_it_gives_a_new_page_the_country_of_its_editor(countries: Countries, terms: dict[str, Term]) -> None:
    response = post_new_event(countries)

    page = EventPage.objects.get(slug="porto")
    assert response.status_code == 302
    assert page.responsible_country == terms["country:PRT"]
    assert page.record.country == terms["country:PRT"]


def test_it_refuses_another_country(countries: Countries, terms: dict[str, Term]) -> None:
    response = post_new_event(countries, responsible_country=terms["country:FRA"].pk)

    assert response.status_code == 200
    assert "Choose your own country" in response.content.decode()
    assert not EventPage.objects.filter(slug="porto").exists()


def test_it_links_to_public_pages_and_to_no_hidden_draft(countries: Countries) -> None:
    link = {
        "linked_content-TOTAL_FORMS": "1",
        "linked_content-INITIAL_FORMS": "0",
        "linked_content-0-id": "",
        "linked_content-0-ORDER": "1",
        "linked_content-0-DELETE": "",
    }
    refused = post_new_event(countries, **link, **{"linked_content-0-target": countries.foreign_draft.pk})
    hidden = EventPage.objects.filter(slug="porto").exists()
    accepted = post_new_event(countries, **link, **{"linked_content-0-target": countries.foreign_live.pk})

    assert (refused.status_code, hidden) == (200, False)
    assert "is not public" in refused.content.decode()
    assert accepted.status_code == 302
    assert [link.target_id for link in EventPage.objects.get(slug="porto").linked_content.all()] == [
        countries.foreign_live.pk
    ]
