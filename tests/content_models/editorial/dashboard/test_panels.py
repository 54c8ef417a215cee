"""What the panels of the dashboard show: whose page, of what type, in which state, since when."""

import re
from datetime import UTC, datetime
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import TaskState

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from content_models.taxonomies.models import Term
from tests.content_models.editorial.permissions.conftest import classified
from tests.factories.editors import client_of, make_editor
from tests.factories.events import make_event

MOMENT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SHOWN_MOMENT = "2 Mar 2026, 10:30"


@pytest.fixture
def author(roles: list[str]) -> User:
    return make_editor("advanced_contributor", first_name="Ana", last_name="Silva")


@pytest.fixture
def draft(author: User, events: ListingPage, terms: dict[str, Term]) -> EventPage:
    page = make_event(events, terms=classified(terms), live=False, owner=author, online_url="https://example.org/join")
    page.save_revision(user=author)
    EventPage.objects.filter(pk=page.pk).update(latest_revision_created_at=MOMENT)
    return EventPage.objects.get(pk=page.pk)


def panel(client: Client, name: str) -> str:
    """The markup of one panel."""
    page = client.get(reverse("wagtailadmin_home")).content.decode()
    return page.split(f'id="{name}-content"')[1].split("</section>")[0]


def rows(markup: str) -> list[list[str]]:
    """The texts of the cells of each row under the head."""
    found = re.findall(r"<td.*?>(.*?)</td>", markup, re.DOTALL)
    texts = [unescape(re.sub(r"<[^>]+>", "", cell)).strip() for cell in found]
    return [texts[start : start + 5] for start in range(0, len(texts), 5)]


def test_my_drafts_show_what_i_am_writing(author: User, draft: EventPage) -> None:
    shown = panel(client_of(author), "my-drafts")

    assert rows(shown) == [["AI week", "Event", "English", "draft", SHOWN_MOMENT]]
    assert f'href="{reverse("wagtailadmin_pages:edit", args=(draft.pk,))}"' in shown


def test_what_waits_for_a_review_names_the_step_and_who_asked(author: User, draft: EventPage) -> None:
    draft.get_workflow().start(draft, user=author)
    TaskState.objects.update(started_at=MOMENT)

    shown = panel(client_of(make_editor("content_editor")), "waiting-for-my-review")

    assert rows(shown) == [["AI week", "Event", "Review", "Ana Silva", SHOWN_MOMENT]]
    assert f'href="{reverse("wagtailadmin_pages:edit", args=(draft.pk,))}"' in shown


def test_an_empty_panel_says_so(author: User) -> None:
    client = client_of(author)

    assert "Nothing waits for your review." in panel(client, "waiting-for-my-review")
    assert "You have no drafts. Start one from the menu on the left." in panel(client, "my-drafts")
