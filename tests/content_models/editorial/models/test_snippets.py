"""Announcements, calls to action, contact points, menus and footers: what they refuse."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from content_models.editorial.models import Announcement, CallToAction, ContactPoint, Footer, Menu


def test_refuses_an_announcement_that_ends_before_it_starts() -> None:
    noon = datetime(2027, 5, 1, 12, 0, tzinfo=UTC)

    with pytest.raises(ValidationError) as refusal:
        Announcement(title="Maintenance", shown_from=noon, shown_until=noon).clean()

    assert list(refusal.value.message_dict) == ["shown_until"]


@pytest.mark.parametrize(
    ("from_days", "until_days", "is_current"), [(None, None, True), (-1, 1, True), (1, 2, False), (-2, -1, False)]
)
def test_is_current_between_its_moments(from_days: int | None, until_days: int | None, is_current: bool) -> None:
    now = timezone.now()
    start = None if from_days is None else now + timedelta(days=from_days)
    end = None if until_days is None else now + timedelta(days=until_days)

    assert Announcement(title="News", live=True, shown_from=start, shown_until=end).is_current is is_current


def test_is_never_current_as_a_draft() -> None:
    assert Announcement(title="News", live=False).is_current is False


def test_asks_a_call_to_action_where_it_leads() -> None:
    with pytest.raises(ValidationError) as refusal:
        CallToAction(title="Test your skills").clean()
    CallToAction(title="Test your skills", link_url="https://example.eu/").clean()

    assert list(refusal.value.message_dict) == ["link_page"]


def test_refuses_a_link_to_two_places(home: Any) -> None:
    with pytest.raises(ValidationError) as refusal:
        CallToAction(title="Test your skills", link_url="https://example.eu/", link_page=home).clean()

    assert list(refusal.value.message_dict) == ["link_url"]


def test_asks_a_contact_point_for_a_way_to_ask() -> None:
    with pytest.raises(ValidationError) as refusal:
        ContactPoint(name="Help desk").clean()
    ContactPoint(name="Help desk", telephone="+32 2 123 45 67").clean()

    assert list(refusal.value.message_dict) == ["email"]


def test_refuses_a_second_menu_of_a_place_in_a_language(site: Any, english: Any, french: Any) -> None:
    Menu.objects.create(key="main", title="Main", site=site, locale=english)

    with pytest.raises(ValidationError):
        Menu(key="main", title="Second", site=site, locale=english).clean()
    Menu(key="main", title="Principal", site=site, locale=french).clean()
    Menu(key="footer", title="Footer", site=site, locale=english).clean()
    Menu(key="main", title="For all sites", locale=english).clean()


def test_refuses_a_second_footer_of_a_site_in_a_language(site: Any, english: Any) -> None:
    first = Footer.objects.create(site=site, locale=english)

    with pytest.raises(ValidationError):
        Footer(site=site, locale=english).clean()
    first.clean()
