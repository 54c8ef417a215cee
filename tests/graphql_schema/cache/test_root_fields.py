"""Every root field: a change that concerns its answer is seen, and one that does not leaves the answer kept."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, Site

from content_models.editorial.models import EventPage, ListingPage, Menu, SiteProfile, TrainingPage
from content_models.editorial.models.navigation import Footer
from content_models.editorial.models.snippets import Announcement
from content_models.skills_data.models import Dataset
from content_models.taxonomies.models import Term
from graphql_schema.cache.entries import EntryStore
from graphql_schema.ids import card_id, page_id
from graphql_schema.schema import build
from tests.factories.events import make_event
from tests.graphql_schema.cache.conftest import Door
from tests.support.scenes import scene

Change = Callable[["World"], object]


class World:
    """An event with a term, a training, a menu, a second language, and what may be done to them."""

    def __init__(self, latest: ListingPage, events: ListingPage, terms: dict[str, Term], french: Locale) -> None:
        self.events, self.terms, self.french = events, terms, french
        trainings = latest.add_child(instance=ListingPage(title="Trainings", slug="trainings"))
        chosen = {"digital_technology": [terms["digital-technology:cybersecurity"]]}
        self.event = make_event(events, title="AI week", slug="ai-week", terms=chosen)
        self.other = make_event(events, title="Robots", slug="robots", terms=chosen)
        self.draft = make_event(events, title="Later", slug="later", live=False)
        self.training = TrainingPage(title="Python", slug="python", locale=events.locale)
        self.training.full_clean = lambda *args, **kwargs: None
        trainings.add_child(instance=self.training)
        self.menu = Menu.objects.create(key="main", title="Main", locale=events.locale)
        self.footer = Footer.objects.create(text="<p>Foot</p>", locale=events.locale)


@scene
def world(latest: ListingPage, events: ListingPage, terms: dict[str, Term], french: Locale, site: Site) -> World:
    return World(latest, events, terms, french)


def publish_event(world: World) -> None:
    world.event.title = "AI fortnight"
    world.event.save_revision().publish()


def publish_training(world: World) -> None:
    world.training.title = "Python for all"
    world.training.save()


def publish_draft(world: World) -> None:
    world.draft.save_revision().publish()


def withdraw_event(world: World) -> None:
    world.event.unpublish()


def move_away(world: World) -> None:
    world.event.slug = "ai-days"
    world.event.save_revision().publish()


def hide_branch(world: World) -> None:
    from_public = Page.objects.get(pk=world.events.pk)
    from_public.view_restrictions.create(restriction_type="login")


def rename_technology(world: World) -> None:
    term = world.terms["digital-technology:cybersecurity"]
    term.label = "Safety"
    term.save()


def rename_country(world: World) -> None:
    term = world.terms["country:FRA"]
    term.label = "Gaul"
    term.save()


def translate_event(world: World) -> None:
    version = world.event.copy_for_translation(world.french, copy_parents=True)
    version.live = True
    version.save()


def rename_menu(world: World) -> None:
    world.menu.items = [("entry", {"label": "New", "address": "https://example.eu", "children": []})]
    world.menu.save()


def translate_menu(world: World) -> None:
    Menu.objects.create(key="main", title="Main", locale=world.french, translation_key=world.menu.translation_key)


def change_footer(world: World) -> None:
    world.footer.text = "<p>Feet</p>"
    world.footer.save()


def announce(world: World) -> None:
    Announcement.objects.create(
        title="Closed", text="<p>Closed</p>", locale=world.events.locale, shown_from=timezone.now()
    )


def redirect_old_path(world: World) -> None:
    Redirect.add_redirect("/en/old", redirect_to=world.event)


def change_profile(world: World) -> None:
    profile = SiteProfile.objects.get(key="main")
    profile.fallback = ["en", "fr"]
    profile.save()


def change_dataset(world: World) -> None:
    Dataset.objects.create(key="desi", title="DESI", retrieved_at=timezone.now())


EVENT_LIST = "{ content(kinds: [EVENT]) { totalCount nodes { title } } }"
ALL_COUNT = "{ content { totalCount } }"
FRENCH_LIST = '{ content(locale: "fr", fallback: []) { totalCount } }'
TRAINING_LIST = "{ content(kinds: [TRAINING]) { totalCount nodes { title } } }"
EVENT_ROUTE = '{ route(path: "/en/latest/events/ai-week/") { status content { title } } }'
DRAFT_ROUTE = '{ route(path: "/en/latest/events/later/") { status } }'
OLD_ROUTE = '{ route(path: "/en/old") { status redirectTo } }'
FRENCH_ROUTE = '{ route(path: "/fr/latest/events/ai-week/") { status isFallback } }'
RELATED = '{ route(path: "/en/latest/events/ai-week/") { content { related { title } } } }'
CLASSIFIED = """{ route(path: "/en/latest/events/ai-week/") {
  content { classification { digitalTechnology { label } } } } }"""
FACETS = "{ content(kinds: [EVENT]) { facets(fields: [DIGITAL_TECHNOLOGY, KIND]) { values { label count } } } }"
FILTERED = '{ content(where: {digitalTechnology: {in: ["cybersecurity"]}}) { nodes { title terms { label } } } }'
SEARCH = '{ content(search: "roboto", kinds: [EVENT]) { nodes { title } } }'
SUGGEST = '{ suggest(prefix: "ai we") { title } }'
MENU = "{ navigation(menu: MAIN) { label } }"
FRENCH_MENU = '{ navigation(menu: MAIN, locale: "fr") { label } }'
SITE = "{ site { fallback footer { text { html } } announcements { title } } }"
LANGUAGES = "{ languages { code } }"
VOCABULARIES = "{ vocabularies(keys: [DIGITAL_TECHNOLOGY]) { terms { label } } }"
INDICATORS = "{ indicators { code } }"
TRANSLATIONS = '{ route(path: "/en/latest/events/ai-week/") { content { translations { locale } } } }'

PHRASES = '{ phrases(keys: ["forms"], locale: "fr") { key text } }'
DOCUMENTS = {name: value for name, value in list(globals().items()) if name.isupper() and isinstance(value, str)}
LIST_CHANGES = {"EVENT_LIST", "ALL_COUNT", "SEARCH", "SUGGEST", "FACETS", "FILTERED", "RELATED"}
ROUTES = {"EVENT_ROUTE", "RELATED", "CLASSIFIED", "TRANSLATIONS"}
LABELS = {"FACETS", "FILTERED", "CLASSIFIED", "VOCABULARIES"}

# What a change concerns, at least; and what it leaves alone, in any case.
EFFECTS: list[tuple[Change, set[str], set[str]]] = [
    (
        publish_event,
        {"EVENT_LIST", *ROUTES},
        {"TRAINING_LIST", "DRAFT_ROUTE", "OLD_ROUTE", "MENU", "SITE", "LANGUAGES"},
    ),
    (publish_draft, {*LIST_CHANGES, "DRAFT_ROUTE"}, {"TRAINING_LIST", "EVENT_ROUTE", "MENU", "SITE", "VOCABULARIES"}),
    (withdraw_event, {*LIST_CHANGES, *ROUTES, "FRENCH_ROUTE"}, {"TRAINING_LIST", "DRAFT_ROUTE", "MENU", "INDICATORS"}),
    (move_away, {"EVENT_ROUTE", "FRENCH_ROUTE"}, {"TRAINING_LIST", "DRAFT_ROUTE", "MENU", "SITE"}),
    (hide_branch, {*LIST_CHANGES, *ROUTES, "FRENCH_ROUTE"}, {"TRAINING_LIST", "MENU", "SITE", "VOCABULARIES"}),
    (publish_training, {"TRAINING_LIST", "RELATED", "ALL_COUNT"}, {"EVENT_LIST", "EVENT_ROUTE", "CLASSIFIED", "MENU"}),
    (rename_technology, LABELS, {"EVENT_LIST", "TRAINING_LIST", "EVENT_ROUTE", "MENU", "SITE", "OLD_ROUTE"}),
    (rename_country, set(), set(DOCUMENTS) - {"INDICATORS"}),
    (translate_event, {"FRENCH_LIST", "FRENCH_ROUTE", "TRANSLATIONS"}, {"TRAINING_LIST", "DRAFT_ROUTE", "MENU"}),
    (rename_menu, {"MENU"}, set(DOCUMENTS) - {"MENU", "FRENCH_MENU"}),
    (translate_menu, {"FRENCH_MENU"}, set(DOCUMENTS) - {"MENU", "FRENCH_MENU"}),
    (change_footer, {"SITE"}, set(DOCUMENTS) - {"SITE"}),
    (announce, {"SITE"}, set(DOCUMENTS) - {"SITE"}),
    (redirect_old_path, {"OLD_ROUTE"}, set(DOCUMENTS) - {"OLD_ROUTE"}),
    (change_profile, set(DOCUMENTS) - {"INDICATORS", "VOCABULARIES", "PHRASES"}, set()),
    (change_dataset, {"INDICATORS"}, set(DOCUMENTS) - {"INDICATORS"}),
]


@pytest.mark.parametrize(("change", "concerned", "others"), EFFECTS, ids=[each[0].__name__ for each in EFFECTS])
def test_a_change_is_seen_where_it_concerns_an_answer_and_nowhere_else(
    door: Door, world: World, change: Change, concerned: set[str], others: set[str]
) -> None:
    before = {name: door.post(document) for name, document in DOCUMENTS.items()}
    assert {answer.status for answer in before.values()} == {200}
    assert answered_anew(door) == set()

    change(world)
    anew = answered_anew(door)

    assert concerned - anew == set()
    assert others & anew == set()
    fresh = Door(EntryStore(1))
    assert {name: door.post(document).data for name, document in DOCUMENTS.items()} == {
        name: fresh.post(document).data for name, document in DOCUMENTS.items()
    }


def answered_anew(door: Door) -> set[str]:
    found = set()
    for name, document in DOCUMENTS.items():
        misses = door.misses
        door.post(document)
        found |= {name} if door.misses > misses else set()
    return found


def test_an_item_that_was_not_there_is_found_once_it_is(door: Door, world: World) -> None:
    key, draft = world.draft.translation_key, world.draft
    documents = [
        f'{{ found: item(translationKey: "{key}") {{ title }} }}',
        f'{{ found: item(id: "{page_id(key, "en")}") {{ title }} }}',
        f'{{ found: node(id: "{card_id(key, "en")}") {{ id }} }}',
        f'{{ found: nodes(ids: ["{page_id(key, "en")}"]) {{ id }} }}',
    ]
    before = [door.post(document).data["found"] for document in documents]

    draft.save_revision().publish()
    after = [door.post(document).data["found"] for document in documents]

    assert before == [None, None, None, [None]]
    assert after == [
        {"title": "Later"}, {"title": "Later"}, {"id": card_id(key, "en")}, [{"id": page_id(key, "en")}],
    ]  # fmt: skip


def test_every_root_field_is_among_those_that_are_tried() -> None:
    tried = " ".join(DOCUMENTS.values())
    others = {"item", "node", "nodes", "preview"}

    fields = set(build().query_type.fields)

    assert {field for field in fields - others if field not in tried} == set()


def test_an_answer_ends_when_the_first_of_its_events_does(door: Door, world: World) -> None:
    now = timezone.now()
    EventPage.objects.filter(pk=world.event.pk).update(expire_at=now + timedelta(hours=1))
    world.event.refresh_from_db()
    world.event.save()

    door.post(EVENT_LIST)

    (entry,) = door.store.values()
    assert entry.offer.ends_at == pytest.approx((now + timedelta(hours=1)).timestamp(), abs=1)
