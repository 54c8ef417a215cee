"""The review screen over HTTP: what it shows, whom it lets in, and that a refused form keeps what was typed."""

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage
from tests.factories.editors import client_of, make_editor
from tests.locales.reviewing.test_decisions import add_strings, states
from tests.locales.translating import texts, translation_into, write_machine_text

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(reviewer: User) -> Client:
    return client_of(reviewer)


def address(translation: Translation, query: str = "") -> str:
    return reverse("locales_review", args=[translation.pk]) + query


def form_of(markup: str) -> dict[str, str]:
    """What a browser sends of the form as it is shown."""
    found = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', markup)
    areas = re.findall(r'<textarea [^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', markup, re.DOTALL)
    checked = re.findall(r'<input type="radio" name="([^"]+)" value="([^"]*)" checked', markup)
    return {name: unescape(value) for name, value in [*found, *areas, *checked]}


def shown(client: Client, translation: Translation, query: str = "") -> str:
    response = client.get(address(translation, query))
    assert response.status_code == 200
    return response.content.decode()


def named(form: dict[str, str], text: str) -> str:
    """The key of the string whose field holds this text."""
    return next(name for name, value in form.items() if value == text).removeprefix("text-")


def test_source_and_translation_stand_side_by_side(admin: Client, translation: Translation) -> None:
    markup = unescape(shown(admin, translation))

    assert "2 of 2 texts need a person." in markup
    for text in (
        "A week about A & B.",
        "Une semaine sur A & B.",
        "Numbers or units are not the same as in the source.",
    ):
        assert text in markup
    assert markup.count('<span class="w-status">machine</span>') == 2


def test_nothing_on_the_screen_runs_inline(admin: Client, translation: Translation) -> None:
    content = shown(admin, translation).split('id="main"')[1]

    assert re.findall(r"<script(?![^>]*(?:src=|application/json|text/template))[^>]*>\s*\S", content) == []
    assert re.findall(r"\son[a-z]+=|\sstyle=", content.split("<form method")[1].split("</form>")[0]) == []


def test_decisions_are_written_and_the_rest_stays(admin: Client, translation: Translation, french: Locale) -> None:
    form = form_of(shown(admin, translation))
    title, summary = named(form, "Semaine IA"), named(form, "Une semaine sur A & B.")

    response = admin.post(address(translation), {**form, f"choice-{title}": "accept", "action": "save"})

    assert (response.status_code, response.url) == (302, address(translation))
    assert states(translation) == {"title": "reviewed", "summary": "flagged"}
    assert summary != title


def test_all_machine_text_is_accepted_at_once_with_what_was_typed(
    admin: Client, translation: Translation, french: Locale
) -> None:
    form = form_of(shown(admin, translation))
    summary = named(form, "Une semaine sur A & B.")

    admin.post(address(translation), {**form, f"text-{summary}": "Mieux", "action": "accept_all"})

    assert states(translation) == {"title": "reviewed", "summary": "post_edited"}
    assert texts(french)["summary"][0] == "Mieux"


def test_accepting_all_is_refused_when_something_changed_meanwhile(
    admin: Client, translation: Translation, french: Locale
) -> None:
    form = form_of(shown(admin, translation))
    write_over(french, "summary", "Autre texte de la machine")

    response = admin.post(address(translation), {**form, "action": "accept_all"})

    assert response.status_code == 409
    assert states(translation) == {"title": "machine", "summary": "flagged"}


def write_over(locale: Locale, path: str, text: str) -> None:
    from_row = locale.string_translations.get(context__path=path)
    from_row.data = text
    from_row.save()


