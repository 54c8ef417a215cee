"""The public forms over HTTP: what they say of themselves, what they take, and what they refuse."""

import json
from collections.abc import Callable
from datetime import timedelta
from ipaddress import ip_network
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as limited
from hypothesis import strategies as st
from pytest_django.fixtures import Settings
from wagtail.models import Site

from content_models.editorial.models import EventPage, ListingPage, SiteProfile
from content_models.participation import limits, services
from content_models.participation.limits import MOST
from content_models.participation.models import Message, Proposal, Subscriber
from content_models.taxonomies.models import Term

Send = Callable[..., Any]


def faults(answer: Any) -> list[tuple[str | None, str]]:
    return [(error["field"], error["code"]) for error in answer.json()["errors"]]


def test_a_form_says_what_there_is_to_fill_in(client: Client, site: Site, portugal: Term) -> None:
    answer = client.get("/forms/proposal/?lang=en")
    found = answer.json()

    assert (answer["Content-Language"], answer["Cache-Control"]) == ("en", "no-store")
    assert [(field["name"], field["type"], field["required"]) for field in found.pop("fields")] == [
        ("kind", "choice", True),
        ("country", "choice", True),
        ("language", "choice", True),
        ("content_title", "text", True),
        ("summary", "longtext", True),
        ("text", "longtext", False),
        ("link", "url", False),
        ("day", "date", False),
        ("organisation", "text", False),
        ("name", "text", True),
        ("email", "email", True),
        ("consent", "checkbox", True),
        ("website", "trap", False),
    ]
    assert found == {
        "name": "proposal",
        "language": "en",
        "heading": "Propose content",
        "purpose": "The editors of the country look at every proposal. Your contact data is deleted after 180 days.",
        "thanks": "Thank you. The editors of the country will look at your proposal.",
    }
    assert not answer.cookies


def test_a_field_has_its_words_and_choices(client: Client, site: Site, portugal: Term) -> None:
    fields = {field["name"]: field for field in client.get("/forms/proposal/").json()["fields"]}

    assert fields["country"]["choices"] == [{"value": "FRA", "label": "France"}, {"value": "PRT", "label": "Portugal"}]
    assert fields["summary"] == {
        "name": "summary",
        "type": "longtext",
        "label": "Summary",
        "help": "One or two sentences.",
        "required": True,
        "maxLength": 500,
        "choices": [],
    }


def test_languages_are_named_in_themselves(client: Client, site: Site) -> None:
    fields = {field["name"]: field for field in client.get("/forms/newsletter/?lang=sv").json()["fields"]}

    found = {choice["value"]: choice["label"] for choice in fields["language"]["choices"]}
    assert (len(found), found["fr"], found["el"], found["mt"]) == (24, "Français", "Ελληνικά", "Malti")


def test_a_proposal_becomes_a_draft_for_the_editors_of_its_country(
    send: Send, proposal: dict[str, Any], events: ListingPage, portugal: Term
) -> None:
    answer = send("proposal", proposal)

    thanks = "Thank you. The editors of the country will look at your proposal."
    assert (answer.status_code, answer.json()) == (202, {"status": "accepted", "message": thanks})
    event = EventPage.objects.get()
    assert (event.title, event.live, event.get_parent().pk) == ("AI <week>", False, events.pk)
    assert (event.responsible_country, list(event.countries.all())) == (portugal, [portugal])
    assert event.starts_at.isoformat() == "2027-05-03T22:00:00+00:00"
    assert [block.value["text"].source for block in event.body] == [
        "<p>First.</p>",
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        '<p><a href="https://example.eu/week">https://example.eu/week</a></p>',
    ]
    assert event.get_latest_revision() is not None
    assert Proposal.objects.get().page_id == event.pk


def test_a_proposal_without_a_place_is_kept(send: Send, proposal: dict[str, Any]) -> None:
    assert send("proposal", {**proposal, "kind": "funding"}).status_code == 202

    assert Proposal.objects.get().page is None


def test_faults_are_named_by_field_and_code_and_nothing_is_kept(send: Send, proposal: dict[str, Any]) -> None:
    wrong = {**proposal, "email": "nobody", "country": "ZZZ", "content_title": "", "day": "4.5.2027", "consent": False}
    answer = send("proposal", wrong)

    assert answer.status_code == 422
    assert faults(answer) == [
        ("country", "invalid_choice"),
        ("content_title", "required"),
        ("day", "invalid"),
        ("email", "invalid"),
        ("consent", "required"),
    ]
    assert Proposal.objects.count() == 0


def test_faults_are_told_in_the_asked_language(send: Send) -> None:
    (first, *_rest) = send("contact", {}, lang="fr").json()["errors"]

    assert first == {"field": "name", "code": "required", "message": "Ce champ est obligatoire."}


