"""What a delivery writes: our strings and a draft. Never a person's string, never anything that readers see."""

import base64
import json
from typing import Any

import pytest
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from content_models.editorial.models import EventPage
from locales.explaining import why_target
from locales.models import JobTarget, ProtectedTerm, SegmentReview, TranslationDelivery
from tests.locales.jobs.conftest import (
    Bring,
    Deliver,
    Request,
    answer,
    french_page,
    job_states,
    run_tasks,
    send_now,
    states,
    texts,
    translation_into,
    write,
)
from tests.locales.jobs.service import Service

pytestmark = pytest.mark.django_db


def test_strings_and_a_draft_are_written_and_nothing_is_published(
    bring: Bring, event: EventPage, french: Locale
) -> None:
    target = bring()

    assert texts(french) == {
        "title": ("fr: AI week", "machine", "eTranslation"),
        "summary": ("fr: A week about A &amp; B.", "machine", "eTranslation"),
        "slug": ("fr-ai-week", "manual", ""),
    }
    page = french_page(event)
    assert (page.live, page.title, page.summary, page.slug) == (
        False,
        "fr: AI week",
        "fr: A week about A & B.",
        "fr-ai-week",
    )
    assert (target.state, target.is_partial, target.ok, target.kept_human) == ("ingested", False, 2, 0)
    assert (target.draft_state, target.revision) == ("made", page.latest_revision)
    assert (job_states(), Page.objects.filter(live=True, locale=french, alias_of=None).count()) == (["done"], 0)
    reviews = SegmentReview.objects.values_list("context__path", "state", "provenance", "flags")
    assert sorted(reviews) == [("summary", "machine", "machine", []), ("title", "machine", "machine", [])]


@pytest.mark.parametrize("kind", [{}, {"translation_type": "machine", "tool_name": "DeepL"}])
def test_a_text_that_came_meanwhile_is_kept(
    sent: Any, deliver: Deliver, source: TranslationSource, french: Locale, kind: dict[str, str]
) -> None:
    asked = sent("fr")
    before = write(source, french, "title", "Semaine de l’IA", **kind)

    target = answer(asked, deliver)

    after = StringTranslation.objects.get(pk=before.pk)
    assert (after.data, after.tool_name, after.updated_at) == (before.data, before.tool_name, before.updated_at)
    assert (target.ok, target.kept_human, target.is_partial) == (1, 1, False)


def test_a_reviewed_text_is_kept_and_another_machine_text_is_replaced(
    bring: Bring, source: TranslationSource, french: Locale
) -> None:
    for path in ("title", "summary"):
        write(source, french, path, "vieux", translation_type="machine", tool_name="eTranslation")
    translation = translation_into(source, french)

    def settle(path: str) -> None:
        row = StringTranslation.objects.get(locale=french, context__path=path)
        SegmentReview.objects.create(
            translation=translation, string=row.translation_of, context=row.context, state=SegmentReview.State.REVIEWED
        )

    settle("title")
    target = bring(refresh=True)

    assert (target.ok, texts(french)["title"][0], texts(french)["summary"][0]) == (
        1,
        "vieux",
        "fr: A week about A &amp; B.",
    )


def test_a_text_that_was_reviewed_while_the_request_was_out_is_kept(
    request_languages: Request, service: Service, deliver: Deliver, source: TranslationSource, french: Locale
) -> None:
    row = write(source, french, "title", "vieux", translation_type="machine", tool_name="eTranslation")
    request_languages("fr", refresh=True)
    send_now()
    SegmentReview.objects.create(
        translation=translation_into(source, french),
        string=row.translation_of,
        context=row.context,
        state=SegmentReview.State.REVIEWED,
    )

    target = answer(service.asked[-1], deliver)

    assert (target.kept_human, texts(french)["title"][0]) == (1, "vieux")


def test_the_text_of_a_changed_source_is_kept_as_memory_and_not_shown(
    sent: Any, deliver: Deliver, source: TranslationSource, event: EventPage, french: Locale
) -> None:
    asked = sent("fr")
    event.summary = "Another summary."
    event.save()
    source.update_from_db()

    target = answer(asked, deliver)

    assert (target.ok, target.stale, french_page(event).summary) == (1, 1, "Another summary.")
    assert StringTranslation.objects.filter(data="fr: A week about A &amp; B.").exists()


def test_a_rejected_string_is_left_to_a_person_with_the_reason(bring: Bring, event: EventPage, french: Locale) -> None:
    target = bring({"fr: A week about": "fr: <script>alert(1)</script> A week about"})

    review = SegmentReview.objects.get(context__path="summary")
    assert (target.ok, target.rejected, target.is_partial, target.state) == (1, 1, True, "ingested")
    assert (review.state, review.flags) == ("flagged", ["active_content"])
    assert (set(texts(french)), french_page(event).summary) == ({"title", "slug"}, "A week about A & B.")


