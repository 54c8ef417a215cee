"""The account at the end: what was sent, what came, what was written, and that each is there exactly once."""

from collections import Counter
from collections.abc import Sequence
from html import escape
from pathlib import Path

from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, TranslationLog
from wagtail_localize.strings import StringValue

from content_models.editorial.models import EventPage
from locales.etranslation.callback_tokens import token_digest
from locales.models import (
    JobEvent,
    JobTarget,
    SubmissionObject,
    TranslationDelivery,
    TranslationJob,
    TranslationSubmission,
)
from locales.simulator.pseudo_translation import untranslate
from locales.simulator.state_file import StateFile
from locales.states import FINAL_JOBS, TargetState

FIELDS = ("title", "summary")


def is_settled(pages: int) -> bool:
    """Whether everything that was asked for has been handed over and has ended, one way or another."""
    return (
        not TranslationSubmission.objects.exclude(state=TranslationSubmission.State.BUILT).exists()
        and SubmissionObject.objects.count() == pages
        and not TranslationJob.objects.exclude(state__in=FINAL_JOBS).exists()
        and not JobTarget.objects.open().exists()
        and not TranslationDelivery.objects.filter(processed_at=None).exists()
    )


def check_jobs(pages: int, locales: int) -> None:
    """Every string went out once for each language, and every language of every job has ended well."""
    asked = Counter(SubmissionObject.objects.values_list("state", flat=True))
    assert asked == {SubmissionObject.State.REQUESTED: pages}
    assert set(TranslationJob.objects.values_list("state", flat=True)) <= FINAL_JOBS
    ends = Counter(JobTarget.objects.values_list("state", "is_partial", "draft_state"))
    assert ends == {(TargetState.INGESTED, False, JobTarget.DraftState.MADE): pages * len(FIELDS) * locales}
    written = Counter(JobEvent.objects.filter(new_state=TargetState.INGESTED).values_list("target", flat=True))
    assert set(written.values()) == {1}


def check_deliveries(kept: Path) -> None:
    """What the simulator was told that we have is here, and one delivery of each language was taken."""
    records, calls = StateFile(str(kept)).load()
    by_number = {record.n: record for record in records}
    taken = {
        (token_digest(by_number[call.n].reference or ""), call.language)
        for call in calls
        if call.kind == "delivery" and any(attempt.status == 200 for attempt in call.attempts)
    }
    deliveries = TranslationDelivery.objects.filter(kind="delivery")
    assert taken <= set(deliveries.values_list("job__token_digest", "language"))
    outcomes = Counter(deliveries.values_list("outcome", flat=True))
    assert outcomes["accepted"] == JobTarget.objects.count()
    assert set(outcomes) <= {"accepted", "ignored", "duplicate_different"}


def check_texts(pages: Sequence[EventPage], locales: Sequence[Locale]) -> None:
    """One text for each string and language, the one that the simulator makes of it."""
    rows = StringTranslation.objects.filter(context__path__in=FIELDS).select_related("context", "locale")
    found = Counter(
        (row.context.object_id, row.context.path, row.locale_id, restored(row.data, row.locale.language_code))
        for row in rows
    )
    assert found == {
        (page.translation_key, name, locale.pk, getattr(page, name)): 1
        for page in pages
        for name in FIELDS
        for locale in locales
    }


def restored(data: str, language: str) -> str:
    """The source of a text, when it is wholly in its language."""
    html = untranslate(f"<p>{data}</p>", language.upper())
    return str(StringValue(html.removeprefix("<p>").removesuffix("</p>")).render_text())


def check_drafts(pages: Sequence[EventPage], locales: Sequence[Locale]) -> None:
    """One page for each language, never public, whose newest draft has all the texts; one draft for each delivery."""
    for page in pages:
        drafts = EventPage.objects.filter(translation_key=page.translation_key, locale__in=locales)
        assert sorted(draft.locale_id for draft in drafts) == sorted(locale.pk for locale in locales)
        for draft in drafts:
            latest = draft.get_latest_revision_as_object()
            code = draft.locale.language_code
            texts = [restored(escape(getattr(latest, name), quote=False), code) for name in FIELDS]
            assert texts == [page.title, page.summary]
            assert (draft.live, draft.first_published_at) == (False, None)
            assert draft.revisions.count() == len(FIELDS)
    assert TranslationLog.objects.count() == JobTarget.objects.count()
    public = Page.objects.filter(locale__in=locales, alias_of=None)
    assert not public.filter(live=True).exists()
