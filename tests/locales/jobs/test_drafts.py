"""The draft that arrived text makes: nothing is published, no live text changes, what cannot be drafted waits."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Locale, Revision, Task, Workflow, WorkflowTask
from wagtail_localize.models import StringTranslation, TranslationLog, TranslationSource

from content_models.editorial.models import EventPage
from locales.models import SegmentReview
from locales.sweeping.services import sweep
from tests.conftest import AfterCommit
from tests.locales.jobs.conftest import (
    Bring,
    french_page,
    job_states,
    publish,
    row_of,
    texts,
    translation_into,
    write,
)

pytestmark = pytest.mark.django_db


def test_the_title_in_the_explorer_is_plain(bring: Bring, event: EventPage, french: Locale) -> None:
    bring({"fr: AI week": "À propos &amp; plus"})

    assert texts(french)["title"][0] == "À propos &amp; plus"
    assert (french_page(event).draft_title, french_page(event).title) == ("À propos & plus", "À propos & plus")


def test_a_title_that_is_too_long_is_kept_whole_and_stays_out_of_the_page(
    bring: Bring, event: EventPage, french: Locale
) -> None:
    target = bring({"fr: AI week": "long " * 60 + "end"})

    row = StringTranslation.objects.get(context__path="title", locale=french)
    assert (row.data, row.has_error, bool(row.field_error)) == ("long " * 60 + "end", True, True)
    assert "too_long" in SegmentReview.objects.get(context__path="title").flags
    assert (target.ok, target.rejected, target.is_partial, target.draft_state) == (1, 1, True, "made")
    assert french_page(event).title == "AI week"


def test_another_text_that_is_too_long_is_marked_at_its_field(
    bring: Bring, source: TranslationSource, event: EventPage, french: Locale
) -> None:
    event.image_alt = "A picture"
    event.save()
    source.update_from_db()

    target = bring({"fr: A picture": "une image " * 30 + "fin"})

    row = StringTranslation.objects.get(context__path="image_alt", locale=french)
    assert (row.has_error, bool(row.field_error)) == (True, True)
    assert (target.rejected, target.is_partial) == (1, True)
    assert (target.draft_state, french_page(event).image_alt, french_page(event).title) == (
        "made",
        "A picture",
        "fr: AI week",
    )


def test_a_live_translation_gets_a_draft_and_its_live_text_does_not_change(
    bring: Bring, source: TranslationSource, event: EventPage, french: Locale, after_commit: AfterCommit
) -> None:
    write(source, french, "title", "Semaine IA")
    publish(source, french, after_commit)
    page = french_page(event)
    before, live_revision = row_of(page), page.live_revision_id
    assert (page.live, page.title, page.summary) == (True, "Semaine IA", "A week about A & B.")

    with after_commit():
        target = bring()

    page = french_page(event)
    assert row_of(page) == before
    assert (page.live, page.live_revision_id, page.has_unpublished_changes) == (True, live_revision, True)
    assert (target.draft_state, target.revision) == ("made", page.latest_revision)
    draft = page.get_latest_revision_as_object()
    assert (draft.title, draft.summary, draft.slug) == ("Semaine IA", "fr: A week about A & B.", page.slug)
    assert TranslationLog.objects.filter(revision=target.revision).count() == 1
    assert "slug" not in texts(french)


def test_the_origin_of_a_live_text_stays_what_it_was(
    bring: Bring, source: TranslationSource, event: EventPage, french: Locale, after_commit: AfterCommit
) -> None:
    write(source, french, "title", "Semaine IA")
    publish(source, french, after_commit)
    assert french_page(event).translation_origin == "HUMAN"

    with after_commit():
        bring()
    assert french_page(event).translation_origin == "HUMAN"
    publish(source, french, after_commit)

    assert (french_page(event).translation_origin, french_page(event).summary) == ("MACHINE", "fr: A week about A & B.")


def test_a_locked_page_gets_its_strings_now_and_its_draft_later(
    bring: Bring, source: TranslationSource, event: EventPage, french: Locale, editor: Any
) -> None:
    translation_into(source, french).save_target(publish=False)
    EventPage.objects.filter(locale=french).update(locked=True, locked_by=editor)
    before = Revision.objects.count()

    target = bring()

    assert (target.state, target.draft_state, target.reason) == ("ingested", "postponed", "locked")
    assert (texts(french)["title"][0], Revision.objects.count()) == ("fr: AI week", before)
    sweep()
    assert Revision.objects.count() == before
    EventPage.objects.filter(locale=french).update(locked=False, locked_by=None)
    sweep()
    target.refresh_from_db()
    assert (target.draft_state, french_page(event).title) == ("made", "fr: AI week")


def test_an_alias_keeps_following_its_original(bring: Bring, event: EventPage, french: Locale) -> None:
    alias = event.copy_for_translation(french, alias=True, copy_parents=True)
    before = row_of(alias)

    target = bring()

    assert (target.state, target.draft_state, target.reason) == ("ingested", "postponed", "alias")
    assert (row_of(alias), texts(french)["title"][0]) == (before, "fr: AI week")


def test_the_published_address_is_not_changed_by_a_new_title(
    bring: Bring, source: TranslationSource, event: EventPage, french: Locale, after_commit: AfterCommit
) -> None:
    bring()
    publish(source, french, after_commit)
    event.title = "AI month"
    event.save()
    source.update_from_db()

    with after_commit():
        bring()
    publish(source, french, after_commit)

    page = french_page(event)
    assert (page.title, page.slug) == ("fr: AI month", "fr-ai-week")


def test_a_field_that_refuses_its_text_falls_back_to_the_source(
    bring: Bring, event: EventPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(page: EventPage) -> None:
        if page.summary.startswith("fr:"):
            raise ValidationError({"summary": "Not like this."})

    monkeypatch.setattr(EventPage, "clean", refuse)

    target = bring()

    row = StringTranslation.objects.get(context__path="summary")
    assert (row.data[:3], row.has_error, row.field_error) == ("fr:", True, "Not like this.")
    assert (target.state, target.draft_state, target.reason) == ("ingested", "made", "invalid")
    assert (french_page(event).title, french_page(event).summary) == ("fr: AI week", "A week about A & B.")


def test_a_live_page_whose_field_refuses_its_text_keeps_it_at_the_field(
    bring: Bring, source: TranslationSource, event: EventPage, french: Locale, after_commit: AfterCommit
) -> None:
    write(source, french, "title", "Semaine IA")
    publish(source, french, after_commit)
    event.image_alt = "A picture"
    event.save()
    source.update_from_db()
    before = row_of(french_page(event))

    with after_commit():
        target = bring({"fr: A picture": "une image " * 30 + "fin"})

    row = StringTranslation.objects.get(context__path="image_alt", locale=french)
    assert (row.has_error, target.draft_state, row_of(french_page(event))) == (True, "made", before)


def test_a_draft_that_cannot_be_made_leaves_the_strings(
    bring: Bring, french: Locale, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(_page: EventPage) -> None:
        raise RuntimeError("a defect of a page type")

    monkeypatch.setattr(EventPage, "clean", break_off)

    target = bring()

    assert (target.state, target.draft_state, target.is_partial) == ("ingested", "failed", True)
    assert (texts(french)["title"][0], job_states()) == ("fr: AI week", ["done"])


def test_a_page_in_a_workflow_gets_its_draft_when_that_ends(
    bring: Bring, source: TranslationSource, event: EventPage, french: Locale, editor: Any
) -> None:
    translation_into(source, french).save_target(publish=False)
    page = french_page(event)
    workflow = Workflow.objects.create(name="review")
    WorkflowTask.objects.create(workflow=workflow, task=Task.objects.create(name="look"), sort_order=1)
    state = workflow.start(page, editor)

    target = bring()
    sweep()

    target.refresh_from_db()
    assert (target.state, target.draft_state, target.reason) == ("ingested", "postponed", "in_workflow")
    state.cancel(user=editor)
    sweep()
    target.refresh_from_db()
    assert (target.draft_state, french_page(event).title) == ("made", "fr: AI week")
