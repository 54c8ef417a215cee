"""The public forms on the portal, as browsers without a script send them."""

import re
from html import unescape
from typing import Any

import pytest
from django.core.cache import cache

from content_models.participation import limits
from content_models.participation.models import Message, Subscriber
from content_models.participation.tokens import confirmation_token, farewell_token
from tests.portal.conftest import Portal
from tests.portal.reading import get, read, send

pytestmark = pytest.mark.once

MESSAGE = {"name": "Ana & Rui", "email": "ana@example.eu", "topic": "question", "message": "Why?", "consent": "true"}


@pytest.fixture
def database(portal: Portal, django_db_blocker: Any) -> Any:
    """That of the running platform. What is sent here stays no longer than the test."""
    cache.clear()
    with django_db_blocker.unblock():
        yield
        Message.objects.all().delete()
        Subscriber.objects.all().delete()
    cache.clear()


def test_what_was_sent_arrives_and_the_reader_is_led_to_a_page_that_can_be_reloaded(
    portal: Portal, database: None
) -> None:
    answer = send(f"{portal.url}/pt/forms/contact/", MESSAGE, Origin=portal.url)
    target = portal.url + answer.headers["location"]

    assert (answer.status, target) == (303, f"{portal.url}/pt/forms/contact/?sent")
    assert 'role="status"' in get(target).text
    (kept,) = Message.objects.all()
    assert (kept.name, kept.email, kept.topic, kept.text, kept.language) == (
        "Ana & Rui", "ana@example.eu", "question", "Why?", "pt",
    )  # fmt: skip


def test_faults_stand_at_their_fields_in_the_words_of_the_platform_and_nothing_typed_is_lost(
    portal: Portal, database: None
) -> None:
    wrong = {**MESSAGE, "email": "nobody", "topic": "correction", "message": "<b>"}
    answer = send(f"{portal.url}/fr/forms/contact/", {**wrong, "consent": ""})
    text = unescape(answer.text)

    assert (answer.status, answer.headers["cache-control"]) == (422, "no-store")
    assert re.findall(r'id="field-(\w+)-fault">([^<]+)<', text) == [
        ("email", "Saisissez une adresse de courriel valide."),
        ("consent", "Ce champ est obligatoire."),
    ]
    assert 'value="Ana & Rui"' in text
    assert re.search(r'<option value="correction" selected', text)
    assert "&lt;b&gt;</textarea>" in answer.text
    assert Message.objects.count() == 0


def test_a_website_that_is_not_ours_cannot_make_its_readers_send(portal: Portal, database: None) -> None:
    answer = send(f"{portal.url}/en/forms/contact/", MESSAGE, Origin="https://evil.example")

    assert answer.status == 403
    assert "Forms cannot be sent from this website." in answer.text
    assert Message.objects.count() == 0


def test_machines_are_caught_and_each_reader_in_haste_is_slowed_down(
    portal: Portal, database: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MOST", 1)
    trapped = {**MESSAGE, "website": "https://spam.example"}

    # The last address is the one that the proxy in front of the portal saw.
    readers = ["192.0.2.1, 198.51.100.7", "192.0.2.2, 198.51.100.7", "192.0.2.2, 198.51.100.8"]
    answers = [send(f"{portal.url}/en/forms/contact/", trapped, **{"X-Forwarded-For": reader}) for reader in readers]

    assert [answer.status for answer in answers] == [303, 429, 303]
    assert answers[1].headers["retry-after"] == "600"
    assert "You have sent a lot in a short time." in answers[1].text
    assert Message.objects.count() == 0


def test_links_fill_in_what_they_know_and_a_form_that_is_not_there_is_missing(portal: Portal) -> None:
    text = get(f"{portal.url}/fr/forms/proposal/?country=PRT&kind=training").text

    assert re.findall(r'<option value="(\w+)" selected', text) == ["training", "PRT", "fr"]
    assert get(f"{portal.url}/en/forms/nothing/").status == 404
    assert "/en/forms/newsletter/" in read(get(f"{portal.url}/en/").text).links


def test_the_newsletter_begins_and_ends_with_a_button_behind_a_link(portal: Portal, database: None) -> None:
    wanted = {"email": "ana@example.eu", "language": "el", "consent": "true"}
    assert send(f"{portal.url}/en/forms/newsletter/", wanted).status == 303
    subscriber = Subscriber.objects.get()
    confirm = f"{portal.url}/forms/newsletter/confirm/{confirmation_token(subscriber)}/"
    leave = f"{portal.url}/forms/newsletter/unsubscribe/{farewell_token(subscriber)}/"

    looked = get(confirm)
    assert (looked.status, looked.headers["cache-control"]) == (200, "private, no-store")
    assert ('<html lang="el"' in looked.text, '<form method="post">' in looked.text) == (True, True)
    assert Subscriber.objects.get().confirmed_at is None

    assert '<form method="post">' not in send(confirm, {}).text
    assert Subscriber.objects.get().confirmed_at is not None

    assert send(leave, {}).status == 200
    assert Subscriber.objects.count() == 0
    assert [get(link).status for link in (confirm, f"{portal.url}/forms/newsletter/confirm/nonsense/")] == [410, 410]
