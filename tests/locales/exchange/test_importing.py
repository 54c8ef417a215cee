"""What comes back from an agency: every text has its row, and nothing is lost or overwritten by accident."""

import re
from typing import Any

import pytest
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from content_models.accounts.models import User
from content_models.base.row_reports import RowReport
from content_models.editorial.models import EventPage
from locales.exchange.exchange_files import ExchangeFileError
from locales.exchange.exporting import ExchangeFormat, export_translations
from locales.exchange.importing import ImportOptions, ImportReport, import_returned
from locales.exchange.po_files import read_po_file
from locales.exchange.xliff_reading import read_xliff
from locales.models import SegmentReview
from tests.locales.exchange.conftest import LINKED, stored, write

TITLE = "AI week: title"
SUMMARY = "AI week: summary"
FRENCH = {
    "AI week": "Semaine de l’IA",
    "Ask {name} about A &amp; B.": "Interrogez {name} sur A &amp; B.",
    LINKED: 'Lisez <b>vite</b> <a id="a1">le guide</a>.',
}
KEPT = "A person has translated or reviewed this text, so it was kept."


def po(event: EventPage, texts: dict[str, str], *, prepared: bytes = b"") -> bytes:
    """The PO file of the event as an agency fills it in."""
    locale = Locale.objects.get(language_code="fr")
    body = prepared or export_translations(instances=[event], locale=locale, file_format=ExchangeFormat.PO).body
    filled = body.decode()
    quoted = [(source.replace('"', '\\"'), target.replace('"', '\\"')) for source, target in texts.items()]
    for source, target in quoted:
        filled = re.sub(
            rf'((?:#, .*\n)?)(msgctxt ".*"\nmsgid "{re.escape(source)}"\nmsgstr )".*"',
            lambda found: f'{found[2]}"{target}"',  # noqa: B023 (called at once)
            filled,
        )
    return filled.encode()


def run(body: bytes, user: User, **options: Any) -> ImportReport:
    return import_returned(read_po_file(body), ImportOptions(user, **options))


def told(rows: list[RowReport]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Outcome, subject without the block's id, messages."""
    return [(row.outcome.value, re.sub(r": body\..*", ": body", row.subject), row.messages) for row in rows]


def reviews() -> list[tuple[str, str, str]]:
    rows = SegmentReview.objects.order_by("context__path").select_related("context", "reviewed_by")
    return [(row.context.path.partition(".")[0], row.state, str(row.reviewed_by)) for row in rows]


def test_texts_are_stored_as_a_persons_and_become_a_draft(event: EventPage, editor: User, french: Locale) -> None:
    report = run(po(event, FRENCH), editor)

    assert told(report.rows) == [
        ("created", TITLE, ()),
        ("created", SUMMARY, ()),
        ("created", "AI week: body", ()),
    ]
    assert report.remarks == []
    page = EventPage.objects.get(locale=french)
    assert (page.live, page.title, page.summary) == (False, "Semaine de l’IA", "Interrogez {name} sur A & B.")
    assert stored(Translation.objects.get()) == {
        "title": ("Semaine de l’IA", "manual"),
        "slug": ("semaine-de-lia", "manual"),
        "summary": ("Interrogez {name} sur A &amp; B.", "manual"),
        "body": ('Lisez <b>vite</b> <a id="a1">le guide</a>.', "manual"),
    }
    assert reviews() == [("body", "manual", "editor"), ("summary", "manual", "editor"), ("title", "manual", "editor")]
    assert StringTranslation.objects.get(context__path="title").last_translated_by == editor


def test_the_same_file_again_changes_nothing(event: EventPage, editor: User) -> None:
    body = po(event, FRENCH)
    run(body, editor)

    report = run(body, editor)

    assert [row.outcome.value for row in report.rows] == ["unchanged"] * 3


def test_xliff_is_imported_the_same(event: EventPage, editor: User, french: Locale) -> None:
    body = export_translations(instances=[event], locale=french, file_format=ExchangeFormat.XLIFF).body.decode()
    filled = re.sub(
        r"(<source[^>]*>)(.*?)</source>",
        lambda found: f"{found[0]}<target>{found[2].replace('Ask', 'Interrogez').replace('See', 'Lisez')}</target>",
        body,
    )

    report = import_returned(read_xliff(filled.encode()), ImportOptions(editor))

    assert [row.outcome.value for row in report.rows] == ["created"] * 3
    assert stored(Translation.objects.get())["summary"] == ("Interrogez {name} about A &amp; B.", "manual")
    assert stored(Translation.objects.get())["body"] == (LINKED.replace("See", "Lisez"), "manual")


def test_texts_whose_tags_or_placeholders_differ_are_refused_alone(event: EventPage, editor: User) -> None:
    wrong = {**FRENCH, "Ask {name} about A &amp; B.": "Interrogez {nom}.", LINKED: "Lisez le guide <b>vite</b>."}

    report = run(po(event, wrong), editor)

    assert told(report.rows) == [
        ("created", TITLE, ()),
        ("refused", SUMMARY, ("A placeholder, such as {name} or %s, was changed, lost or added.",)),
        ("refused", "AI week: body", ("A link of the source is missing in the translation.",)),
    ]
    assert set(stored(Translation.objects.get())) == {"title", "slug"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<script>x</script>", "The translation contains a script or another element that is no text."),
        ("<i>Semaine</i>", "Bold, italic or other formatting was lost or added."),
        ('<a id="a9">x</a>', "The translation contains a link that is not in the source."),
        ("</p><p>x", "The translation contains markup that is not in the source."),
        ("&lt;b&gt;x", "Markup of the translation would be shown to readers as text."),
        (" ", "The translation is empty."),
    ],
)
def test_foreign_markup_is_refused(event: EventPage, editor: User, text: str, reason: str) -> None:
    report = run(po(event, {"AI week": text}), editor)

    assert told(report.rows)[0] == ("refused", TITLE, (reason,))
    assert stored(Translation.objects.get()) == {}


