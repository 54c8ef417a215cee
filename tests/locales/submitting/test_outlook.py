"""What an editor is told before anything is sent: how long it will take, and which sections will be made."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from locales.members import move_to_new_member
from locales.models import JobTarget, ServiceState, TranslationSubmission
from locales.requesting.services import request_translation
from locales.submitting.choosing import chosen_pages
from locales.submitting.estimate import estimate_object
from locales.submitting.expected_time import expected_seconds, words
from locales.submitting.missing_sections import missing_sections
from locales.submitting.services import start_submission
from tests.factories.editors import client_of
from tests.factories.events import make_event
from tests.locales.submitting.conftest import only_submission


@pytest.fixture
def arrived(source: TranslationSource, french: Locale, greek: Locale) -> None:
    """Two languages arrived, one after a minute, the other after three."""
    request_translation(source=source, locales=[french, greek])
    now = timezone.now()
    for code, minutes in (("fr", 1), ("el", 3)):
        values = {"first_submitted_at": now - timedelta(minutes=minutes), "delivered_at": now, "state": "ingested"}
        JobTarget.objects.filter(language_code=code).update(**values)


def submission_of(user: User, pages: list[Page], *locales: Locale) -> TranslationSubmission:
    return start_submission(user=user, objects=chosen_pages(user, pages, with_subtree=False), locales=locales)


def sections_of(submission: TranslationSubmission, *locales: Locale) -> list[tuple[str, list[str], bool]]:
    found = missing_sections(submission, locales)
    return [(each.title, [locale.language_code for locale in each.locales], each.is_live) for each in found]


BODY = [("paragraph", {"text": '<p>Read <a href="https://example.org/">the guide</a> &amp; <b>apply</b>.</p>'})]


def test_a_job_has_as_many_characters_as_its_estimate_said(events: ListingPage, french: Locale, greek: Locale) -> None:
    event = make_event(events, title="A & B", body=BODY)
    source, _is_new = TranslationSource.get_or_create_from_instance(event)

    estimate = estimate_object(event, [french, greek], is_refresh=False)
    (job,) = request_translation(source=source, locales=[french, greek]).jobs
    member = move_to_new_member(job, list(job.targets.filter(locale=greek)), verb="split_for_slots")

    characters = len("A & B") + len("Read the guide & apply.")
    assert (estimate.characters, job.characters, member.characters) == (2 * characters, 2 * characters, characters)


def test_the_time_is_the_usual_one_for_what_fits_in_at_once(arrived: None) -> None:
    assert expected_seconds(languages=40, requests=1) == 120


def test_the_time_grows_with_what_the_service_does_not_take_at_once(arrived: None, change_settings: Any) -> None:
    change_settings(MAX_IN_FLIGHT=10)

    assert expected_seconds(languages=25, requests=1) == 3 * 120


def test_the_time_grows_with_what_waits_already(arrived: None, change_settings: Any) -> None:
    change_settings(MAX_IN_FLIGHT=2)
    JobTarget.objects.filter(language_code="el").update(state="queued")

    assert expected_seconds(languages=2, requests=1) == 2 * 120


def test_requests_count_where_the_service_counts_requests(arrived: None, change_settings: Any) -> None:
    change_settings(MAX_IN_FLIGHT=10, COUNT_MODE="requests")

    assert expected_seconds(languages=25, requests=12) == 2 * 120


def test_no_time_is_told_before_anything_arrived(db: None) -> None:
    assert expected_seconds(languages=1, requests=1) is None


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(1, "about 1 minute"), (61, "about 2 minutes"), (7140, "about 119 minutes"), (7200, "about 2 hours")],
)
def test_times_are_rounded_up(seconds: int, expected: str) -> None:
    assert words(seconds) == expected


def test_the_estimate_tells_the_time(
    arrived: None, event: EventPage, events: ListingPage, contributor: User, pairs: ServiceState
) -> None:
    client = client_of(contributor)
    client.post(submit_address(make_event(events, title="Second")), {"preset": "all"})

    shown = client.get(reverse("locales_submission", args=[only_submission().pk]))

    assert shown.context["expectation"] == "Arrives in about 2 minutes, if the service is as quick as usual."


def test_the_estimate_tells_what_keeps_requests_from_leaving(
    arrived: None, event: EventPage, contributor: User, pairs: ServiceState
) -> None:
    ServiceState.objects.update(breaker="open")
    client = client_of(contributor)
    client.post(submit_address(event), {"preset": "all", "is_refresh": "on"})

    shown = client.get(reverse("locales_submission", args=[only_submission().pk]))

    assert shown.context["expectation"] == "Waiting: the translation service cannot be reached."


def submit_address(page: Page) -> str:
    return reverse("locales_submit", args=["wagtailcore", "page", page.pk])


def test_a_request_with_nothing_to_translate_says_so_and_cannot_be_sent(
    event: EventPage, contributor: User, pairs: ServiceState, source: TranslationSource, french: Locale
) -> None:
    request_translation(source=source, locales=[french])
    client = client_of(contributor)
    client.post(submit_address(event), {"preset": "chosen", "languages": ["fr"]})

    shown = client.get(reverse("locales_submission", args=[only_submission().pk])).content.decode()

    assert "There is nothing to translate" in shown
    assert "Send to translation" not in shown


def test_sections_that_a_language_lacks_are_named_from_the_top(
    event: EventPage, contributor: User, french: Locale, greek: Locale
) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    Page.objects.get(locale=greek, title="Events").delete()

    submission = submission_of(contributor, [event], french, german, greek)

    assert sections_of(submission, french, german, greek) == [
        ("Digital Skills and Jobs", ["de"], True),
        ("Latest", ["de"], True),
        ("Events", ["de", "el"], True),
    ]


def test_a_section_that_is_asked_for_itself_is_not_missing(
    event: EventPage, events: ListingPage, editor: User, greek: Locale
) -> None:
    Page.objects.get(locale=greek, title="Events").delete()

    assert sections_of(submission_of(editor, [events, event], greek), greek) == []


def test_sections_are_looked_for_in_four_queries(
    event: EventPage, events: ListingPage, editor: User, greek: Locale, django_assert_num_queries: Any
) -> None:
    Page.objects.get(locale=greek, title="Events").delete()
    one = submission_of(editor, [event], greek)
    twenty = submission_of(editor, [make_event(events, title=f"Event {number}") for number in range(20)], greek)
    missing_sections(one, [greek])

    for submission in (one, twenty):
        with django_assert_num_queries(4):
            assert [each.title for each in missing_sections(submission, [greek])] == ["Events"]


def test_the_estimate_warns_of_missing_sections(
    event: EventPage, contributor: User, pairs: ServiceState, greek: Locale
) -> None:
    Page.objects.get(locale=greek, title="Events").delete()
    client = client_of(contributor)
    client.post(submit_address(event), {"preset": "all"})

    shown = client.get(reverse("locales_submission", args=[only_submission().pk])).content.decode()

    assert "Sections above these pages are missing." in shown
    assert "Events: Greek <em>(live at once)</em>" in shown
