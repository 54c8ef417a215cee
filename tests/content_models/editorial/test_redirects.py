"""Old addresses keep working."""

import pytest
from wagtail.contrib.redirects.models import Redirect

from content_models.editorial.models import EventPage, HomePage, ListingPage
from tests.conftest import AfterCommit
from tests.factories.events import make_event


@pytest.fixture
def event(events: ListingPage) -> EventPage:
    return make_event(events, title="AI week")


def redirects() -> dict[str, str]:
    return {redirect.old_path: redirect.redirect_page.specific.title for redirect in Redirect.objects.all()}


def test_a_changed_slug_leaves_a_redirect(event: EventPage, after_commit: AfterCommit) -> None:
    event.slug = "week-of-ai"
    with after_commit():
        event.save_revision().publish()

    assert redirects() == {"/en/latest/events/ai-week": "AI week"}


def test_a_changed_slug_of_a_section_leaves_redirects_for_what_is_under_it(
    event: EventPage, events: ListingPage, after_commit: AfterCommit
) -> None:
    section = ListingPage.objects.get(pk=events.pk)
    section.slug = "calendar"
    with after_commit():
        section.save_revision().publish()

    assert redirects() == {"/en/latest/events": "Events", "/en/latest/events/ai-week": "AI week"}


def test_a_moved_branch_leaves_redirects(event: EventPage, events: ListingPage, home: HomePage) -> None:
    events.refresh_from_db()
    events.move(home, pos="last-child")

    assert redirects() == {"/en/latest/events": "Events", "/en/latest/events/ai-week": "AI week"}
