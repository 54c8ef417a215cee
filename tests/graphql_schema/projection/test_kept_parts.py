"""What is kept of cards and items is what graphql-core says anew: ``ask`` compares the two after every change."""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, Locale, Page, PageViewRestriction, Site

from content_models.editorial.models import EventPage, ListingPage, OrganisationPage, Person, SiteProfile
from content_models.media.models import PlatformDocument, PlatformImage
from content_models.taxonomies.models import Term, TermLabel
from content_models.taxonomies.signals import terms_changed
from graphql_schema.projection.parts import PartStore, parts
from graphql_schema.schema import build
from tests.budgets.operations import make_full_events, whole_card, whole_event
from tests.factories.events import make_event

Ask = Callable[..., Any]


@pytest.fixture
def event(keeping: None, events: ListingPage, terms: dict[str, Term]) -> EventPage:
    """An event with a picture, a person, a file, an organisation and links; akin to a second one."""
    first, _second = make_full_events(2, events, terms)
    return first


def ask_for_all(ask: Ask, event: EventPage) -> dict[str, Any]:
    build()
    document = f"""
    query ($key: ID!, $path: String!) {{
      content(kinds: [EVENT, ORGANISATION]) {{ nodes {whole_card()} }}
      item(translationKey: $key) {whole_event()}
      route(path: $path) {{ status content {whole_event()} }}
    }}
    """
    return dict(ask(document, key=str(event.translation_key), path="/en/latest/events/event-0/"))


def change_title(event: EventPage) -> None:
    event.title = "Another title"
    event.save()


def change_body(event: EventPage) -> None:
    event.body = [("paragraph", {"text": "<p>Another text</p>"})]
    event.save_revision().publish()


def change_picture(_event: EventPage) -> None:
    image = PlatformImage.objects.get(title="Image 0")
    image.description = "Another description"
    image.save()


def hide_pictures(_event: EventPage) -> None:
    folder = Collection.get_first_root_node().add_child(instance=Collection(name="Private"))
    CollectionViewRestriction.objects.create(collection=folder, restriction_type="login")
    image = PlatformImage.objects.get(title="Image 0")
    image.collection = folder
    image.save()


def rename_file(_event: EventPage) -> None:
    document = PlatformDocument.objects.get(title="Document 0")
    document.title = "Another file"
    document.save()


def rename_person(_event: EventPage) -> None:
    person = Person.objects.get(name="Person 0")
    person.name = "Somebody else"
    person.save_revision().publish()


def rename_term(_event: EventPage) -> None:
    term = Term.objects.get(vocabulary="country", code="PRT")
    TermLabel.objects.filter(term=term, language="en").delete()
    term.label = "Another country"
    term.save()
    terms_changed.send(Term, term_ids={term.pk})


def rename_organisation(_event: EventPage) -> None:
    organisation = OrganisationPage.objects.get(slug="organisation-0")
    organisation.title = "Another organisation"
    organisation.save()


def withdraw_organisation(_event: EventPage) -> None:
    Page.objects.get(slug="organisation-0").unpublish()


def restrict_organisation(_event: EventPage) -> None:
    page = Page.objects.get(slug="organisation-0")
    PageViewRestriction.objects.create(page=page, restriction_type="login")


def open_organisation(_event: EventPage) -> None:
    PageViewRestriction.objects.get().delete()


def publish_something_akin(event: EventPage) -> None:
    terms = {"countries": list(event.countries.all()), "digital_technology": list(event.digital_technology.all())}
    make_event(event.get_parent(), title="Akin", terms=terms)


def withdraw_what_is_akin(_event: EventPage) -> None:
    Page.objects.get(title="Event 1").unpublish()


def rename_section(event: EventPage) -> None:
    section = event.get_parent().specific
    section.title = "Another section"
    section.save()


def move_front_end(_event: EventPage) -> None:
    profile = SiteProfile.objects.get()
    profile.front_end_url = "https://another.example.eu"
    profile.save()


def rename_site(_event: EventPage) -> None:
    site = Site.objects.get()
    site.port = 8080
    site.save()


def translate(event: EventPage) -> None:
    french = Locale.objects.get_or_create(language_code="fr")[0]
    home = event.get_ancestors().get(depth=2).specific
    for page in [home, *event.get_ancestors().filter(depth__gt=2).specific(), event]:
        page.copy_for_translation(french, copy_parents=True).save_revision().publish()


