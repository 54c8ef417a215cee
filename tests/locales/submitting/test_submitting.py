"""An editor asks for translations: form, estimate, confirmation, hand-over."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from locales.models import JobTarget, ServiceState, SubmissionObject, TranslationJob, TranslationSubmission
from locales.submitting.services import work_on_submissions
from tests.factories.editors import client_of
from tests.factories.events import make_event
from tests.locales.submitting.conftest import only_submission

State = TranslationSubmission.State


def address(page: Any) -> str:
    return reverse("locales_submit", args=["wagtailcore", "page", page.pk])


def figures(each: SubmissionObject) -> tuple[int, int, int, int, int]:
    return each.new, each.changed, each.unchanged, each.characters, each.requests


def test_the_form_offers_languages_with_a_pair_and_says_why_not_the_others(
    event: EventPage, contributor: User, pairs: ServiceState, db: None
) -> None:
    Locale.objects.get_or_create(language_code="de")

    answer = client_of(contributor).get(address(event))

    choices = answer.context["form"].language_choices
    assert [(each.locale.language_code, str(each.reason)) for each in choices] == [
        ("fr", ""),
        ("de", "The translation service does not translate into it in this domain."),
        ("el", ""),
    ]
    assert b'value="de" disabled aria-describedby="language-de-reason"' in answer.content


def test_one_page_is_estimated_at_once_and_nothing_is_written_for_it(
    event: EventPage, contributor: User, pairs: ServiceState
) -> None:
    answer = client_of(contributor).post(address(event), {"preset": "all"})

    submission = only_submission()
    assert answer["Location"] == reverse("locales_submission", args=[submission.pk])
    assert submission.state == State.ESTIMATED
    assert [locale.language_code for locale in submission.locales.order_by("language_code")] == ["el", "fr"]
    characters = len("AI week") + len("A week about A & B.")
    assert figures(submission.objects_asked.get()) == (4, 0, 0, 2 * characters, 1)
    assert not TranslationSource.objects.filter(object_id=event.translation_key).exists()
    assert TranslationJob.objects.count() == 0


def test_a_confirmed_request_becomes_jobs_in_the_worker(
    event: EventPage, contributor: User, pairs: ServiceState
) -> None:
    client = client_of(contributor)
    client.post(address(event), {"preset": "chosen", "languages": ["fr"]})
    submission = only_submission()

    client.post(reverse("locales_submission_confirm", args=[submission.pk]))

    assert only_submission().state == State.BUILDING
    assert TranslationJob.objects.count() == 0
    assert work_on_submissions() == 1
    submission.refresh_from_db()
    assert submission.state == State.BUILT
    assert list(JobTarget.objects.values_list("remote_code", "job__created_by")) == [("FR", contributor.pk)]
    assert submission.objects_asked.get().state == SubmissionObject.State.REQUESTED


def test_the_estimate_is_what_is_sent(event: EventPage, contributor: User, pairs: ServiceState) -> None:
    client = client_of(contributor)
    client.post(address(event), {"preset": "all"})
    client.post(reverse("locales_submission_confirm", args=[only_submission().pk]))
    work_on_submissions()

    job = TranslationJob.objects.get()
    assert job.segments.count() * job.targets.count() == only_submission().objects_asked.get().new == 4


def test_a_second_estimate_finds_the_strings_on_their_way(
    event: EventPage, contributor: User, pairs: ServiceState
) -> None:
    client = client_of(contributor)
    client.post(address(event), {"preset": "all"})
    client.post(reverse("locales_submission_confirm", args=[only_submission().pk]))
    work_on_submissions()

    client.post(address(event), {"preset": "all"})

    second = TranslationSubmission.objects.latest("pk")
    assert figures(second.objects_asked.get()) == (0, 0, 4, 0, 0)


def test_a_changed_string_is_told_from_a_new_one(event: EventPage, contributor: User, pairs: ServiceState) -> None:
    client = client_of(contributor)
    client.post(address(event), {"preset": "chosen", "languages": ["fr"]})
    client.post(reverse("locales_submission_confirm", args=[only_submission().pk]))
    work_on_submissions()
    event.summary = "Another summary."
    event.save_revision().publish()

    client.post(address(event), {"preset": "chosen", "languages": ["fr"]})

    second = TranslationSubmission.objects.latest("pk")
    assert figures(second.objects_asked.get()) == (0, 1, 1, len("Another summary."), 1)


def test_no_language_and_a_language_without_a_pair_are_refused(
    event: EventPage, contributor: User, pairs: ServiceState
) -> None:
    Locale.objects.get_or_create(language_code="de")
    client = client_of(contributor)

    none = client.post(address(event), {"preset": "chosen"})
    german = client.post(address(event), {"preset": "chosen", "languages": ["de", "fr"]})

    assert none.context["form"].non_field_errors() == ["Choose at least one language that is available."]
    assert german.context["form"].errors["languages"] == ["Not available: de."]
    assert TranslationSubmission.objects.count() == 0


def test_a_branch_is_estimated_and_built_in_the_background(
    event: EventPage, events: ListingPage, latest: ListingPage, editor: User, pairs: ServiceState
) -> None:
    for number in range(4):
        make_event(events, title=f"Event {number}")
    client = client_of(editor)

    client.post(address(latest), {"preset": "all", "with_subtree": "on"})

    submission = only_submission()
    assert submission.state == State.ESTIMATING
    assert submission.objects_asked.count() == 7
    work_on_submissions()
    assert only_submission().state == State.ESTIMATED
    client.post(reverse("locales_submission_confirm", args=[submission.pk]))
    work_on_submissions()
    assert only_submission().state == State.BUILT
    assert TranslationJob.objects.count() >= 5


def test_a_branch_can_be_stopped_before_it_is_handed_over(
    event: EventPage, contributor: User, pairs: ServiceState
) -> None:
    client = client_of(contributor)
    client.post(address(event), {"preset": "all"})
    submission = only_submission()
    client.post(reverse("locales_submission_confirm", args=[submission.pk]))

    client.post(reverse("locales_submission_cancel", args=[submission.pk]))

    assert work_on_submissions() == 0
    assert only_submission().state == State.CANCELLED
    assert TranslationJob.objects.count() == 0


def test_an_object_that_is_gone_is_named_and_the_rest_goes_on(
    event: EventPage, events: ListingPage, contributor: User, pairs: ServiceState
) -> None:
    second = make_event(events, title="Second")
    submission = TranslationSubmission.objects.create(created_by=contributor, state=State.BUILDING)
    submission.locales.set(Locale.objects.filter(language_code="fr"))
    kind = ContentType.objects.get_for_model(EventPage)
    for pk, title in ((0, "Gone"), (second.pk, "Second")):
        SubmissionObject.objects.create(submission=submission, content_type=kind, object_id=str(pk), title=title)

    work_on_submissions()

    assert list(submission.objects_asked.values_list("title", "state", "reason")) == [
        ("Gone", "failed", "gone"),
        ("Second", "requested", ""),
    ]
    assert only_submission().state == State.BUILT


def test_more_than_the_quota_needs_a_permission(
    event: EventPage, contributor: User, editor: User, pairs: ServiceState, change_settings: Any
) -> None:
    change_settings(QUOTA_CHARS_SUBMISSION=10)
    client = client_of(contributor)
    client.post(address(event), {"preset": "all"})
    submission = only_submission()
    confirm = reverse("locales_submission_confirm", args=[submission.pk])

    shown = client.get(reverse("locales_submission", args=[submission.pk]))
    client.post(confirm)

    assert shown.context["exceeded"] == ["submission"]
    assert b"Send to translation" not in shown.content
    assert only_submission().state == State.ESTIMATED
    client_of(editor).post(confirm)
    assert only_submission().state == State.BUILDING


def test_without_machine_translation_there_is_no_form_and_no_button(
    event: EventPage, contributor: User, change_settings: Any
) -> None:
    change_settings(ENABLED=False)
    client = client_of(contributor)

    assert client.get(address(event), follow=True).status_code == 404
    assert b"machine-translation/submit" not in client.get(reverse("wagtailadmin_pages:edit", args=[event.pk])).content


def test_the_editors_request_for_one_page_is_quick_whatever_the_number_of_languages(
    event: EventPage, contributor: User, pairs: ServiceState, django_assert_max_num_queries: Any
) -> None:
    codes = ["bg", "cs", "da", "de", "es", "et", "fi", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt"]
    for code in codes:
        Locale.objects.get_or_create(language_code=code)
    ServiceState.objects.update(domains={})
    client: Client = client_of(contributor)

    with django_assert_max_num_queries(60):
        client.post(address(event), {"preset": "all"})

    assert only_submission().locales.count() == 19
