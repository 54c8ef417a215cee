"""The panel of the dashboard: what waits for my review, in my languages."""

from typing import Any

import pytest
from django.test import RequestFactory
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from locales.notices.panels import TranslationsPanel
from locales.reviewing.decisions import accept_all
from locales.reviewing.segments import segments_of
from tests.factories.editors import client_of, make_editor
from tests.factories.events import make_event
from tests.locales.notices.test_notices import arrive

pytestmark = pytest.mark.django_db


def rows(user: User) -> list[tuple[str, str, int]]:
    """Title of the draft, language and number of strings."""
    request = RequestFactory().get("/")
    request.user = User.objects.get(pk=user.pk)
    found = TranslationsPanel().get_context_data({"request": request})["rows"]
    return [(row["page"].draft_title, row["page"].locale.language_code, row["translation"].waiting) for row in found]


def test_what_waits_is_listed_in_the_languages_of_the_user(event: EventPage, french: Locale, greek: Locale) -> None:
    arrive(event, french)
    arrive(event, greek)

    assert rows(make_editor("translator", languages=["fr"])) == [("AI week fr", "fr", 1)]
    assert len(rows(make_editor("content_editor"))) == 2


def test_what_is_reviewed_is_no_longer_listed(event: EventPage, french: Locale) -> None:
    editor = make_editor("content_editor")
    arrive(event, french)
    translation = Translation.objects.select_related("source").get()
    accept_all(translation=translation, segments=segments_of(translation), user=editor)

    assert rows(editor) == []


def test_the_dashboard_shows_it_to_those_who_may_review(event: EventPage, french: Locale) -> None:
    arrive(event, french)
    translation = Translation.objects.get()

    shown = client_of(make_editor("translator", languages=["fr"])).get(reverse("wagtailadmin_home")).content.decode()
    hidden = client_of(make_editor("community_manager")).get(reverse("wagtailadmin_home")).content.decode()

    assert reverse("locales_review", args=[translation.pk]) in shown
    assert "translations-to-review" not in hidden


def test_it_costs_the_same_at_one_and_at_twenty(
    event: EventPage, events: ListingPage, french: Locale, django_assert_num_queries: Any
) -> None:
    editor = make_editor("translator", languages=["fr"])
    arrive(event, french)
    rows(editor)
    with django_assert_num_queries(QUERIES):
        rows(editor)
    for number in range(19):
        arrive(make_event(events, title=f"Event {number}"), french)

    with django_assert_num_queries(QUERIES):
        assert len(rows(editor)) == 8


QUERIES = 5
