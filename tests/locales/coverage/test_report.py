"""The coverage report: every item is counted once for each language, at a cost that follows the types alone."""

import csv
import io
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from content_models.taxonomies.models import Term
from locales.coverage.counting import coverage_for
from locales.models import OutdatedTranslation
from locales.reviewing.decisions import accept_all
from locales.reviewing.segments import segments_of
from tests.factories.editors import client_of, make_editor
from tests.factories.events import make_event
from tests.locales.translating import translation_into, write_machine_text
from tests.support.scenes import scene

pytestmark = pytest.mark.django_db

ADDRESS = "locales_coverage"


@pytest.fixture
def editor() -> User:
    return User.objects.create_superuser("chief", "chief@example.org", "secret")


def translated(events: ListingPage, title: str, locale: Locale, user: User, *, state: str) -> EventPage:
    """A live event with a French draft in the given state."""
    page = make_event(events, title=title)
    source = TranslationSource.get_or_create_from_instance(page)[0]
    write_machine_text(source, locale, "title", f"{title} fr")
    translation = translation_into(source, locale)
    translation.save_target(publish=False)
    if state != "machine":
        accept_all(translation=translation, segments=segments_of(translation), user=user)
    if state == "outdated":
        OutdatedTranslation.objects.create(translation=translation, pending=[{"path": "title", "old": "a", "new": "b"}])
    return page


@scene
def content(event: EventPage, events: ListingPage, french: Locale, editor: User) -> None:
    """Four live events: French is missing, machine text, reviewed and outdated; a fifth is a draft."""
    for state in ("machine", "reviewed", "outdated"):
        translated(events, f"Event {state}", french, editor, state=state)
    make_event(events, title="Not yet", live=False)


def numbers(user: User, language: str, type_name: str = "Event") -> dict[str, int]:
    found = next(each for each in coverage_for(user) if each.type_name == type_name and each.language_code == language)
    return {name: getattr(found, name) for name in ("total", "original", "missing", "machine", "reviewed", "outdated")}


def test_every_item_that_is_live_somewhere_is_counted_once(content: None, editor: User) -> None:
    french = {"total": 4, "original": 0, "missing": 1, "machine": 1, "reviewed": 1, "outdated": 1}
    assert numbers(editor, "fr") == french
    assert numbers(editor, "el") == {**dict.fromkeys(french, 0), "total": 4, "missing": 4}
    assert numbers(editor, "en") == {**dict.fromkeys(french, 0), "total": 4, "original": 4}


def test_a_mirrored_section_is_missing(content: None, editor: User) -> None:
    listings = numbers(editor, "fr", "Listing")

    assert (listings["missing"], listings["reviewed"]) == (listings["total"], 0)


def test_translators_see_their_languages(content: None) -> None:
    translator = make_editor("translator", languages=["el"])

    assert {each.language_code for each in coverage_for(translator)} == {"el"}


def test_national_editors_see_what_is_theirs(content: None, events: ListingPage, terms: dict[str, Term]) -> None:
    portugal = terms["country:PRT"]
    make_event(events, title="Lisbon", responsible_country=portugal)
    editor = make_editor("national_editor", countries=(portugal,))

    assert numbers(editor, "fr")["total"] == 1


def test_whoever_may_not_review_gets_no_report(content: None) -> None:
    assert client_of(make_editor("community_manager")).get(reverse(ADDRESS)).status_code == 302


def exported(client: Client, kind: str, **query: Any) -> bytes:
    response = client.get(reverse(ADDRESS), {"export": kind, **query})
    assert response.status_code == 200
    return b"".join(response.streaming_content) if response.streaming else response.content


def test_both_exports_hold_what_the_filters_leave(content: None, editor: User) -> None:
    client = client_of(editor)

    rows = list(csv.reader(io.StringIO(exported(client, "csv", language="fr", state="outdated").decode())))
    sheet = load_workbook(io.BytesIO(exported(client, "xlsx", language="fr", state="outdated"))).active

    head = ["Type", "Code of the language", "Language", "Items", "Written in this language", "Missing"]
    assert rows == [
        [*head, "Machine text to review", "Reviewed", "Outdated"],
        ["Event", "fr", "French", "4", "0", "1", "1", "1", "1"],
    ]
    assert [[str(cell.value) for cell in row] for row in sheet.rows] == rows


def test_the_screen_shows_the_same_rows_and_ignores_unknown_filters(content: None, editor: User) -> None:
    client = client_of(editor)

    narrow = client.get(reverse(ADDRESS), {"language": "fr", "state": "outdated"}).content.decode()
    unknown = client.get(reverse(ADDRESS), {"language": "xx", "content_type": "none", "p": "none"})

    assert narrow.count('<th scope="row" class="title">') == 1
    assert unknown.status_code == 200


def test_it_costs_the_same_at_one_and_at_twenty_items(
    content: None, editor: User, events: ListingPage, french: Locale, django_assert_num_queries: Any
) -> None:
    coverage_for(editor)
    with django_assert_num_queries(QUERIES):
        coverage_for(editor)
    for number in range(16):
        translated(events, f"More {number}", french, editor, state="machine")

    with django_assert_num_queries(QUERIES):
        assert numbers(editor, "fr")["total"] == 20


QUERIES = 18
