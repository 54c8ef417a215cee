"""Shared pieces, which have no page of their own, are translated and reviewed like pages."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models.snippets import CallToAction
from locales.exchange.rights import may_write_target
from locales.ingesting.drafts import make_draft
from locales.reviewing.rights import may_edit_translated
from locales.submitting.permissions import may_submit
from tests.factories.editors import client_of, make_editor
from tests.locales.reviewing.test_review_screen import form_of, named
from tests.locales.translating import texts, translation_into, write_machine_text


@pytest.fixture
def piece(english: Locale, french: Locale) -> CallToAction:
    return CallToAction.objects.create(title="Join", text="Join us.", link_url="https://example.org/", locale=english)


@pytest.fixture
def translation(piece: CallToAction, french: Locale) -> Translation:
    """Machine text of both of its fields, and the draft that ingestion makes of it."""
    source, _made = TranslationSource.get_or_create_from_instance(piece)
    write_machine_text(source, french, "title", "Participez")
    write_machine_text(source, french, "text", "Rejoignez nous.")
    found = translation_into(source, french)
    make_draft(found)
    return found


def edit_address(piece: Any) -> str:
    return reverse("wagtailsnippets_editorial_calltoaction:edit", args=[piece.pk])


def french_piece(piece: CallToAction) -> CallToAction:
    return CallToAction.objects.get(translation_key=piece.translation_key, locale__language_code="fr")


def test_the_editor_has_a_panel_that_leads_to_the_request(switched_on: None, piece: CallToAction, editor: User) -> None:
    shown = client_of(editor).get(edit_address(piece)).content.decode()

    assert "Toggle machine translation" in shown
    assert "Nobody has asked for a machine translation of this yet." in shown
    assert reverse("locales_submit", args=["editorial", "calltoaction", piece.pk]) in shown


def test_the_panel_leads_to_the_review_of_all_languages(
    switched_on: None, piece: CallToAction, translation: Translation, editor: User
) -> None:
    shown = client_of(editor).get(edit_address(piece)).content.decode()

    assert reverse("locales_languages", args=[translation.source_id]) in shown


def test_the_editor_has_no_panel_while_machine_translation_is_off(piece: CallToAction, editor: User) -> None:
    assert "Toggle machine translation" not in client_of(editor).get(edit_address(piece)).content.decode()


def review(client: Client, translation: Translation) -> None:
    """Accepts the title and corrects the text."""
    address = reverse("locales_review", args=[translation.pk])
    form = form_of(client.get(address).content.decode())
    title, text = named(form, "Participez"), named(form, "Rejoignez nous.")
    decided = {f"choice-{title}": "accept", f"text-{text}": "Rejoignez-nous.", "action": "save"}
    client.post(address, {**form, **decided})


REVIEWED = {"title": ("Participez", "machine", "eTranslation"), "text": ("Rejoignez-nous.", "manual", "")}


def test_it_is_reviewed_and_published(piece: CallToAction, translation: Translation, editor: User) -> None:
    client = client_of(editor)
    assert not french_piece(piece).live

    review(client, translation)
    client.post(reverse("locales_publish", args=[translation.pk]))

    published = french_piece(piece)
    assert (published.live, published.title, published.text) == (True, "Participez", "Rejoignez-nous.")
    assert texts(translation.target_locale) == REVIEWED


def test_a_translator_of_the_language_reviews_it_and_neither_publishes_nor_edits_it(
    piece: CallToAction, translation: Translation
) -> None:
    client = client_of(make_editor("translator", languages=["fr"]))

    review(client, translation)
    refused = [
        client.post(reverse("locales_publish", args=[translation.pk])),
        *(client.get(edit_address(each)) for each in (piece, french_piece(piece))),
    ]

    assert texts(translation.target_locale) == REVIEWED
    assert [answer["Location"] for answer in refused] == [reverse("wagtailadmin_home")] * 3
    assert not french_piece(piece).live


def test_a_translator_of_another_language_does_not_review_it(translation: Translation) -> None:
    translator = make_editor("translator", languages=["el"])

    assert client_of(translator).get(reverse("locales_review", args=[translation.pk]), follow=True).status_code == 404
    assert not may_edit_translated(translator, translation)


def test_a_translator_has_it_translated_and_brings_an_agencys_texts(
    switched_on: None, piece: CallToAction, translation: Translation
) -> None:
    translator = make_editor("translator", languages=["fr"])

    assert may_submit(translator, piece)
    assert may_write_target(translator, translation)
    assert not may_write_target(make_editor("translator", name="greek", languages=["el"]), translation)


def test_whoever_may_not_change_it_does_not_review_it(translation: Translation) -> None:
    contributor = make_editor("advanced_contributor")

    answer = client_of(contributor).get(reverse("locales_review", args=[translation.pk]))

    assert (answer.status_code, answer["Location"]) == (302, reverse("wagtailadmin_home"))
