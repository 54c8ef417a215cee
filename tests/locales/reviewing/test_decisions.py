"""What a reviewer decides about strings: who and when is kept, a person's text stays, and nothing is lost."""

from typing import Any

import pytest
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from content_models.accounts.models import User
from content_models.editorial.models import EventPage
from locales.models import SegmentReview
from locales.reviewing.decisions import Decision, RefusedDecisionsError, Verb, accept_all, decide
from locales.reviewing.segments import Segment, segments_of
from tests.locales.translating import reject_on_arrival, texts, translation_into, write_machine_text, write_own_text

pytestmark = pytest.mark.django_db


def seen(translation: Translation, path: str) -> Segment:
    return next(each for each in segments_of(translation) if each.path == path)


def on(segment: Segment, verb: Verb, typed: str = "") -> Decision:
    return Decision(segment.pair, verb, segment.version, typed)


def states(translation: Translation) -> dict[str, str]:
    return {each.path: each.state.value for each in segments_of(translation)}


def reviews() -> dict[str, tuple[str, str, str | None]]:
    """By path: state, provenance and who decided."""
    rows = SegmentReview.objects.values_list("context__path", "state", "provenance", "reviewed_by__username")
    return {row[0]: row[1:] for row in rows}


def test_machine_text_waits_with_the_sentences_of_its_remarks(translation: Translation) -> None:
    found = [(each.path, each.source, each.text, each.state, each.remarks) for each in segments_of(translation)]

    assert found == [
        ("title", "AI week", "Semaine IA", "machine", ()),
        (
            "summary",
            "A week about A &amp; B.",
            "Une semaine sur A &amp; B.",
            "flagged",
            ("Numbers or units are not the same as in the source.",),
        ),
    ]


def test_a_string_that_was_refused_on_arrival_says_why(source: TranslationSource, french: Locale) -> None:
    reject_on_arrival(source, french, "summary", "link_lost")
    segment = seen(translation_into(source, french), "summary")

    assert (segment.state, segment.text, segment.remarks) == (
        "flagged",
        "",
        ("A link of the source is missing in the translation.",),
    )


def test_accepting_keeps_the_text_and_says_who_read_it(translation: Translation, reviewer: User) -> None:
    before = texts(translation.target_locale)

    written = decide(translation=translation, decisions=[on(seen(translation, "title"), Verb.ACCEPT)], user=reviewer)

    assert (texts(translation.target_locale), written.draft) == (before, None)
    assert states(translation) == {"title": "reviewed", "summary": "flagged"}
    assert reviews()["title"] == ("reviewed", "machine", "reviewer")
    assert SegmentReview.objects.get(context__path="title").reviewed_at is not None


def test_editing_makes_the_text_a_persons_and_a_draft(
    translation: Translation, reviewer: User, event: EventPage, french: Locale
) -> None:
    decisions = [on(seen(translation, "summary"), Verb.EDIT, "Une semaine,\r\nA & B")]

    decide(translation=translation, decisions=decisions, user=reviewer)

    assert texts(french)["summary"] == ("Une semaine,<br/>A &amp; B", "manual", "")
    assert reviews()["summary"] == ("post_edited", "post_edited", "reviewer")
    page = EventPage.objects.get(translation_key=event.translation_key, locale=french)
    assert (page.live, page.get_latest_revision_as_object().summary) == (False, "Une semaine,\nA & B")
    assert StringTranslation.objects.get(locale=french, context__path="summary").last_translated_by == reviewer


def test_rejecting_keeps_the_text_out_of_the_page_and_waits_for_a_person(
    translation: Translation, reviewer: User, event: EventPage, french: Locale
) -> None:
    decide(translation=translation, decisions=[on(seen(translation, "summary"), Verb.REJECT)], user=reviewer)

    page = EventPage.objects.get(translation_key=event.translation_key, locale=french)
    assert (page.title, page.summary) == ("Semaine IA", "A week about A & B.")
    segment = seen(translation, "summary")
    assert (segment.state, segment.text, segment.remarks) == (
        "flagged",
        "Une semaine sur A &amp; B.",
        ("A reviewer rejected this text. The page shows the source text in its place.",),
    )


def test_a_rejected_text_can_be_mended(translation: Translation, reviewer: User, french: Locale) -> None:
    decide(translation=translation, decisions=[on(seen(translation, "summary"), Verb.REJECT)], user=reviewer)

    decide(translation=translation, decisions=[on(seen(translation, "summary"), Verb.EDIT, "Mieux")], user=reviewer)

    row = StringTranslation.objects.get(locale=french, context__path="summary")
    assert (row.data, row.has_error, states(translation)["summary"]) == ("Mieux", False, "post_edited")


def test_accepting_all_touches_no_text_of_a_person(source: TranslationSource, french: Locale, reviewer: User) -> None:
    write_machine_text(source, french, "title", "Semaine IA")
    own = write_own_text(source, french, "summary", "Une semaine")
    translation = translation_into(source, french)

    written = accept_all(translation=translation, segments=segments_of(translation), user=reviewer)

    assert written.counts == {Verb.ACCEPT: 1, Verb.EDIT: 0, Verb.REJECT: 0}
    assert states(translation) == {"title": "reviewed", "summary": "manual"}
    assert StringTranslation.objects.get(pk=own.pk).updated_at == own.updated_at


