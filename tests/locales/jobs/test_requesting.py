"""What a request commits: only what is missing, once, in as few documents as the service takes."""

from typing import Any

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, Translation, TranslationSource

from content_models.editorial.models import EventPage
from locales.etranslation.callback_tokens import is_token, token_digest
from locales.job_tokens import token_for, token_of
from locales.models import JobEvent, JobSegment, JobTarget, SegmentReview, TranslationJob, TranslationPolicy
from locales.requesting.services import NotTranslatableError, TranslationDisabledError, request_translation
from locales.states import JobState, TargetState
from tests.locales.jobs.conftest import Request, translation_into, write

pytestmark = pytest.mark.django_db


def paths_of(job: TranslationJob) -> list[str]:
    return list(job.segments.order_by("order").values_list("context__path", flat=True))


def test_one_job_carries_what_all_languages_lack(
    request_languages: Request, source: TranslationSource, editor: Any
) -> None:
    requested = request_languages("fr", "el", user=editor)

    (job,) = requested.jobs
    assert (requested.complete, requested.skipped) == ((), ())
    assert (job.state, job.request_id, job.submitted_at, job.created_by) == (JobState.READY, None, None, editor)
    assert (job.source, job.source_language, job.domain, job.dialect) == (source, "en", "GEN", "v2")
    assert list(job.segments.values_list("key", "fragment")) == [("s1", "AI week"), ("s2", "A week about A &amp; B.")]
    assert list(job.targets.order_by("pk").values_list("remote_code", "state")) == [("EL", "queued"), ("FR", "queued")]
    assert job.characters == 2 * (len("AI week") + len("A week about A & B."))
    (event,) = JobEvent.objects.all()
    assert (event.verb, event.actor, event.user, event.data["languages"]) == ("requested", "user", editor, 2)


def test_an_address_is_never_sent(request_languages: Request, source: TranslationSource) -> None:
    assert StringSegment.objects.filter(source=source, context__path="slug").exists()

    (job,) = request_languages("fr").jobs

    assert "slug" not in paths_of(job)


def test_a_field_that_is_excluded_by_the_setting_stays_here(request_languages: Request, change_settings: Any) -> None:
    change_settings(EXCLUDE_PATHS=["summary"])

    (job,) = request_languages("fr").jobs

    assert paths_of(job) == ["title"]


def test_languages_that_lack_different_strings_get_jobs_of_their_own(
    request_languages: Request, source: TranslationSource, french: Locale
) -> None:
    write(source, french, "title", "Semaine de l’IA")

    jobs = request_languages("fr", "el").jobs

    assert {job.targets.get().remote_code: paths_of(job) for job in jobs} == {
        "EL": ["title", "summary"],
        "FR": ["summary"],
    }


def test_each_language_gets_a_job_of_its_own_by_setting(request_languages: Request, change_settings: Any) -> None:
    change_settings(GROUP_TARGETS="single")

    jobs = request_languages("fr", "el").jobs

    assert [job.targets.get().remote_code for job in jobs] == ["EL", "FR"]


def test_a_document_that_would_grow_too_large_is_cut_in_order(request_languages: Request, change_settings: Any) -> None:
    change_settings(MAX_DOC_STRINGS=1)

    jobs = request_languages("fr").jobs

    assert [paths_of(job) for job in jobs] == [["title"], ["summary"]]


def test_what_is_on_its_way_is_not_asked_for_twice(request_languages: Request, french: Locale, greek: Locale) -> None:
    request_languages("fr")

    requested = request_languages("fr", "el")

    assert [job.targets.get().remote_code for job in requested.jobs] == ["EL"]
    assert requested.complete == (french,)


def test_only_strings_that_changed_are_asked_for_again(
    request_languages: Request, source: TranslationSource, event: EventPage, french: Locale
) -> None:
    for path in ("title", "summary"):
        write(source, french, path, "texte")
    event.summary = "Another summary."
    event.save()
    source.update_from_db()

    (job,) = request_languages("fr").jobs

    assert list(job.segments.values_list("fragment", flat=True)) == ["Another summary."]


def test_nothing_is_committed_when_nothing_is_missing(
    request_languages: Request, source: TranslationSource, french: Locale
) -> None:
    for path in ("title", "summary"):
        write(source, french, path, "texte")

    requested = request_languages("fr")

    assert (requested.jobs, requested.complete, TranslationJob.objects.count()) == ((), (french,), 0)


