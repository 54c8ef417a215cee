"""Where translations stand: in words, by themselves, with what a person may do."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from locales.jobs_admin.tasks import ingest_upload
from locales.models import JobEvent, JobTarget, ServiceState, TranslationJob, TranslationSubmission
from locales.requesting.services import request_translation
from locales.states import TargetState
from locales.submitting.progress import progress_of
from tests.factories.editors import client_of, make_editor
from tests.factories.events import make_event


@pytest.fixture
def ask(source: TranslationSource, editor: User) -> Callable[..., JobTarget]:
    """A language that was asked for and is in a state."""

    def make(code: str = "fr", **values: Any) -> JobTarget:
        request_translation(source=source, locales=Locale.objects.filter(language_code=code), user=editor)
        target = JobTarget.objects.filter(language_code=code).latest("pk")
        JobTarget.objects.filter(pk=target.pk).update(**values)
        return JobTarget.objects.get(pk=target.pk)

    return make


def sentence(source: TranslationSource) -> str:
    (only,) = progress_of(source)
    return only.sentence


def fragment(source: TranslationSource) -> str:
    return reverse("locales_progress_fragment", args=[source.pk])


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "Waiting to be sent."),
        ({"state": "overdue"}, "It did not arrive in time and is asked for again."),
        ({"state": "delivered"}, "Arrived, being read."),
        (
            {"state": "ingested", "ok": 13, "kept_human": 1, "rejected": 1},
            "Arrived: 14 of 15 strings. 1 needs a person.",
        ),
        (
            {"state": "ingested", "ok": 2, "draft_state": "postponed", "reason": "locked"},
            "Arrived: 2 of 2 strings. The draft waits until the page is unlocked.",
        ),
        (
            {"state": "failed", "error_code": -20013, "error_message": "Language pair not supported by the domain"},
            "Failed: eTranslation cannot translate between these two languages in the chosen domain. Choose another"
            " domain, or translate this language by hand. (Language pair not supported by the domain) (-20013)",
        ),
        (
            {"state": "failed", "reason": "timeout"},
            "Failed: it did not arrive, although it was asked for several times.",
        ),
        (
            {"state": "rejected", "reason": "empty"},
            "The answer could not be used: The service sent back an empty document.",
        ),
        ({"state": "failed", "error_message": "It was empty."}, "Failed: It was empty."),
        ({"state": "cancelled"}, "Cancelled."),
    ],
)
def test_a_state_is_said_in_plain_words(
    source: TranslationSource, ask: Callable[..., JobTarget], values: dict[str, Any], expected: str
) -> None:
    ask("fr", **values)

    assert sentence(source) == expected


def test_who_waits_reads_why(source: TranslationSource, ask: Callable[..., JobTarget], pairs: ServiceState) -> None:
    ask("fr")
    ServiceState.objects.update(is_stopped=True, stop_code=401)

    assert sentence(source) == (
        "Waiting: the translation service refuses our account. An administrator must look at it."
    )


def test_only_the_last_request_for_a_language_counts(source: TranslationSource, ask: Callable[..., JobTarget]) -> None:
    ask("fr", state="failed", reason="timeout")
    TranslationJob.objects.update(created_at=timezone.now() - timedelta(days=2))
    ask("fr", state="ingested", ok=2)

    assert sentence(source) == "Arrived: 2 of 2 strings."


def test_the_fragment_says_whether_it_is_worth_asking_again(
    source: TranslationSource, ask: Callable[..., JobTarget], contributor: User
) -> None:
    client = client_of(contributor)
    target = ask("fr")

    moving = client.get(fragment(source))
    JobTarget.objects.filter(pk=target.pk).update(state=TargetState.INGESTED)
    still = client.get(fragment(source))

    assert b'data-moving="true"' in moving.content
    assert b'data-moving="false"' in still.content
    assert b"<script" not in moving.content
    assert "no-store" in moving["Cache-Control"]


def test_the_page_editor_shows_it_in_a_side_panel_without_forms_in_its_form(
    event: EventPage, source: TranslationSource, ask: Callable[..., JobTarget], contributor: User
) -> None:
    ask("fr", state="failed", reason="timeout")

    answer = client_of(contributor).get(reverse("wagtailadmin_pages:edit", args=[event.pk]))

    text = answer.content.decode()
    assert f'<translation-progress class="locales-progress" data-src="{fragment(source)}?plain=1"' in text
    assert "Failed: it did not arrive" in text
    assert reverse("locales_retry", args=[source.pk, Locale.objects.get(language_code="fr").pk]) not in text


def test_a_failed_language_is_asked_for_again(
    source: TranslationSource, ask: Callable[..., JobTarget], contributor: User, french: Locale
) -> None:
    target = ask("fr", state="failed", reason="timeout")

    client_of(contributor).post(reverse("locales_retry", args=[source.pk, french.pk]))

    target.refresh_from_db()
    assert target.state == TargetState.QUEUED
    assert JobEvent.objects.filter(target=target, user=contributor, new_state="queued").count() == 1


def test_a_language_under_way_can_be_cancelled(
    source: TranslationSource, ask: Callable[..., JobTarget], contributor: User, french: Locale
) -> None:
    target = ask("fr")

    client_of(contributor).post(reverse("locales_cancel", args=[source.pk, french.pk]))

    target.refresh_from_db()
    assert (target.state, target.job.state) == ("cancelled", "cancelled")


def test_translators_act_on_their_languages_alone(
    source: TranslationSource, ask: Callable[..., JobTarget], french: Locale, greek: Locale
) -> None:
    client = client_of(make_editor("translator", languages=["fr"]))
    ask("fr")
    ask("el")

    client.post(reverse("locales_cancel", args=[source.pk, greek.pk]))
    client.post(reverse("locales_cancel", args=[source.pk, french.pk]))

    assert dict(JobTarget.objects.values_list("language_code", "state")) == {"el": "queued", "fr": "cancelled"}


def test_an_uploaded_document_is_read_like_one_of_the_service(
    source: TranslationSource, ask: Callable[..., JobTarget], contributor: User, french: Locale
) -> None:
    target = ask("fr", state="failed", reason="timeout")
    client = client_of(contributor)
    body = "<html><body><p id='s1'>La semaine</p><p id='s2'>Une semaine sur A &amp; B.</p></body></html>"
    keys = dict(target.job.segments.values_list("context__path", "key"))
    body = body.replace("s1", keys["title"]).replace("'s2'", f"'{keys['summary']}'")

    upload = SimpleUploadedFile("fr.html", body.encode())
    client.post(reverse("locales_upload", args=[target.pk]), {"document": upload})

    target.refresh_from_db()
    assert (target.state, target.manual_upload) == (TargetState.DELIVERED, True)
    assert ingest_upload.call(target.pk)
    target.refresh_from_db()
    assert (target.state, target.error_message) == (TargetState.INGESTED, "")
    texts = StringTranslation.objects.filter(locale=french).values_list("context__path", "data")
    assert dict(texts)["title"] == "La semaine"


def test_a_document_that_nobody_waits_for_is_refused(
    source: TranslationSource, ask: Callable[..., JobTarget], contributor: User
) -> None:
    target = ask("fr", state="ingested")

    upload = SimpleUploadedFile("fr.html", b"<p>x</p>")
    client_of(contributor).post(reverse("locales_upload", args=[target.pk]), {"document": upload})

    target.refresh_from_db()
    assert target.state == TargetState.INGESTED
    assert target.job.deliveries.count() == 0


def make_submission(user: User, events: ListingPage, count: int) -> TranslationSubmission:
    client = client_of(user)
    pages = [make_event(events, title=f"Event {number}") for number in range(count)]
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "machine_translate"])
    query = "&".join(f"id={page.pk}" for page in pages)
    client.post(f"{bulk}?{query}&next=/admin/", {"preset": "all"})
    submission = TranslationSubmission.objects.latest("pk")
    TranslationSubmission.objects.filter(pk=submission.pk).update(state="building", confirmed_at=timezone.now())
    build(submission)
    return submission


def build(submission: TranslationSubmission) -> None:
    for each in submission.objects_asked.all():
        source, _made = TranslationSource.get_or_create_from_instance(each.instance())
        request_translation(source=source, locales=submission.locales.all(), user=submission.created_by)
        submission.objects_asked.filter(pk=each.pk).update(source=source, state="requested")
    TranslationSubmission.objects.filter(pk=submission.pk).update(state="built")


@pytest.mark.parametrize("count", [1, 20])
def test_a_request_costs_the_same_for_one_object_and_for_twenty(
    events: ListingPage, event: EventPage, editor: User, count: int, django_assert_num_queries: Any
) -> None:
    submission = make_submission(editor, events, count)
    client = client_of(editor)
    address = reverse("locales_submission_fragment", args=[submission.pk])
    client.get(address)

    with django_assert_num_queries(11):
        answer = client.get(address)

    assert answer.context["progress"] == {"total": count, "done": count}
    assert [(str(row["locale"].language_code), row["open"]) for row in answer.context["languages"]] == [
        ("fr", count),
        ("el", count),
    ]


@pytest.mark.parametrize("count", [1, 20])
def test_the_list_of_requests_costs_the_same_for_one_and_for_twenty(
    editor: User, count: int, django_assert_num_queries: Any
) -> None:
    for _number in range(count):
        TranslationSubmission.objects.create(created_by=editor)
    client = client_of(editor)
    client.get(reverse("locales_submissions"))

    with django_assert_num_queries(8):
        answer = client.get(reverse("locales_submissions"))

    assert len(answer.context["submissions"]) == count


def test_the_progress_of_a_page_costs_the_same_for_one_language_and_for_twenty(
    source: TranslationSource, editor: User, django_assert_num_queries: Any
) -> None:
    codes = ["bg", "cs", "da", "de", "es", "et", "fi", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro"]
    for code in codes:
        Locale.objects.get_or_create(language_code=code)
    request_translation(source=source, locales=Locale.objects.all(), user=editor)

    with django_assert_num_queries(2):
        found = progress_of(source)

    assert len(found) == 20


def test_the_translation_editor_says_where_its_machine_text_stands(
    source: TranslationSource, ask: Callable[..., JobTarget], editor: User, french: Locale
) -> None:
    target = ask("fr", state="ingested", ok=13, rejected=1)
    translation = Translation.objects.get(pk=target.translation_id)
    translation.save_target(publish=False)
    page = translation.get_target_instance()
    client = client_of(editor)

    shown = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    alone = client.get(reverse("locales_banner", args=[target.translation_id])).content.decode()

    assert "Arrived: 13 of 14 strings. 1 needs a person." in shown
    assert 'class="js-translation-editor"' in shown
    assert "Arrived: 13 of 14 strings. 1 needs a person." in alone
