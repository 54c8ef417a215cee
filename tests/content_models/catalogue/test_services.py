"""The catalogue follows whatever happens to a page, its ancestors, its image and its site."""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction, Site

from cms.worker.jobs import publish_scheduled
from content_models.catalogue.locales import mask_of
from content_models.catalogue.models import CatalogueEntry, EntryTerm, Tombstone
from content_models.catalogue.services import index_pages, withdraw_expired
from content_models.editorial.models import EventPage, HomePage, ListingPage, OrganisationPage
from content_models.editorial.models.references import OrganisationReference
from content_models.taxonomies.models import Term
from tests.factories.events import make_event
from tests.support.scenes import scene

Agrees = Callable[[], None]


def paths() -> set[str]:
    return set(CatalogueEntry.objects.values_list("path", flat=True))


@scene
def event(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    return make_event(events, terms={"countries": [terms["country:PRT"]]})


def test_it_has_a_row_for_a_live_page(event: EventPage, terms: dict[str, Term], agrees: Agrees) -> None:
    row = CatalogueEntry.objects.get(page=event)

    assert (row.kind, row.locale, row.path, row.title) == ("EVENT", "en", "/en/latest/events/ai-week/", "AI week")
    assert row.starts_at == event.starts_at
    assert list(EntryTerm.objects.filter(entry=row).values_list("term", flat=True)) == [terms["country:PRT"].pk]
    agrees()


def test_it_has_no_row_for_a_draft(events: ListingPage, agrees: Agrees) -> None:
    make_event(events, title="Secret draft", live=False)

    assert "/en/latest/events/secret-draft/" not in paths()
    assert Tombstone.objects.count() == 0
    agrees()


def test_it_keeps_showing_the_live_text_while_a_draft_is_written(event: EventPage, agrees: Agrees) -> None:
    event.title = "Draft title"
    event.save_revision()

    assert CatalogueEntry.objects.get(page=event).title == "AI week"
    agrees()


def test_it_shows_a_draft_once_it_is_published(event: EventPage, agrees: Agrees) -> None:
    event.title = "New title"
    event.save_revision().publish()

    assert CatalogueEntry.objects.get(page=event).title == "New title"
    agrees()


def test_it_leaves_a_tombstone_when_a_page_is_unpublished_and_takes_it_away_again(
    event: EventPage, agrees: Agrees
) -> None:
    event.unpublish()

    assert "/en/latest/events/ai-week/" not in paths()
    assert list(Tombstone.objects.values_list("path", "kind", "locale")) == [
        ("/en/latest/events/ai-week/", "EVENT", "en")
    ]
    agrees()

    event.get_latest_revision() or event.save_revision()
    event.latest_revision.publish()

    assert "/en/latest/events/ai-week/" in paths()
    assert Tombstone.objects.count() == 0
    agrees()


def test_it_follows_a_page_that_is_unpublished_as_wagtails_own_class(event: EventPage, agrees: Agrees) -> None:
    Page.objects.get(pk=event.pk).unpublish()

    assert "/en/latest/events/ai-week/" not in paths()
    agrees()


def test_it_withdraws_everything_below_a_page_that_is_unpublished(
    event: EventPage, latest: ListingPage, agrees: Agrees
) -> None:
    ListingPage.objects.get(pk=latest.pk).unpublish()

    assert paths() == {"/en/"}
    agrees()

    listing = ListingPage.objects.get(pk=latest.pk)
    listing.save_revision().publish()

    assert "/en/latest/events/ai-week/" in paths()
    assert Tombstone.objects.count() == 0
    agrees()


def test_it_follows_a_slug_with_all_descendants(event: EventPage, latest: ListingPage, agrees: Agrees) -> None:
    listing = ListingPage.objects.get(pk=latest.pk)
    listing.slug = "news"
    listing.save()

    assert "/en/news/events/ai-week/" in paths()
    assert Tombstone.objects.count() == 0
    agrees()


def test_it_follows_a_move_of_a_whole_branch(
    event: EventPage, events: ListingPage, home: HomePage, agrees: Agrees
) -> None:
    Page.objects.get(pk=events.pk).move(Page.objects.get(pk=home.pk), pos="last-child")

    assert "/en/events/ai-week/" in paths()
    assert "/en/latest/events/ai-week/" not in paths()
    agrees()


def test_it_moves_a_branch_in_the_transaction_of_the_move(
    event: EventPage, events: ListingPage, home: HomePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_args: object) -> None:
        raise SystemExit

    monkeypatch.setattr(Page, "_update_descendant_url_paths", killed)
    with pytest.raises(SystemExit):
        Page.objects.get(pk=events.pk).move(Page.objects.get(pk=home.pk), pos="last-child")

    assert "/en/latest/events/ai-week/" in paths()


def test_it_has_no_row_when_the_process_dies_before_the_row_is_written(
    events: ListingPage, agrees: Agrees, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = make_event(events, live=False)

    def killed(*_args: object, **_kwargs: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr("content_models.catalogue.services.write_drafts", killed)
        event.live = True
        with pytest.raises(SystemExit):
            event.save()

    assert not Page.objects.get(pk=event.pk).live
    agrees()


def test_it_withdraws_a_deleted_page_with_its_descendants(
    event: EventPage, events: ListingPage, agrees: Agrees
) -> None:
    Page.objects.get(pk=events.pk).delete()

    assert paths() == {"/en/", "/en/latest/"}
    assert set(Tombstone.objects.values_list("path", flat=True)) == {
        "/en/latest/events/",
        "/en/latest/events/ai-week/",
    }
    agrees()


def test_it_hides_a_branch_behind_a_view_restriction_without_a_tombstone(
    event: EventPage, latest: ListingPage, agrees: Agrees
) -> None:
    restriction = PageViewRestriction.objects.create(page=latest, restriction_type=PageViewRestriction.LOGIN)

    assert paths() == {"/en/"}
    assert Tombstone.objects.count() == 0
    agrees()

    restriction.delete()

    assert "/en/latest/events/ai-week/" in paths()
    agrees()


def test_it_forgets_the_tombstone_of_what_becomes_private_after_it_was_unpublished(event: EventPage) -> None:
    event.unpublish()
    PageViewRestriction.objects.create(page=event, restriction_type=PageViewRestriction.LOGIN)

    assert Tombstone.objects.count() == 0


def test_it_deletes_a_restricted_page_without_a_trace(event: EventPage, agrees: Agrees) -> None:
    PageViewRestriction.objects.create(page=event, restriction_type=PageViewRestriction.LOGIN)
    Page.objects.get(pk=event.pk).delete()

    assert Tombstone.objects.count() == 0
    agrees()


def test_it_publishes_and_expires_on_schedule(events: ListingPage, agrees: Agrees) -> None:
    event = make_event(events, live=False)
    event.go_live_at = timezone.now() + timedelta(seconds=1)
    event.expire_at = (timezone.now() + timedelta(hours=2)).replace(microsecond=0)
    event.save_revision().publish()
    publish_scheduled()
    assert "/en/latest/events/ai-week/" not in paths()

    time.sleep(1.1)
    publish_scheduled()

    row = CatalogueEntry.objects.get(page=event)
    assert row.visible_until == event.expire_at
    agrees()

    past = timezone.now() - timedelta(minutes=1)
    Page.objects.filter(pk=event.pk).update(expire_at=past)
    CatalogueEntry.objects.filter(page=event).update(visible_until=past)
    assert not CatalogueEntry.objects.visible_at(timezone.now()).filter(page=event).exists()
    publish_scheduled()

    assert not CatalogueEntry.objects.filter(page=event).exists()
    assert Tombstone.objects.filter(path="/en/latest/events/ai-week/").exists()
    agrees()


def test_it_ends_with_the_page_above_that_ends_first(event: EventPage, latest: ListingPage, agrees: Agrees) -> None:
    end = timezone.now() + timedelta(days=1)
    listing = ListingPage.objects.get(pk=latest.pk)
    listing.expire_at = end
    listing.save()

    assert CatalogueEntry.objects.get(page=event).visible_until == end
    agrees()


def test_it_removes_what_came_to_its_end_and_lets_other_languages_step_in(
    event: EventPage, french: Locale, agrees: Agrees
) -> None:
    translation = event.copy_for_translation(french, copy_parents=True)
    translation.save_revision().publish()
    past = timezone.now() - timedelta(minutes=1)
    Page.objects.filter(pk=translation.pk).update(expire_at=past)
    CatalogueEntry.objects.filter(page=translation).update(visible_until=past)

    withdraw_expired()

    rows = CatalogueEntry.objects.filter(translation_key=event.translation_key)
    assert list(rows.values_list("locale", "available_locales")) == [("en", mask_of(["en"]))]
    assert Tombstone.objects.filter(locale="fr", translation_key=event.translation_key).exists()
    agrees()


def test_it_names_no_organisation_that_was_deleted(event: EventPage, events: ListingPage, agrees: Agrees) -> None:
    organisation = events.add_child(instance=OrganisationPage(title="Academy"))
    event.organisation_references = [OrganisationReference(organisation=organisation, role="organiser")]
    event.save()
    assert list(CatalogueEntry.objects.get(page=event).links.values_list("translation_key", flat=True)) == [
        organisation.translation_key
    ]

    Page.objects.get(pk=organisation.pk).delete()

    assert CatalogueEntry.objects.get(page=event).card["links"] == []
    agrees()


def test_it_asks_as_much_of_one_page_as_of_twenty(
    events: ListingPage, terms: dict[str, Term], django_assert_num_queries: Any
) -> None:
    def pages(count: int) -> QuerySet:
        return Page.objects.filter(pk__in=list(EventPage.objects.order_by("pk").values_list("pk", flat=True)[:count]))

    address = {"name": "Town hall", "country": terms["country:PRT"].pk, "latitude": 38.7, "longitude": -9.1}
    for number in range(20):
        locations = [{"type": "address", "value": address}]
        make_event(events, title=f"Event {number}", locations=locations, terms={"countries": [terms["country:PRT"]]})
    with CaptureQueriesContext(connection) as one:
        index_pages(pages(1))

    with django_assert_num_queries(len(one)):
        index_pages(pages(20))


def test_it_counts_languages_that_are_live(event: EventPage, french: Locale, greek: Locale, agrees: Agrees) -> None:
    translation = event.copy_for_translation(french, copy_parents=True)
    event.copy_for_translation(greek, copy_parents=True)
    agrees()

    translation.save_revision().publish()

    rows = CatalogueEntry.objects.filter(translation_key=event.translation_key)
    assert set(rows.values_list("locale", "available_locales")) == {
        ("en", mask_of(["en", "fr"])),
        ("fr", mask_of(["en", "fr"])),
    }
    agrees()


def test_it_takes_an_alias_in_another_language_for_absent(
    event: EventPage, home: HomePage, french: Locale, agrees: Agrees
) -> None:
    home.copy_for_translation(french, alias=True)
    french_event = event.copy_for_translation(french, copy_parents=True, alias=True)

    assert french_event.live
    assert {path[:4] for path in paths()} == {"/en/"}
    agrees()


def test_it_follows_a_site_that_changes_its_root(event: EventPage, home: HomePage, agrees: Agrees) -> None:
    site = Site.objects.get()
    other = Page.get_first_root_node().add_child(instance=HomePage(title="Other", slug="other"))
    site.root_page = other
    site.save()

    assert paths() == {"/en/"}
    agrees()

    Site.objects.create(hostname="second.example", root_page=home)

    assert "/en/latest/events/ai-week/" in paths()
    agrees()


def test_it_keeps_other_writers_out_until_its_transaction_ends(event: EventPage) -> None:
    if connection.vendor != "postgresql":
        assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()")
        assert cursor.fetchone() == (1,)