def test_a_missing_string_makes_the_language_incomplete(sent: Any, deliver: Deliver, french: Locale) -> None:
    asked = sent("fr")
    html = asked.translated("FR")
    shorter = html[: html.index('<p id="s2"')] + html[html.index('<p id="end"') :]
    deliver(asked, asked.delivery("FR", shorter))

    run_tasks()

    target = JobTarget.objects.get()
    assert (target.ok, target.missing, target.is_partial, job_states()) == (1, 1, True, ["done"])


BAD_TEXTS: list[tuple[Any, str]] = [
    ("not base64 !", "not_base64"),
    ("", "empty"),
    (base64.b64encode("<p>été à la plage</p>".encode("latin-1")).decode(), "not_utf8"),
    (base64.b64encode(b"\x1f\x8b" + b"\0" * 99).decode(), "compressed"),
    (base64.b64encode(b"<p>nothing of ours</p>").decode(), "no_known_string"),
]


@pytest.mark.parametrize(("result", "reason"), BAD_TEXTS)
def test_an_unusable_answer_is_rejected_and_a_good_one_may_follow(
    sent: Any, deliver: Deliver, french: Locale, result: str, reason: str
) -> None:
    asked = sent("fr")
    deliver(asked, asked.delivery("FR", result=result))
    run_tasks()
    target = JobTarget.objects.get()
    assert (target.state, target.reason, bool(why_target(target)), job_states()) == (
        "rejected",
        reason,
        True,
        ["failed"],
    )
    assert (texts(french), bytes(TranslationDelivery.objects.get().body) != b"") == ({}, True)

    answer(asked, deliver)

    assert (states(), job_states(), texts(french)["title"][0]) == ({"FR": "ingested"}, ["done"], "fr: AI week")


def test_nobody_gets_the_text_of_a_page_that_is_gone(
    sent: Any, deliver: Deliver, event: EventPage, french: Locale
) -> None:
    asked = sent("fr")
    Page.objects.get(pk=event.pk).delete()

    target = answer(asked, deliver)

    assert (target.state, target.reason, job_states()) == ("cancelled", "translation_disabled", ["cancelled"])
    assert (TranslationDelivery.objects.get().outcome, texts(french)) == ("accepted", {})


def test_nobody_gets_the_text_of_a_translation_that_is_switched_off(
    sent: Any, deliver: Deliver, source: TranslationSource, french: Locale
) -> None:
    asked = sent("fr")
    Translation.objects.filter(source=source, target_locale=french).update(enabled=False)

    target = answer(asked, deliver)

    assert (target.state, target.reason, texts(french)) == ("cancelled", "translation_disabled", {})


def test_nobody_gets_the_text_of_a_language_that_is_gone(sent: Any, deliver: Deliver, greek: Locale) -> None:
    asked = sent("el")
    Page.objects.filter(locale=greek).delete()
    greek.delete()
    deliver(asked, asked.delivery("EL"))

    run_tasks()

    target = JobTarget.objects.get()
    assert (target.state, target.reason, job_states()) == ("cancelled", "locale_deleted", ["cancelled"])


def test_a_moved_page_gets_its_text(sent: Any, deliver: Deliver, event: EventPage, french: Locale) -> None:
    asked = sent("fr")
    Page.objects.get(pk=event.pk).move(Page.objects.get(pk=event.get_parent().get_parent().pk), pos="last-child")

    assert answer(asked, deliver).state == "ingested"


def test_an_event_keeps_no_text(sent: Any, deliver: Deliver) -> None:
    asked = sent("fr")
    target = answer(asked, deliver)

    kept = json.dumps(list(target.job.events.values_list("data", flat=True)))
    assert "AI week" not in kept
    assert asked.token not in kept


def test_an_answer_is_read_by_the_glossary_and_the_mode_that_it_was_asked_with(
    sent: Any, deliver: Deliver, change_settings: Any, source: TranslationSource, french: Locale
) -> None:
    change_settings(PROTECT_MODE="mask")
    ProtectedTerm.objects.create(term="week", source_locale=source.locale)
    asked = sent("fr")
    assert "AI 1TP1T" in asked.document
    ProtectedTerm.objects.create(term="AI", source_locale=source.locale)
    change_settings(PROTECT_MODE="span")

    answer(asked, deliver)

    assert texts(french)["title"][0] == "fr: AI week"