def test_a_message_is_kept_until_its_end_date(send: Send, message: dict[str, Any]) -> None:
    assert send("contact", message, lang="pt").status_code == 202
    kept = Message.objects.get()

    assert (kept.name, kept.topic, kept.text, kept.language) == ("Ana", "question", "Why?", "pt")
    assert timedelta(days=179) < kept.delete_at - timezone.now() < timedelta(days=181)
    Message.objects.update(delete_at=timezone.now())
    assert (services.delete_what_is_over(), Message.objects.count()) == (1, 0)


def test_machines_that_fill_in_the_trap_are_thanked_and_nothing_is_kept(send: Send, message: dict[str, Any]) -> None:
    assert send("contact", {**message, "website": "https://spam.example"}).status_code == 202

    assert Message.objects.count() == 0


def test_who_sends_too_much_is_told_to_wait(send: Send, message: dict[str, Any]) -> None:
    answers = [send("contact", message) for _number in range(MOST + 1)]

    assert [answer.status_code for answer in answers] == [202] * MOST + [429]
    assert answers[-1]["Retry-After"] == "600"
    assert send("newsletter", {}).status_code == 422


def test_readers_of_a_front_end_are_counted_each_for_itself(
    send: Send, message: dict[str, Any], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.DSJP_PROXY_HOPS = 1
    monkeypatch.setattr(limits, "MOST", 1)

    def statuses(*networks: str) -> list[int]:
        cache.clear()
        settings.FRONT_END_NETWORKS = [ip_network(network) for network in networks]
        readers = [{"x-forwarded-for": "10.1.2.3", "x-reader-address": f"198.51.100.{number}"} for number in (7, 8)]
        return [send("contact", message, **reader).status_code for reader in readers]

    assert statuses("10.0.0.0/8") == [202, 202]
    # Whoever is no front end of ours may call its readers what it likes.
    assert statuses() == statuses("192.0.2.0/24") == [202, 429]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"[]", 400, "not_readable"),
        (b"{", 400, "not_readable"),
        (b"\xff", 400, "not_readable"),
        (b'{"name": ["a"]}', 400, "not_readable"),
        (b'{"name": "\\ud800"}', 400, "not_readable"),
        (b"[" * 60_000, 400, "not_readable"),
        (b" " * 70_000, 413, "too_large"),
    ],
)
def test_what_cannot_be_read_is_refused(send: Send, body: bytes, status: int, code: str) -> None:
    answer = send("contact", body)

    assert (answer.status_code, faults(answer)) == (status, [(None, code)])


def test_other_ways_of_asking_are_refused(client: Client, send: Send) -> None:
    assert faults(client.get("/forms/nothing/")) == [(None, "unknown_form")]
    assert faults(client.get("/forms/contact/?lang=xx")) == [(None, "unknown_language")]
    assert client.delete("/forms/contact/")["Allow"] == "GET, HEAD, POST, OPTIONS"
    assert faults(client.post("/forms/contact/", {"name": "a"})) == [(None, "not_json")]


def test_only_our_front_ends_may_send_from_browsers(send: Send, client: Client, message: dict[str, Any]) -> None:
    SiteProfile.objects.update(front_end_url="https://skills.example.eu/")

    ours = send("contact", message, origin="https://skills.example.eu")
    foreign = send("contact", message, origin="https://evil.example")

    assert (ours.status_code, ours["Access-Control-Allow-Origin"]) == (202, "https://skills.example.eu")
    assert (foreign.status_code, faults(foreign)) == (403, [(None, "foreign_origin")])
    assert "Access-Control-Allow-Origin" not in foreign
    assert client.get("/forms/contact/", headers={"origin": "https://evil.example"})[
        "Access-Control-Allow-Origin"
    ] == "*"  # fmt: skip
    assert Message.objects.count() == 1


VALUES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=40)
NAMES = st.sampled_from(["name", "email", "topic", "message", "consent", "kind", "country", "language", "link", "day"])


@pytest.mark.once
@limited(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(form=st.sampled_from(["contact", "proposal", "newsletter"]), values=st.dictionaries(NAMES, VALUES))
def test_nothing_that_is_sent_is_too_much(
    send: Send, monkeypatch: pytest.MonkeyPatch, form: str, values: dict[str, Any]
) -> None:
    monkeypatch.setattr("content_models.participation.views.seconds_to_wait", lambda _form, _address: 0)

    answer = send(form, json.dumps(values).encode())

    assert answer.status_code in {202, 400, 422}
    assert answer.json()["status"] in {"accepted", "refused", "invalid"}


def test_a_subscription_waits_for_its_confirmation(send: Send) -> None:
    values = {"email": "Ana@Example.eu", "language": "pt", "consent": True}
    first, again = send("newsletter", values), send("newsletter", values)

    assert first.json() == again.json()
    subscriber = Subscriber.objects.get()
    assert (subscriber.email, subscriber.language, subscriber.confirmed_at) == ("ana@example.eu", "pt", None)
    assert subscriber.delete_at is not None
    assert subscriber.delete_at - timezone.now() < timedelta(days=7)
