"""The log says what changed in the catalogue, in the order of commits, and nothing that did not change."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale, PageViewRestriction, Site

from content_models.catalogue.changes import (
    changes_after,
    forget_old_changes,
    log_topics,
    newest_number,
    oldest_number,
)
from content_models.catalogue.models import CatalogueEntry, Change
from content_models.catalogue.rebuild import rebuild_catalogue
from content_models.catalogue.signals import catalogue_changed
from content_models.editorial.models import EventPage, HomePage, ListingPage
from content_models.media.models import PlatformImage
from content_models.taxonomies.models import Term
from tests.factories.events import make_event

AfterCommit = Callable[[], AbstractContextManager[Any]]


@pytest.fixture
def event(events: ListingPage) -> EventPage:
    return make_event(events)


def logged_by(action: Callable[[], Any]) -> list[tuple[str, str, list[object] | None]]:
    """What was logged meanwhile: (what, path or topic, before)."""
    before = newest_number()
    action()
    return [(change.what, change.path or change.topic, change.before) for change in changes_after(before, 1000)]


def rows_logged_by(action: Callable[[], Any]) -> list[tuple[str, str, list[object] | None]]:
    return [entry for entry in logged_by(action) if entry[0] != "topic"]


def versions() -> dict[int, int]:
    return dict(CatalogueEntry.objects.values_list("pk", "version"))


def test_it_says_everything_of_a_row_that_was_written(event: EventPage) -> None:
    row = CatalogueEntry.objects.get(page=event)
    change = Change.objects.get(number=newest_number())

    assert row.version == change.number
    assert (change.what, change.entry_id, change.page_id, change.site_id, change.kind, change.locale) == (
        ("written", row.pk, event.pk, row.site_id, "EVENT", "en")
    )
    assert (change.translation_key, change.path, change.before, change.topic) == (
        (event.translation_key, "/en/latest/events/ai-week/", None, "")
    )


def test_it_logs_a_live_page_that_was_saved_even_when_its_row_says_the_same(event: EventPage) -> None:
    before = versions()

    assert logged_by(event.save) == [("written", "/en/latest/events/ai-week/", None)]
    assert [pk for pk, version in versions().items() if version != before[pk]] == [event.catalogue_entry.pk]


def test_it_logs_no_draft(event: EventPage, events: ListingPage) -> None:
    event.title = "Draft"

    assert logged_by(event.save_revision) == []
    assert logged_by(lambda: make_event(events, title="Another", live=False)) == []


def test_it_logs_what_went_as_it_was(event: EventPage) -> None:
    row = CatalogueEntry.objects.get(page=event)

    assert logged_by(event.unpublish) == [("gone", "/en/latest/events/ai-week/", None)]
    change = Change.objects.get(number=newest_number())
    assert (change.entry_id, change.page_id, change.site_id, change.kind, change.locale, change.translation_key) == (
        (row.pk, event.pk, row.site_id, "EVENT", "en", event.translation_key)
    )


def test_it_logs_every_row_of_a_branch_that_is_deleted_or_becomes_private(
    event: EventPage, events: ListingPage, latest: ListingPage
) -> None:
    both = [("gone", "/en/latest/events/", None), ("gone", "/en/latest/events/ai-week/", None)]
    restriction = PageViewRestriction(page=events, restriction_type="login")

    assert sorted(logged_by(restriction.save)) == both
    restriction.delete()
    assert sorted(logged_by(ListingPage.objects.get(pk=events.pk).delete)) == both


def test_it_names_the_place_of_before_for_a_page_and_what_stands_below_it(
    event: EventPage, latest: ListingPage, site: Site
) -> None:
    listing = ListingPage.objects.get(pk=latest.pk)
    listing.slug = "news"

    assert logged_by(listing.save) == [
        ("written", "/en/news/", [site.pk, "LISTING", "/en/latest/"]),
        ("written", "/en/news/events/", [site.pk, "LISTING", "/en/latest/events/"]),
        ("written", "/en/news/events/ai-week/", [site.pk, "EVENT", "/en/latest/events/ai-week/"]),
    ]


def test_it_logs_the_other_languages_of_what_appears_and_goes(event: EventPage, french: Locale) -> None:
    translation = event.copy_for_translation(french, copy_parents=True)
    translation.save_revision()

    appeared = logged_by(translation.latest_revision.publish)
    went = logged_by(EventPage.objects.get(pk=translation.pk).unpublish)

    assert ("written", "/en/latest/events/ai-week/", None) in appeared
    assert ("written", "/en/latest/events/ai-week/", None) in went


def test_it_logs_the_cards_of_a_changed_image_once(events: ListingPage) -> None:
    image = PlatformImage.objects.create(title="Room", description="A room", file=get_test_image_file())
    make_event(events, image=image)
    image.description = "A classroom"

    assert rows_logged_by(image.save) == [("written", "/en/latest/events/ai-week/", None)]
    assert rows_logged_by(image.save) == []
    assert rows_logged_by(image.delete) == [("written", "/en/latest/events/ai-week/", None)]


def test_it_logs_the_rows_of_a_site_that_goes(event: EventPage, latest: ListingPage, home: HomePage) -> None:
    second = Site.objects.create(hostname="second.example", root_page=ListingPage.objects.get(pk=latest.pk))
    logged = logged_by(second.delete)

    assert {path for what, path, _before in logged if what == "gone"} == {"/en/", "/en/events/", "/en/events/ai-week/"}
    assert {path for what, path, _before in logged if what == "written"} == {
        "/en/latest/",
        "/en/latest/events/",
        "/en/latest/events/ai-week/",
    }


def test_it_logs_rows_whose_terms_stand_elsewhere(events: ListingPage, terms: dict[str, Term]) -> None:
    parent = Term.objects.create(vocabulary_id="digital-technology", code="parent", label="Parent", origin="ours")
    child = Term.objects.create(vocabulary_id="digital-technology", code="child", label="Child", origin="ours")
    make_event(events, terms={"digital_technology": [child]})
    child.parent = parent

    assert rows_logged_by(child.save) == [("written", "/en/latest/events/ai-week/", None)]
    assert rows_logged_by(child.save) == []


def test_it_writes_and_logs_nothing_that_is_right_already(event: EventPage) -> None:
    before = versions()

    assert logged_by(rebuild_catalogue) == []
    assert versions() == before


def test_it_logs_nothing_of_a_transaction_that_was_undone(event: EventPage) -> None:
    def save_and_undo() -> None:
        with transaction.atomic():
            event.save()
            log_topics(["menu:main:main:en"])
            transaction.set_rollback(True)

    assert logged_by(save_and_undo) == []


def test_it_logs_each_topic_once_in_the_order_given(db: None) -> None:
    assert logged_by(lambda: log_topics(["b", "a", "b"])) == [("topic", "b", None), ("topic", "a", None)]
    assert logged_by(lambda: log_topics([])) == []


def test_it_tells_the_newest_number_once_for_each_transaction(event: EventPage, after_commit: AfterCommit) -> None:
    heard: list[int] = []

    def listen(number: int, **_kwargs: object) -> None:
        heard.append(number)

    catalogue_changed.connect(listen)
    try:
        with after_commit():
            log_topics(["a"])
            event.save()
            log_topics(["b"])
        assert heard == [newest_number()]
        with after_commit():
            log_topics(["c"])
        assert heard[1:] == [newest_number()]
        with after_commit():
            event.save_revision()
        assert len(heard) == 2
    finally:
        catalogue_changed.disconnect(listen)


def test_it_is_read_in_pieces(db: None) -> None:
    start = newest_number()
    log_topics(["a", "b", "c"])

    first = changes_after(start, 2)
    second = changes_after(first[-1].number, 2)

    assert [change.topic for change in [*first, *second]] == ["a", "b", "c"]
    assert (oldest_number(), newest_number()) == (first[0].number, second[-1].number)
    assert changes_after(newest_number(), 2) == []


def test_it_forgets_what_is_old_but_never_the_newest(db: None) -> None:
    assert (oldest_number(), newest_number()) == (0, 0)
    log_topics(["a", "b"])
    newest = newest_number()
    Change.objects.update(at=timezone.now() - timedelta(days=8))

    assert forget_old_changes() == 1
    assert (oldest_number(), newest_number()) == (newest, newest)
    log_topics(["c"])
    assert newest_number() > newest
    assert forget_old_changes() == 1
