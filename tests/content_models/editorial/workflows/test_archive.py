"""Archived content: offline, marked, and a draft again when it is restored."""

from django.urls import reverse

from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.workflows.archive import archive_page
from content_models.taxonomies.models import Term
from tests.content_models.editorial.permissions.conftest import classified
from tests.factories.editors import client_of, make_editor
from tests.factories.events import make_event


def make_live(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    page = make_event(events, terms=classified(terms), online_url="https://example.org/join")
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


def state_of(page: EventPage) -> tuple[bool, bool]:
    page = EventPage.objects.get(pk=page.pk)
    return page.live, page.record.archived_at is not None


def test_it_takes_the_page_offline_and_marks_it(events: ListingPage, terms: dict[str, Term]) -> None:
    reviewer = make_editor("reviewer")
    page = make_live(events, terms)

    response = client_of(reviewer).post(reverse("editorial_archive", args=[page.pk]))

    assert response.status_code == 302
    assert state_of(page) == (False, True)
    assert EventPage.objects.get(pk=page.pk).record.archived_by == reviewer


def test_it_is_refused_to_authors(events: ListingPage, terms: dict[str, Term]) -> None:
    page = make_live(events, terms)

    client_of(make_editor("advanced_contributor")).post(reverse("editorial_archive", args=[page.pk]))

    assert state_of(page) == (True, False)


def test_it_archives_many_at_once(events: ListingPage, terms: dict[str, Term]) -> None:
    pages = [make_live(events, terms) for _number in range(2)]
    ids = "&".join(f"id={page.pk}" for page in pages)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "archive"])
    client = client_of(make_editor("reviewer"))

    asked = client.get(f"{address}?{ids}&next=/admin/")
    client.post(f"{address}?{ids}&next=/admin/")

    assert asked.status_code == 200
    assert [state_of(page) for page in pages] == [(False, True)] * 2


def test_it_becomes_a_draft_again(events: ListingPage, terms: dict[str, Term]) -> None:
    page = make_live(events, terms)
    reviewer = make_editor("reviewer")
    archive_page(page=page, user=reviewer)

    client_of(reviewer).post(reverse("editorial_restore", args=[page.pk]))

    assert state_of(page) == (False, False)


def test_it_ends_with_a_new_publication(events: ListingPage, terms: dict[str, Term]) -> None:
    page = make_live(events, terms)
    archive_page(page=page, user=make_editor("reviewer"))

    EventPage.objects.get(pk=page.pk).save_revision().publish()

    assert state_of(page) == (True, False)


def test_it_is_found_by_its_filter(events: ListingPage, terms: dict[str, Term]) -> None:
    archive_page(page=make_live(events, terms), user=make_editor("reviewer"))
    client = client_of(make_editor("content_editor"))
    address = reverse("wagtailadmin_explore", args=[events.pk])

    archived = client.get(address, {"state": "archived"}).content.decode()
    drafts = client.get(address, {"state": "draft"}).content.decode()

    assert "AI week" in archived
    assert "AI week" not in drafts