def test_a_refresh_asks_for_machine_text_that_nobody_has_settled(
    request_languages: Request, source: TranslationSource, french: Locale
) -> None:
    write(source, french, "title", "Semaine IA", translation_type="machine", tool_name="eTranslation")
    summary = write(source, french, "summary", "Une semaine", translation_type="machine", tool_name="eTranslation")
    SegmentReview.objects.create(
        translation=translation_into(source, french),
        string=summary.translation_of,
        context=summary.context,
        state=SegmentReview.State.REVIEWED,
    )

    (job,) = request_languages("fr", refresh=True).jobs

    assert paths_of(job) == ["title"]


@pytest.mark.parametrize(
    "kind", [{"translation_type": "manual"}, {"translation_type": "machine", "tool_name": "DeepL"}]
)
def test_a_refresh_leaves_what_is_not_ours(
    request_languages: Request, source: TranslationSource, french: Locale, kind: dict[str, str]
) -> None:
    write(source, french, "title", "Semaine", **kind)

    (job,) = request_languages("fr", refresh=True).jobs

    assert paths_of(job) == ["summary"]


def test_a_translation_that_is_switched_off_is_skipped(
    request_languages: Request, source: TranslationSource, french: Locale
) -> None:
    Translation.objects.create(source=source, target_locale=french, enabled=False)

    requested = request_languages("fr")

    assert (requested.jobs, requested.skipped) == ((), (french,))


def test_a_language_that_is_left_to_people_is_skipped(
    request_languages: Request, source: TranslationSource, french: Locale, editor: Any
) -> None:
    TranslationPolicy.objects.create(
        content_type=source.specific_content_type,
        locale=french,
        decision=TranslationPolicy.Decision.NEVER,
        decided_by=editor,
        decided_at=timezone.now(),
    )

    requested = request_languages("fr", "el")

    assert requested.skipped == (french,)
    assert [job.targets.get().remote_code for job in requested.jobs] == ["EL"]


def test_nothing_is_requested_while_it_is_switched_off(
    request_languages: Request, change_settings: Any, source: TranslationSource
) -> None:
    change_settings(ENABLED=False)

    with pytest.raises(TranslationDisabledError):
        request_languages("fr")

    assert (TranslationJob.objects.count(), Translation.objects.count()) == (0, 0)


def test_what_has_no_drafts_is_refused(request_languages: Request, source: TranslationSource, french: Locale) -> None:
    source.specific_content_type = ContentType.objects.get_for_model(Locale)

    with pytest.raises(NotTranslatableError):
        request_translation(source=source, locales=[french])

    assert TranslationJob.objects.count() == 0


def test_the_number_of_queries_does_not_grow_with_the_strings(
    request_languages: Request, source: TranslationSource, event: EventPage
) -> None:
    with CaptureQueriesContext(connection) as few:
        request_languages("fr")
    event.seo_title, event.search_description, event.image_alt = "For search", "Described for search", "A picture"
    event.save()
    source.update_from_db()

    with CaptureQueriesContext(connection) as many:
        request_languages("el")

    assert JobSegment.objects.filter(job__targets__remote_code="EL").count() == 5
    assert len(many) == len(few)


def test_the_token_can_be_made_again_and_only_its_digest_is_kept(request_languages: Request, settings: Any) -> None:
    (job,) = request_languages("fr").jobs

    token = token_of(job)

    assert is_token(token)
    assert job.token_digest == token_digest(token)
    assert token not in str(list(TranslationJob.objects.values()))
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "another" * 10, [settings.SECRET_KEY]
    assert token_of(job) == token


def test_a_job_whose_key_is_gone_gets_a_new_token(request_languages: Request, settings: Any) -> None:
    (job,) = request_languages("fr").jobs
    before = token_of(job)
    settings.SECRET_KEY = "another" * 10

    after = token_of(job)

    job.refresh_from_db()
    assert after != before
    assert (after, job.token_digest) == (token_for(job.uuid), token_digest(after))


def test_the_database_allows_one_open_language_for_the_same_strings(request_languages: Request) -> None:
    (job,) = request_languages("fr").jobs
    target = job.targets.get()
    other = TranslationJob.objects.create(source=job.source, content_hash=job.content_hash, token_digest="other")

    def again(state: str) -> JobTarget:
        values = {"source": target.source, "locale": target.locale, "content_hash": target.content_hash}
        return JobTarget.objects.create(job=other, remote_code=state, state=state, **values)

    again(TargetState.FAILED)
    with pytest.raises(IntegrityError), transaction.atomic():
        again(TargetState.QUEUED)


def test_the_database_refuses_a_job_that_waits_and_was_sent(request_languages: Request) -> None:
    (job,) = request_languages("fr").jobs

    with pytest.raises(IntegrityError), transaction.atomic():
        TranslationJob.objects.filter(pk=job.pk).update(request_id="7")