def test_a_stale_form_is_refused_and_shows_what_was_typed_beside_what_stands_there(
    admin: Client, translation: Translation, french: Locale
) -> None:
    form = form_of(shown(admin, translation))
    title, summary = named(form, "Semaine IA"), named(form, "Une semaine sur A & B.")
    write_over(french, "title", "Le titre d’une autre")

    typed = {**form, f"text-{title}": "Mon titre", f"text-{summary}": "Mon résumé", "action": "save"}
    response = admin.post(address(translation), typed)

    again = response.content.decode()
    assert (response.status_code, texts(french)["title"][0]) == (409, "Le titre d’une autre")
    assert texts(french)["summary"][0] == "Une semaine sur A &amp; B."
    fields = form_of(again)
    assert (fields[f"text-{title}"], fields[f"text-{summary}"]) == ("Mon titre", "Mon résumé")
    assert "Le titre d’une autre" in unescape(again)
    assert "Somebody changed this string meanwhile." in again

    assert admin.post(address(translation), {**fields, "action": "save"}).status_code == 302
    assert (texts(french)["title"][0], texts(french)["summary"][0]) == ("Mon titre", "Mon résumé")


def test_the_filter_shows_only_what_needs_a_person(admin: Client, translation: Translation) -> None:
    form = form_of(shown(admin, translation))
    admin.post(address(translation), {**form, f"choice-{named(form, 'Semaine IA')}": "accept", "action": "save"})

    markup = shown(admin, translation, "?show=needs-me")

    assert [value for name, value in form_of(markup).items() if name.startswith("text-")] == ["Une semaine sur A & B."]


def test_fields_that_no_form_sends_are_ignored(admin: Client, translation: Translation) -> None:
    sent = {
        "version-x": "1",
        "version-1": "1",
        "version-1-99999999999999999999": "1",
        "text-1-2": "x",
        "action": "save",
    }

    assert admin.post(address(translation), sent).status_code == 302
    assert states(translation) == {"title": "machine", "summary": "flagged"}


def test_translators_see_their_languages_only(drafted: Translation, source: TranslationSource, greek: Locale) -> None:
    write_machine_text(source, greek, "title", "Εβδομάδα")
    foreign = translation_into(source, greek)
    client = client_of(make_editor("translator", languages=["fr"]))

    assert client.get(address(drafted)).status_code == 200
    assert client.get(address(foreign), follow=True).status_code == 404
    listed = client.get(reverse("locales_languages", args=[source.pk])).content.decode()
    assert (address(drafted) in listed, address(foreign) in listed) == (True, False)


def test_whoever_may_not_review_is_sent_away(drafted: Translation) -> None:
    response = client_of(make_editor("community_manager")).get(address(drafted))

    assert (response.status_code, response.url) == (302, reverse("wagtailadmin_home"))


def test_a_translator_is_offered_no_publication(drafted: Translation) -> None:
    client = client_of(make_editor("translator", languages=["fr"]))
    url = reverse("locales_publish", args=[drafted.pk])

    assert url not in shown(client, drafted)
    assert client.post(url, {"despite_unreviewed": "on"}).status_code == 302
    assert not EventPage.objects.filter(locale__language_code="fr", live=True).exists()


def test_publishing_asks_about_unreviewed_texts(admin: Client, drafted: Translation, event: EventPage) -> None:
    url = reverse("locales_publish", args=[drafted.pk])

    asked = admin.post(url).content.decode()
    assert "2 texts have not been reviewed." in asked
    assert not EventPage.objects.filter(locale__language_code="fr", live=True).exists()

    admin.post(url, {"despite_unreviewed": "on"})
    assert EventPage.objects.get(locale__language_code="fr").live


def test_the_reviewed_languages_are_published_together(
    admin: Client, drafted: Translation, source: TranslationSource
) -> None:
    form = form_of(shown(admin, drafted))
    admin.post(address(drafted), {**form, "action": "accept_all"})

    admin.post(reverse("locales_publish_reviewed", args=[source.pk]))

    assert EventPage.objects.get(locale__language_code="fr").translation_origin == "MACHINE_REVIEWED"


def test_the_screen_costs_the_same_however_many_strings_there_are(
    admin: Client, drafted: Translation, source: TranslationSource, french: Locale, django_assert_num_queries: Any
) -> None:
    shown(admin, drafted)
    with django_assert_num_queries(QUERIES):
        shown(admin, drafted)
    add_strings(source, french, 20)

    with django_assert_num_queries(QUERIES):
        assert shown(admin, drafted).count("<textarea") == 22


QUERIES = 15
