"""Files go out of the admin and come back through it."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation

from content_models.accounts.models import User
from content_models.editorial.models import EventPage
from content_models.editorial.models.snippets import Announcement
from locales.exchange.views import export_url
from tests.locales.exchange.conftest import stored


@pytest.fixture
def desk(client: Client, editor: User) -> Client:
    client.force_login(editor)
    return client


def export(desk: Client, instance: Any, locale: Locale, file_format: str = "po") -> Any:
    return desk.post(export_url([instance]), {"locale": locale.pk, "file_format": file_format})


def bring(desk: Client, body: bytes, **options: Any) -> Any:
    return desk.post(reverse("locales_import"), {"file": SimpleUploadedFile("back.bin", body), **options})


def test_the_form_offers_the_other_languages(desk: Client, event: EventPage, french: Locale) -> None:
    response = desk.get(export_url([event]))

    assert response.status_code == 200
    offered = response.context["form"].fields["locale"].queryset
    assert french in offered
    assert event.locale not in offered
    assert "AI week" in response.text


@pytest.mark.parametrize(("file_format", "name"), [("po", "en-fr.po"), ("xliff", "en-fr.xlf")])
def test_a_file_goes_out_and_comes_back(
    desk: Client, event: EventPage, french: Locale, file_format: str, name: str
) -> None:
    out = export(desk, event, french, file_format)
    assert out.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    if file_format == "po":
        filled = out.content.replace(b'msgid "AI week"\nmsgstr ""', b'msgid "AI week"\nmsgstr "Semaine IA"')
    else:
        source = b'<source xml:space="preserve">AI week</source>'
        filled = out.content.replace(source, source + b"<target>Semaine IA</target>")

    back = bring(desk, filled)

    assert back.context["summary"] == "1 created, 0 updated, 2 unchanged, 0 refused"
    assert "AI week: title" in back.text
    assert stored(Translation.objects.get())["title"] == ("Semaine IA", "manual")


def test_a_hostile_file_is_refused_in_the_form(desk: Client) -> None:
    response = bring(desk, b'<!DOCTYPE x [<!ENTITY e "x">]><xliff>&e;</xliff>')

    assert response.context["form"].errors == {
        "file": ["The file declares a document type or entities. Such files are not read."]
    }


def test_nothing_to_translate_is_said(desk: Client, event: EventPage, translation: Translation) -> None:
    Translation.objects.update(enabled=False)

    response = export(desk, event, translation.target_locale)

    assert response.context["form"].errors == {"__all__": ["There is no text that is still to be translated."]}


def test_a_selection_of_pages_leads_to_the_form(desk: Client, event: EventPage) -> None:
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "export_for_translators"])

    response = desk.get(address, {"id": event.pk, "next": "/"})

    assert response.url == export_url([event])


def test_the_editor_of_a_page_and_the_menu_lead_here(desk: Client, event: EventPage) -> None:
    response = desk.get(reverse("wagtailadmin_pages:edit", args=[event.pk]))

    assert export_url([event]) in response.text
    assert reverse("locales_import") in response.text


def test_a_snippet_is_exported_by_its_own_address(desk: Client, english: Locale, french: Locale) -> None:
    snippet = Announcement.objects.create(title="We are moving", locale=english)

    assert b"We are moving" in export(desk, snippet, french).content


@pytest.mark.parametrize(
    "address", ["auth/user/?id=1", "wagtailcore/page/", "no/model/?id=1", "wagtailcore/page/?id=x"]
)
def test_what_is_not_translated_here_is_not_found(desk: Client, home: Any, address: str) -> None:
    base = reverse("locales_import").replace("import/", "export/")

    assert desk.get(f"{base}{address}", follow=True).status_code == 404


def test_who_does_not_translate_may_neither_export_nor_import(client: Client, event: EventPage) -> None:
    user = User.objects.create_user("somebody", "somebody@example.eu", "a long password for tests")
    user.user_permissions.add(*permissions("access_admin"))
    client.force_login(user)

    for address in (export_url([event]), reverse("locales_import")):
        assert client.get(address).status_code in {302, 403}


def permissions(codename: str) -> Any:
    return Permission.objects.filter(codename=codename)
