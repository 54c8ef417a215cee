"""A kept answer shows nothing that a reader may not see, before or after what can be seen changes."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import transaction
from wagtail.models import Collection, CollectionViewRestriction, Locale, Page, PageViewRestriction, Site

from content_models.editorial.models import HomePage, ListingPage, Person
from content_models.media.models import PlatformDocument, PlatformImage
from content_models.taxonomies.models import Term
from graphql_schema.cache.entries import EntryStore
from graphql_schema.preview.documents import whole_type_fragment
from graphql_schema.schema import build
from tests.graphql_schema.cache.conftest import Door
from tests.graphql_schema.canaries import CANARY, World, make_world

SEEN = "seen"


@pytest.fixture
def world(home: HomePage, site: Site, events: ListingPage, french: Locale, terms: dict[str, Term]) -> World:
    return make_world(home, events, french, terms)


def documents(world: World) -> list[str]:
    """Everything that leads to the items of the world, with all that they show."""
    witness = whole_type_fragment(build(), "EventPage")
    paths = ["/en/latest/events/seen-event/", "/en/latest/events/seen-witness/", "/en/old/0", "/old/3"]
    paths += [f"/en/latest/events/{page.slug}/" for page in world.hidden.values()]
    routes = [f"{{ route(path: {json.dumps(path)}) {{ status redirectTo content {{ title }} }} }}" for path in paths]
    return [
        "{ content(first: 100) { totalCount nodes { title summary url image { alt } organisations { name url } } "
        "facets(fields: [KIND, DIGITAL_TECHNOLOGY, COUNTRIES, ORGANISATIONS]) { values { label count } } } }",
        '{ content(search: "canary") { totalCount nodes { title } edges { highlight { title } } } }',
        '{ content(search: "seen", first: 100) { totalCount nodes { title } } }',
        f'{{ route(path: "/en/latest/events/seen-witness/") {{ content {{ {witness} }} }} }}',
        *routes,
        '{ suggest(prefix: "canary") { title } seen: suggest(prefix: "seen", limit: 20) { title } }',
        "{ navigation(menu: MAIN) { label url content { title } children { label url } } }",
    ]


def everything(door: Door, asked: list[str]) -> str:
    answers = [door.post(document) for document in asked]
    assert {answer.status for answer in answers} == {200}, [answer.body for answer in answers if answer.status != 200]
    return "\n".join(answer.body.decode() for answer in answers)


def close_collection(_world: World) -> None:
    CollectionViewRestriction.objects.create(collection=Collection.get_first_root_node(), restriction_type="login")


def hide_seen_event(world: World) -> None:
    PageViewRestriction.objects.create(page=world.seen[0], restriction_type="login")


def withdraw_seen_event(world: World) -> None:
    Page.objects.get(pk=world.seen[0].pk).specific.unpublish()


def delete_seen_event(world: World) -> None:
    Page.objects.get(pk=world.seen[0].pk).specific.delete()


def hide_section(world: World) -> None:
    PageViewRestriction.objects.create(page=world.seen[0].get_parent(), restriction_type="groups")


def withdraw_organisation(world: World) -> None:
    next(page for page in world.seen if page.title == "SEEN organisation").unpublish()


def withdraw_person(world: World) -> None:
    Person.objects.get(name="SEEN person").unpublish()


def delete_document(world: World) -> None:
    PlatformDocument.objects.get(title="SEEN file").delete()


def delete_image(world: World) -> None:
    PlatformImage.objects.get(title="SEEN image").delete()


CHANGES: list[tuple[Callable[[World], Any], str]] = [
    (hide_seen_event, "SEEN event"),
    (withdraw_seen_event, "SEEN event"),
    (delete_seen_event, "SEEN event"),
    (hide_section, "SEEN event"),
    (withdraw_organisation, "SEEN organisation"),
    (withdraw_person, "SEEN person"),
    (delete_document, "SEEN file"),
    (delete_image, "SEEN image"),
    (close_collection, "SEEN image"),
]


def test_nothing_hidden_is_in_a_kept_answer(door: Door, world: World) -> None:
    asked = documents(world)

    for _turn in range(2):
        text = everything(door, asked)
        assert CANARY not in text.lower()

    assert door.misses == len(set(asked))
    kept = b"".join(entry.body for entry in door.store.values())
    assert CANARY not in kept.decode().lower()
    assert SEEN in kept.decode().lower()


def test_what_was_seen_and_is_hidden_now_is_in_no_kept_answer(
    quiet_follower: None, settings: Any, world: World
) -> None:
    """Each change is undone after it, with its place in the log: so each begins with empty stores."""
    settings.DSJP_GRAPHQL_CACHE = True
    asked = documents(world)

    for change, words in CHANGES:
        with undone():
            door = Door(EntryStore(10_000_000))
            before = everything(door, asked)
            change(world)
            after = everything(door, asked)
            fresh = everything(Door(EntryStore(1)), asked)

        name = change.__name__
        assert words in before, name
        assert words not in after, name
        assert after == fresh, name


@contextmanager
def undone() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