CHANGES: list[Callable[[EventPage], None]] = [
    change_title, change_body, change_picture, hide_pictures, rename_file, rename_person, rename_term,
    rename_organisation, restrict_organisation, open_organisation, withdraw_organisation, publish_something_akin,
    withdraw_what_is_akin, rename_section, rename_site, move_front_end, translate,
]  # fmt: skip


@pytest.mark.once
def test_it_shows_each_change_at_once(event: EventPage, ask: Ask) -> None:
    for change in CHANGES:
        before = ask_for_all(ask, event)
        assert ask_for_all(ask, event) == before, change.__name__

        change(EventPage.objects.get(pk=event.pk))

        assert ask_for_all(ask, event) != before, change.__name__


def test_what_comes_to_its_end_by_itself_is_gone_without_a_word_in_the_log(
    event: EventPage, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    event.expire_at = timezone.now() + timedelta(hours=1)
    event.save()
    before = ask_for_all(ask, event)

    later = timezone.now() + timedelta(hours=2)
    monkeypatch.setattr("graphql_schema.context.timezone", SimpleNamespace(now=lambda: later))
    after = ask_for_all(ask, event)

    assert (before["item"]["title"], before["route"]["status"]) == ("Event 0", "FOUND")
    assert (after["item"], after["route"]) == (None, {"status": "GONE", "content": None})


def test_it_asks_the_database_for_what_stands_where_and_nothing_else(event: EventPage, ask: Ask) -> None:
    fields = "title url image { rendition(size: CARD) { url } } terms { label } countries { parentCode } place { name }"
    document = f"""
    query ($key: ID!, $path: String!) {{
      content(kinds: [EVENT]) {{ nodes {{ {fields} }} }}
      item(translationKey: $key) {whole_event()}
      route(path: $path) {{ status content {whole_event()} }}
    }}
    """
    variables = {"key": str(event.translation_key), "path": "/en/latest/events/event-0/"}
    first = ask(document, **variables)

    with CaptureQueriesContext(connection) as captured:
        second = ask(document, **variables)

    assert second == first
    tables = [query["sql"].split(" FROM ")[1].split()[0].strip('"') for query in captured.captured_queries]
    # Here the log is read whenever somebody asks how new the news are.
    assert [table for table in tables if table != "catalogue_change"] == ["catalogue_catalogueentry"] * 2


def test_it_keeps_apart_what_differs_by_variables(event: EventPage, ask: Ask) -> None:
    document = """
    query ($key: ID!, $first: Int!, $size: RenditionSize!) {
      item(translationKey: $key) { related(first: $first) { title image { rendition(size: $size) { width } } } }
      content(kinds: [EVENT]) { nodes { image { rendition(size: $size) { width } } } }
    }
    """
    for first in (1, 2):
        for size in ("CARD", "HERO"):
            answer = ask(document, key=str(event.translation_key), first=first, size=size)
            assert len(answer["item"]["related"]) == min(first, len(answer["item"]["related"]))


def test_it_names_files_by_the_host_that_was_asked(event: EventPage, ask: Ask) -> None:
    document = "{ content(kinds: [EVENT], first: 1) { nodes { image { rendition(size: CARD) { url } } } } }"

    hosts = [ask(document, host=host)["content"]["nodes"][0] for host in ("localhost", "127.0.0.1")]

    addresses = [node["image"]["rendition"]["url"] for node in hosts]
    assert [address.split("/media/")[0] for address in addresses] == ["http://localhost", "http://127.0.0.1"]


def test_it_does_not_look_again_at_what_an_unrelated_change_leaves_alone(
    event: EventPage, events: ListingPage, ask: Ask
) -> None:
    fields = "title seo { title } classification { countries { code } }"
    document = f"query ($key: ID!) {{ item(translationKey: $key) {{ {fields} }} }}"
    ask(document, key=str(event.translation_key))
    (before,) = [part.steady.fields for part in parts.values()]

    make_event(events, title="Something else")
    ask(document, key=str(event.translation_key))

    (after,) = [part.steady.fields for part in parts.values()]
    assert after is before


def test_it_keeps_no_more_bytes_than_it_may() -> None:
    store = PartStore(largest=100_000)

    for number in range(1_000):
        store.keep(number, b"x", 1_000)

    assert store.size <= 100_000
    assert set(store) == set(range(1_000 - len(store), 1_000))


def test_it_keeps_nothing_that_would_drive_out_everything_else() -> None:
    store = PartStore(largest=100_000)

    store.keep("large", b"x", 50_000)

    assert store.get("large") is None
