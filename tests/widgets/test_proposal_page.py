"""The form for proposals as a page: filled in by a link, sent without a script, with the limits of the other way."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.test import Client
from wagtail.models import Site

from content_models.participation.limits import MOST
from content_models.participation.models import Proposal
from content_models.taxonomies.models import Term

pytestmark = [pytest.mark.once, pytest.mark.django_db]

ADDRESS = "/widgets/propose/"
GIVEN = {
    "kind": "event", "country": "PRT", "language": "en", "content_title": "AI <week>", "summary": "Five days.",
    "link": "https://example.eu/week", "day": "2027-05-04", "name": "Ana", "email": "ana@example.eu", "consent": "on",
}  # fmt: skip


@pytest.fixture(autouse=True)
def portugal(site: Site, terms: dict[str, Term]) -> None:
    cache.clear()
    Term.objects.filter(pk=terms["country:PRT"].pk).update(notations={"iso2": "PT"})


def soup_of(answer: Any) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")


def test_a_link_fills_in_what_it_says_and_nothing_about_people(client: Client) -> None:
    answer = client.get(f"{ADDRESS}?kind=event&country=PT&lang=pt&content_title=<b>&email=x@example.eu")
    form = soup_of(answer).find("form")

    chosen = {select["name"]: select.find("option", selected=True)["value"] for select in form.find_all("select")}
    assert chosen == {"kind": "event", "country": "PRT", "language": "pt"}
    typed = {field["name"]: field.get("value", "") for field in form.find_all("input")}
    assert (typed["content_title"], typed["email"], typed["website"]) == ("<b>", "", "")
    assert (soup_of(answer).html["lang"], answer["Cache-Control"], dict(answer.cookies)) == ("pt", "no-store", {})
    unknown = soup_of(client.get(f"{ADDRESS}?country=XX")).find("select", {"name": "country"})
    assert (unknown.find("option", selected=True), unknown.option["value"]) == (None, "")
    assert form.find("input", {"name": "website"}).parent.has_attr("hidden")


def test_what_is_sent_becomes_a_proposal_and_is_thanked_once(client: Client) -> None:
    answer = client.post(f"{ADDRESS}?lang=en", GIVEN)

    assert (answer.status_code, answer["Location"]) == (303, f"{ADDRESS}?lang=en&sent=yes")
    kept = Proposal.objects.get()
    assert (kept.title, kept.country.code, kept.email) == ("AI <week>", "PRT", "ana@example.eu")
    thanks = soup_of(client.get(answer["Location"])).select_one("[role=status]").get_text()
    assert thanks == "Thank you. The editors of the country will look at your proposal."


def test_faults_stand_at_their_fields_and_what_was_typed_stays(client: Client) -> None:
    answer = client.post(f"{ADDRESS}?lang=en", {**GIVEN, "email": "nobody", "consent": ""})

    soup = soup_of(answer)
    assert answer.status_code == 422
    assert {fault["id"] for fault in soup.select("ul.errorlist")} == {"id_email_error", "id_consent_error"}
    assert soup.find("input", {"name": "email"})["aria-describedby"] == "id_email_error"
    assert soup.find("input", {"name": "content_title"})["value"] == "AI <week>"
    assert Proposal.objects.count() == 0


def test_other_sites_may_not_send_and_machines_are_thanked(client: Client) -> None:
    foreign = client.post(f"{ADDRESS}?lang=en", GIVEN, headers={"Origin": "https://other.example"})
    trapped = client.post(f"{ADDRESS}?lang=en", {**GIVEN, "website": "https://spam.example"})

    assert foreign.status_code == 403
    assert soup_of(foreign).select_one("[role=alert]").get_text() == "Forms cannot be sent from this website."
    assert soup_of(foreign).find("input", {"name": "content_title"})["value"] == "AI <week>"
    assert (trapped.status_code, Proposal.objects.count()) == (303, 0)


def test_who_sends_too_much_is_told_to_wait(client: Client) -> None:
    answers = [client.post(ADDRESS, {}) for _number in range(MOST + 1)]

    assert [answer.status_code for answer in answers] == [422] * MOST + [429]
    assert answers[-1]["Retry-After"] == "600"