def test_a_persons_text_is_kept_unless_the_import_says_otherwise(
    event: EventPage, translation: Translation, editor: User
) -> None:
    write(translation, "title", "Notre semaine", kind="manual")
    body = po(event, {"AI week": "Semaine de l’IA"})

    kept = run(body, editor)
    assert told(kept.rows)[0] == ("refused", TITLE, (KEPT,))
    assert stored(translation)["title"] == ("Notre semaine", "manual")

    replaced = run(body, editor, replace_human=True)
    assert told(replaced.rows)[0] == ("updated", TITLE, ())
    assert stored(translation)["title"] == ("Semaine de l’IA", "manual")


def test_machine_text_that_somebody_reviewed_is_kept_as_well(
    event: EventPage, translation: Translation, editor: User
) -> None:
    row = write(translation, "title", "Semaine IA")
    SegmentReview.objects.create(
        translation=translation, string=row.translation_of, context=row.context, state="reviewed"
    )

    report = run(po(event, {"AI week": "Semaine de l’IA"}), editor)

    assert told(report.rows)[0] == ("refused", TITLE, (KEPT,))
    assert stored(translation)["title"] == ("Semaine IA", "machine")


def test_machine_text_is_replaced_and_counts_as_edited(
    event: EventPage, translation: Translation, editor: User
) -> None:
    write(translation, "title", "Semaine IA")

    report = run(po(event, {"AI week": "Semaine de l’IA"}), editor)

    assert told(report.rows)[0] == ("updated", TITLE, ())
    assert reviews() == [("title", "post_edited", "editor")]


def test_machine_text_that_comes_back_as_final_counts_as_reviewed(
    event: EventPage, translation: Translation, editor: User, french: Locale
) -> None:
    write(translation, "title", "Semaine IA")
    body = export_translations(instances=[event], locale=french, file_format=ExchangeFormat.XLIFF).body
    untouched = import_returned(read_xliff(body), ImportOptions(editor))
    final = body.replace(b'state="initial"', b'state="final"', 1)

    report = import_returned(read_xliff(final), ImportOptions(editor))

    assert untouched.rows[0].outcome.value == "unchanged"
    assert report.rows[0].outcome.value == "updated"
    assert stored(translation)["title"] == ("Semaine IA", "machine")
    assert reviews() == [("title", "reviewed", "editor")]