@pytest.mark.parametrize("verb", [Verb.ACCEPT, Verb.REJECT])
def test_a_persons_text_is_neither_accepted_nor_rejected(
    source: TranslationSource, french: Locale, reviewer: User, verb: Verb
) -> None:
    own = write_own_text(source, french, "summary", "Une semaine")
    translation = translation_into(source, french)

    with pytest.raises(RefusedDecisionsError) as refused:
        decide(translation=translation, decisions=[on(seen(translation, "summary"), verb)], user=reviewer)

    assert list(refused.value.reasons.values()) == ["There is no machine text here to accept or reject."]
    row = StringTranslation.objects.get(pk=own.pk)
    assert (row.data, row.has_error, row.updated_at) == (own.data, False, own.updated_at)


def test_a_stale_decision_is_refused_with_all_that_came_with_it(
    translation: Translation, reviewer: User, french: Locale
) -> None:
    title, summary = seen(translation, "title"), seen(translation, "summary")
    decide(translation=translation, decisions=[on(title, Verb.EDIT, "Déjà")], user=reviewer)

    stale = [on(title, Verb.EDIT, "Trop tard"), on(summary, Verb.ACCEPT)]

    with pytest.raises(RefusedDecisionsError) as refused:
        decide(translation=translation, decisions=stale, user=reviewer)

    assert list(refused.value.reasons) == [title.pair]
    assert (texts(french)["title"][0], states(translation)["summary"]) == ("Déjà", "flagged")


def test_a_decision_about_a_string_that_the_source_lost_is_refused(
    translation: Translation, reviewer: User, event: EventPage, source: TranslationSource
) -> None:
    summary = seen(translation, "summary")
    event.summary = "Another text."
    event.save()
    source.update_from_db()

    with pytest.raises(RefusedDecisionsError) as refused:
        decide(translation=translation, decisions=[on(summary, Verb.ACCEPT)], user=reviewer)

    assert list(refused.value.reasons.values()) == [
        "The source text was changed meanwhile. This string is no longer part of it."
    ]


@pytest.mark.parametrize(
    ("path", "typed", "reason"),
    [
        ("summary", "  ", "Write a translation, or leave the text as it was."),
        ("title", "x" * 256, "The text is longer than the 255 characters that this field takes."),
    ],
)
def test_what_cannot_stand_in_the_page_is_refused(
    translation: Translation, reviewer: User, path: str, typed: str, reason: str
) -> None:
    before = texts(translation.target_locale)

    with pytest.raises(RefusedDecisionsError) as refused:
        decide(translation=translation, decisions=[on(seen(translation, path), Verb.EDIT, typed)], user=reviewer)

    assert (list(refused.value.reasons.values()), texts(translation.target_locale)) == (
        [reason],
        before,
    )


def test_markup_that_somebody_types_into_plain_text_stays_text(
    translation: Translation, reviewer: User, french: Locale
) -> None:
    decisions = [on(seen(translation, "summary"), Verb.EDIT, "<script>1</script>")]

    decide(translation=translation, decisions=decisions, user=reviewer)

    assert texts(french)["summary"][0] == "&lt;script&gt;1&lt;/script&gt;"


def test_a_text_that_was_changed_in_the_editor_counts_as_edited(translation: Translation, french: Locale) -> None:
    StringTranslation.objects.filter(locale=french, context__path="title").update(
        data="À la main", translation_type="manual", tool_name=""
    )

    assert states(translation)["title"] == "post_edited"


def test_nothing_that_a_reviewer_does_publishes(translation: Translation, reviewer: User, french: Locale) -> None:
    decide(translation=translation, decisions=[on(seen(translation, "title"), Verb.EDIT, "Semaine")], user=reviewer)

    assert not Page.objects.filter(locale=french, live=True, alias_of=None).exists()


def test_the_strings_cost_the_same_however_many_there_are(
    source: TranslationSource, french: Locale, translation: Translation, django_assert_num_queries: Any
) -> None:
    translation = Translation.objects.select_related("source").get(pk=translation.pk)
    with django_assert_num_queries(4):
        few = segments_of(translation)
    add_strings(source, french, 20)

    with django_assert_num_queries(4):
        many = segments_of(translation)

    assert (len(few), len(many)) == (2, 22)


def add_strings(source: TranslationSource, locale: Locale, count: int) -> None:
    """Strings with machine text in places of their own."""
    from_segment = source.stringsegment_set.get(context__path="summary")
    for number in range(count):
        context = type(from_segment.context).objects.create(object_id=source.object_id, path=f"body.{number}")
        string = type(from_segment.string).objects.create(locale=source.locale, data=f"Text {number} of many")
        from_segment.pk, from_segment.context, from_segment.string = None, context, string
        from_segment._state.adding = True
        from_segment.save()
        write_machine_text(source, locale, context.path, f"Texte {number}")
