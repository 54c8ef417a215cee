"""Where a text came from, what it stands in for, and how much there is in a language: true after every step."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from graphql import get_operation_ast
from wagtail.models import Locale, Site
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from content_models.catalogue.models import Change
from content_models.editorial.models import EventPage, ListingPage, SiteProfile
from content_models.editorial.origin import set_translation_origin
from content_models.editorial.trees import plant_tree
from graphql_schema import executor
from graphql_schema.cache.invalidation import load_site_keys, tags_of
from graphql_schema.context import RequestContext
from graphql_schema.limits.deadline import Deadline
from locales.models import SegmentReview
from tests.conftest import AfterCommit
from tests.factories.events import make_event
from tests.support.asking import AskedDocument, read

Ask = Callable[..., dict[str, Any]]

DOCUMENT = """{
  content(kinds: [EVENT], locale: "fr", fallback: ["en"]) {
    edges { isFallback node { title translationOrigin locale } }
  }
  route(path: "/fr/latest/events/ai-week/") {
    status isFallback content { title translationOrigin translations { locale translationOrigin } }
  }
  languages { code completeness }
}"""


@pytest.fixture
def translation(events: ListingPage, english: Locale, french: Locale) -> Translation:
    """Of a live event whose French page does not exist yet; the site speaks English and French."""
    SiteProfile.objects.update(languages=["en", "fr"])
    plant_tree(source=english, target=french)
    source, _created = TranslationSource.get_or_create_from_instance(make_event(events, title="AI week"))
    return Translation.objects.create(source=source, target_locale=french)


def write_title(translation: Translation, text: str, kind: str) -> StringTranslation:
    segment = StringSegment.objects.get(source=translation.source, context__path="title")
    row, _created = StringTranslation.objects.update_or_create(
        translation_of=segment.string,
        locale=translation.target_locale,
        context=segment.context,
        defaults={"data": text, "translation_type": kind},
    )
    return row


def publish(translation: Translation) -> None:
    translation.save_target(publish=True)


def french_page() -> EventPage:
    return EventPage.objects.get(locale__language_code="fr")


def review(translation: Translation, row: StringTranslation) -> None:
    SegmentReview.objects.update_or_create(
        translation=translation,
        string=row.translation_of,
        context=row.context,
        defaults={"state": "reviewed", "mt_sha256": "0" * 64, "reviewed_at": timezone.now()},
    )


def seen(ask: Ask) -> dict[str, Any]:
    """What a French reader gets, in a few words."""
    found = ask(DOCUMENT)
    (edge,) = found["content"]["edges"]
    route = found["route"]
    content = route["content"] or {}
    return {
        "card": (edge["node"]["title"], edge["node"]["locale"], edge["node"]["translationOrigin"], edge["isFallback"]),
        "page": (route["status"], content.get("translationOrigin"), route["isFallback"]),
        "translations": [(each["locale"], each["translationOrigin"]) for each in content.get("translations", [])],
        "completeness": {each["code"]: each["completeness"] for each in found["languages"]},
    }


def in_french(title: str, origin: str, share: float) -> dict[str, Any]:
    return {
        "card": (title, "fr", origin, False),
        "page": ("FOUND", origin, False),
        "translations": [("en", "ORIGINAL"), ("fr", origin)],
        "completeness": {"en": 1.0, "fr": share},
    }


def test_every_answer_is_true_after_every_step(ask: Ask, translation: Translation, after_commit: AfterCommit) -> None:
    before = ask("{ languages { code completeness } }")["languages"]
    assert seen(ask)["card"] == ("AI week", "en", "ORIGINAL", True)

    row = write_title(translation, "Semaine IA", "machine")
    translation.save_target(publish=False)
    assert seen(ask)["card"] == ("AI week", "en", "ORIGINAL", True)
    assert ask("{ languages { code completeness } }")["languages"] == before

    with after_commit():
        publish(translation)
    # One of four items: the home page and the two sections are aliases, and those are no versions.
    share = 0.25
    assert seen(ask) == in_french("Semaine IA", "MACHINE", share)

    review(translation, row)
    with after_commit():
        publish(translation)
    assert seen(ask) == in_french("Semaine IA", "MACHINE_REVIEWED", share)

    SegmentReview.objects.all().delete()
    write_title(translation, "Semaine de l’IA", "manual")
    assert seen(ask)["card"] == ("Semaine IA", "fr", "MACHINE_REVIEWED", False)
    with after_commit():
        publish(translation)
    assert seen(ask) == in_french("Semaine de l’IA", "HUMAN", share)

    with after_commit():
        french_page().unpublish()
    assert seen(ask)["card"] == ("AI week", "en", "ORIGINAL", True)
    assert ask("{ languages { code completeness } }")["languages"] == before


def test_machine_text_in_a_draft_leaves_the_live_text_a_persons(
    ask: Ask, translation: Translation, after_commit: AfterCommit
) -> None:
    write_title(translation, "Semaine de l’IA", "manual")
    with after_commit():
        publish(translation)
    write_title(translation, "Semaine IA", "machine")

    source = EventPage.objects.get(locale__language_code="en")
    source.starts_at += timedelta(days=1)
    with after_commit():
        source.save_revision().publish()
    french_page().save()

    assert seen(ask)["card"] == ("Semaine de l’IA", "fr", "HUMAN", False)


def test_a_review_after_the_publication_can_be_told_at_once(
    ask: Ask, translation: Translation, after_commit: AfterCommit
) -> None:
    write_title(translation, "Semaine IA", "machine")
    with after_commit():
        publish(translation)

    with after_commit():
        set_translation_origin(page=french_page(), origin="MACHINE_REVIEWED")

    assert seen(ask)["card"] == ("Semaine IA", "fr", "MACHINE_REVIEWED", False)


def test_completeness_counts_items_that_readers_see(
    ask: Ask, translation: Translation, events: ListingPage, after_commit: AfterCommit
) -> None:
    def shares() -> dict[str, float]:
        return {each["code"]: each["completeness"] for each in ask("{ languages { code completeness } }")["languages"]}

    assert shares() == {"en": 1.0, "fr": 0.0}
    make_event(events, title="Draft", live=False)
    assert shares() == {"en": 1.0, "fr": 0.0}
    with after_commit():
        publish(translation)
    assert shares() == {"en": 1.0, "fr": 0.25}
    make_event(events, title="Another")
    assert shares() == {"en": 1.0, "fr": 0.2}


def test_an_empty_site_lacks_nothing(ask: Ask, site: Site) -> None:
    Change.objects.all().delete()
    SiteProfile.objects.update(languages=["mt"])

    assert ask("{ languages { code completeness } }")["languages"] == [{"code": "mt", "completeness": 1.0}]


def test_completeness_of_all_languages_takes_two_statements(
    translation: Translation, django_assert_num_queries: Any
) -> None:
    SiteProfile.objects.update(languages=[])
    with CaptureQueriesContext(connection) as without:
        answered("{ languages { code } site { languages { code } } }")

    with django_assert_num_queries(len(without) + 2):
        context = answered("{ languages { completeness } site { languages { completeness } } }")

    assert "list:main:EVENT:fr" in context.tags.tags


def answered(document: str) -> RequestContext:
    """The context of an answer: it has the tags that the answer is kept under."""
    parsed, errors = read(document)
    assert errors == []
    operation = get_operation_ast(parsed)
    assert operation is not None
    context = RequestContext.of(RequestFactory().post("/graphql/", headers={"host": "localhost"}))
    context.deadline = Deadline(60)
    asked = AskedDocument(document, parsed, operation)
    assert executor.run(asked, asked, context).errors is None
    return context


@pytest.mark.parametrize(
    "document",
    [
        "{ languages { completeness } }",
        '{ content(kinds: [EVENT], locale: "fr", fallback: ["en"]) { edges { isFallback node { title } } } }',
        '{ route(path: "/fr/latest/events/ai-week/") { isFallback content { translations { translationOrigin } } } }',
    ],
    ids=["completeness", "list", "route"],
)
def test_kept_answers_go_when_a_translation_goes_live_is_reviewed_or_is_withdrawn(
    document: str, translation: Translation, after_commit: AfterCommit
) -> None:
    row = write_title(translation, "Semaine IA", "machine")

    def review_and_publish() -> None:
        review(translation, row)
        publish(translation)

    steps = [lambda: publish(translation), review_and_publish, lambda: french_page().unpublish()]
    for step in steps:
        kept, last = set(answered(document).tags.tags), latest_change()
        with after_commit():
            step()
        assert kept & changed_since(last)


def latest_change() -> int:
    last = Change.objects.order_by("-number").first()
    return last.number if last else 0


def changed_since(number: int) -> set[str]:
    keys = load_site_keys()
    return {tag for change in Change.objects.filter(number__gt=number) for tag in tags_of(change, keys)}