def test_a_fuzzy_text_waits_for_somebody_to_confirm_it(
    event: EventPage, translation: Translation, editor: User, french: Locale
) -> None:
    write(translation, "title", "Semaine IA")
    body = export_translations(instances=[event], locale=french, file_format=ExchangeFormat.PO).body
    changed = body.replace(b'msgstr "Semaine IA"', 'msgstr "Semaine de l’IA"'.encode())

    report = run(changed, editor)

    assert told(report.rows)[0] == (
        "refused",
        TITLE,
        ("The text is marked as fuzzy. Confirm it and import it again.",),
    )


def test_an_empty_target_empties_nothing(event: EventPage, translation: Translation, editor: User) -> None:
    body = po(event, {})
    write(translation, "title", "Notre semaine", kind="manual")

    report = run(body, editor, replace_human=True)

    assert told(report.rows)[0] == ("unchanged", TITLE, ("Not translated.",))
    assert stored(translation) == {"title": ("Notre semaine", "manual")}


def test_a_dry_run_reports_the_same_and_writes_nothing(event: EventPage, editor: User) -> None:
    report = run(po(event, FRENCH), editor, dry_run=True)

    assert [row.outcome.value for row in report.rows] == ["created"] * 3
    assert (StringTranslation.objects.count(), SegmentReview.objects.count()) == (0, 0)


def test_a_changed_source_text_in_the_file_is_refused(event: EventPage, editor: User) -> None:
    body = po(event, FRENCH).replace(b'msgid "AI week"', b'msgid "Another week"')

    report = run(body, editor)

    assert told(report.rows)[0] == (
        "refused",
        TITLE,
        ("The source text in the file is not the one that was exported.",),
    )


def test_a_text_that_the_source_no_longer_has_is_kept_for_later(
    event: EventPage, translation: Translation, editor: User
) -> None:
    body = po(event, FRENCH)
    event.title = "AI month"
    event.save_revision().publish()
    translation.source.update_from_db()

    report = run(body, editor)

    message = "The source has changed since the export: the text is kept for later and not shown."
    assert report.rows[0].outcome.value == "created"
    assert report.rows[0].messages[-1] == message
    assert EventPage.objects.get(locale__language_code="fr").title == "AI month"


def test_texts_of_other_objects_and_unknown_ones_are_refused(
    event: EventPage, translation: Translation, editor: User
) -> None:
    body = po(event, FRENCH)
    segment = StringSegment.objects.get(source=translation.source, context__path="title")
    elsewhere = body.replace(f"s{segment.string_id}c{segment.context_id}".encode(), b"s1c999999")
    unknown = body.replace(str(translation.uuid).encode(), b"c0ffee00-0000-4000-8000-000000000000")
    nonsense = body.replace(str(translation.uuid).encode(), b"nonsense")

    assert run(elsewhere, editor).rows[0].messages == (
        "This text is not one of this object, or the place was deleted.",
    )
    for each in (unknown, nonsense):
        rows = run(each, editor).rows
        assert {row.outcome.value for row in rows} == {"refused"}
        assert len(rows) == 3


def test_a_file_of_another_language_is_refused(event: EventPage, editor: User, greek: Locale) -> None:
    returned = read_po_file(po(event, FRENCH))

    with pytest.raises(ExchangeFileError, match="“fr”, not in “el”"):
        import_returned(returned, ImportOptions(editor), locale=greek)


def test_somebody_without_rights_changes_nothing(event: EventPage, db: None) -> None:
    nobody = User.objects.create_user("nobody", "nobody@example.eu", "a long password for tests")

    report = run(po(event, FRENCH), nobody)

    assert {(row.outcome.value, row.messages) for row in report.rows} == {
        ("refused", ("You may not change this translation.",))
    }
    assert StringTranslation.objects.count() == 0


def test_a_text_too_long_for_its_field_is_stored_and_said(event: EventPage, editor: User) -> None:
    report = run(po(event, {"AI week": "Très longue semaine " * 20}), editor)

    assert report.rows[0].outcome.value == "created"
    assert "The text is longer than the 255 characters that this field takes." in report.rows[0].messages
