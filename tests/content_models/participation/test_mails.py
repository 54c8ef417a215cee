"""Mails about what came in: to the editors of the country, and to readers who want the newsletter."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.test import Client
from django.utils.translation import get_language
from pytest_django.fixtures import Settings
from wagtail.admin.templatetags.wagtailadmin_tags import base_url_setting
from wagtail.models import Site

from content_models.accounts.models import User
from content_models.participation import mails
from content_models.participation.models import Message, Proposal, Subscriber
from content_models.participation.tokens import confirmation_token, farewell_token
from content_models.taxonomies.models import Term

Send = Callable[..., Any]


def make_user(name: str, group: str, *countries: Term, **values: Any) -> User:
    user = User.objects.create_user(name, f"{name}@example.eu", "a long password for tests", **values)
    found, _made = Group.objects.get_or_create(name=group)
    wanted = ["access_admin", "view_proposal"]
    found.permissions.set(Permission.objects.filter(codename__in=wanted))
    user.groups.add(found)
    user.countries.set(countries)
    return user


def recipients() -> list[str]:
    return [address for sent in mail.outbox for address in sent.to]


@pytest.fixture
def proposed(send: Send, proposal: dict[str, Any], events: Any) -> Proposal:
    send("proposal", proposal)
    return Proposal.objects.get()


def test_the_national_editors_of_the_country_are_told(proposed: Proposal, terms: dict[str, Term]) -> None:
    make_user("lisbon", "National editors", terms["country:PRT"])
    make_user("paris", "National editors", terms["country:FRA"])
    make_user("brussels", "Content editors")

    assert mails.announce_proposal(proposed.pk) == 1

    assert recipients() == ["lisbon@example.eu"]
    assert mail.outbox[0].subject == "New proposal: AI <week>"
    assert f"/admin/pages/{proposed.page_id}/edit/" in str(mail.outbox[0].body)


def test_where_a_country_has_none_the_content_editors_are(proposed: Proposal, terms: dict[str, Term]) -> None:
    make_user("paris", "National editors", terms["country:FRA"])
    make_user("brussels", "Content editors")

    mails.announce_proposal(proposed.pk)

    assert recipients() == ["brussels@example.eu"]


def test_a_mail_about_a_message_has_no_personal_data(send: Send, message: dict[str, Any]) -> None:
    send("contact", message)
    make_user("manager", "Community managers")

    mails.announce_message(Message.objects.get().pk)

    assert recipients() == ["manager@example.eu"]
    assert "Ana" not in str(mail.outbox[0].body) + str(mail.outbox[0].subject)


def test_national_editors_find_the_proposals_of_their_countries_only(
    proposed: Proposal, terms: dict[str, Term], client: Client
) -> None:
    found = {}
    for name, country in (("lisbon", terms["country:PRT"]), ("paris", terms["country:FRA"])):
        client.force_login(make_user(name, "National editors", country))
        answers = client.get("/admin/proposals/"), client.get(f"/admin/proposals/inspect/{proposed.pk}/")
        found[name] = ["AI &lt;week&gt;" in answer.content.decode() for answer in answers]

    assert found == {"lisbon": [True, True], "paris": [False, False]}


def test_who_has_no_permission_reads_no_message(client: Client, send: Send, message: dict[str, Any]) -> None:
    send("contact", message)
    client.force_login(make_user("lisbon", "National editors"))

    assert "Ana" not in client.get("/admin/messages_of_readers/", follow=True).content.decode()


def test_a_subscriber_confirms_and_leaves_by_the_links_of_the_mail(client: Client, site: Site) -> None:
    subscriber = Subscriber.objects.create(email="ana@example.eu", language="en")
    assert mails.ask_to_confirm(subscriber.pk) == 1
    confirm, leave = re.findall(r"https?://[^/]+(/forms/\S+)", str(mail.outbox[0].body))
    assert mail.outbox[0].extra_headers["List-Unsubscribe"].endswith(f"{leave}>")

    looked = client.get(confirm)
    assert "Yes, send me the newsletter" in looked.content.decode()
    assert Subscriber.objects.get().confirmed_at is None

    client.post(confirm)
    kept = Subscriber.objects.get()
    assert (kept.confirmed_at is not None, kept.delete_at) == (True, None)

    client.get(leave)
    assert Subscriber.objects.count() == 1
    client.post(leave, {"List-Unsubscribe": "One-Click"})
    assert Subscriber.objects.count() == 0


def test_the_links_of_a_mail_lead_to_the_front_end_that_shows_them(site: Site, settings: Settings) -> None:
    settings.NEWSLETTER_URL = "https://skills.example.eu/"
    subscriber = Subscriber.objects.create(email="ana@example.eu", language="en")
    mails.ask_to_confirm(subscriber.pk)

    (sent,) = mail.outbox
    confirm, leave = re.findall(r"https://skills.example.eu(/forms/newsletter/\S+)", str(sent.body))
    assert [path.split("/")[3] for path in (confirm, leave)] == ["confirm", "unsubscribe"]
    # Mail programs press this one themselves: no page is in between.
    assert sent.extra_headers["List-Unsubscribe"] == f"<{base_url_setting()}{leave}>"


def test_a_front_end_asks_for_the_words_of_a_link_and_presses_its_button(client: Client, site: Site) -> None:
    subscriber = Subscriber.objects.create(email="ana@example.eu", language="en")
    confirm = f"/forms/newsletter/confirm/{confirmation_token(subscriber)}/"
    as_json = {"accept": "application/json"}

    looked, pressed = (ask(confirm, headers=as_json).json() for ask in (client.get, client.post))
    lost = client.get("/forms/newsletter/confirm/nonsense/?lang=fr", headers=as_json)

    button = "Yes, send me the newsletter"
    assert looked == {"language": "en", "heading": "Confirm your subscription", "button": button}
    assert pressed == {"language": "en", "heading": "Thank you. You will get the next issue.", "button": ""}
    assert Subscriber.objects.get().confirmed_at is not None
    assert (lost.status_code, lost.json()["language"], lost.json()["button"]) == (410, "fr", "")


def test_the_mail_and_the_pages_of_its_links_speak_the_language_that_was_chosen(
    send: Send, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    send("newsletter", {"email": "ana@example.eu", "language": "fr", "consent": True}, lang="pt")
    subscriber = Subscriber.objects.get()
    monkeypatch.setattr(mails, "gettext", lambda text: f"{get_language()}: {text}")

    mails.ask_to_confirm(subscriber.pk)
    page = client.get(f"/forms/newsletter/confirm/{confirmation_token(subscriber)}/").content.decode()

    assert [sent.subject for sent in mail.outbox] == ["fr: Please confirm your address"]
    assert '<html lang="fr">' in page


def test_a_token_of_one_link_does_not_open_another(client: Client, site: Site) -> None:
    subscriber = Subscriber.objects.create(email="ana@example.eu", language="en")

    wrong = [
        client.post(f"/forms/newsletter/confirm/{farewell_token(subscriber)}/"),
        client.post(f"/forms/newsletter/unsubscribe/{confirmation_token(subscriber)}/"),
        client.post("/forms/newsletter/confirm/nonsense/"),
    ]

    assert [answer.status_code for answer in wrong] == [410, 404, 410]
    assert Subscriber.objects.get().confirmed_at is None
