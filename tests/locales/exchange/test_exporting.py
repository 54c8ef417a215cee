"""What an agency gets."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import Translation

from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.models.snippets import Announcement
from locales.exchange.exporting import ExchangeFormat, NothingToExportError, export_translations
from locales.exchange.po_files import read_po_file
from locales.exchange.xliff_reading import read_xliff
from locales.models import SegmentReview
from tests.factories.events import make_event
from tests.locales.exchange.conftest import LINKED, SUMMARY, write

SOURCES = ["AI week", SUMMARY, "See the guide now."]


def test_xliff_of_a_page_has_its_texts_without_the_address(
    translation: Translation, event: EventPage, french: Locale
) -> None:
    exported = export_translations(instances=[event], locale=french, file_format=ExchangeFormat.XLIFF)

    returned = read_xliff(exported.body)
    assert (exported.name, exported.content_type) == ("en-fr.xlf", "application/xliff+xml")
    assert [bundle.translation for bundle in returned.bundles] == [str(translation.uuid)]
    assert [unit.source_text for unit in returned.bundles[0].units] == SOURCES
    assert b'name="slug"' not in exported.body


def test_po_of_a_page_has_the_same_texts(translation: Translation, event: EventPage, french: Locale) -> None:
    exported = export_translations(instances=[event], locale=french, file_format=ExchangeFormat.PO)

    assert exported.name == "en-fr.po"
    assert [unit.source_text for unit in read_po_file(exported.body).bundles[0].units] == SOURCES


def test_a_selection_is_one_file_and_makes_the_translations_that_lack(
    event: EventPage, events: ListingPage, french: Locale
) -> None:
    other = make_event(events, title="Code week")

    exported = export_translations(instances=[event, other], locale=french, file_format=ExchangeFormat.XLIFF)

    made = list(Translation.objects.order_by("pk").values_list("uuid", flat=True))
    assert [bundle.translation for bundle in read_xliff(exported.body).bundles] == [str(uuid) for uuid in made]


def test_a_snippet_is_exported_too(english: Locale, french: Locale) -> None:
    snippet = Announcement.objects.create(title="We are moving", locale=english)

    exported = export_translations(instances=[snippet], locale=french, file_format=ExchangeFormat.PO)

    assert b'msgid "We are moving"' in exported.body


def test_translations_go_along_with_how_far_they_are(
    translation: Translation, event: EventPage, french: Locale
) -> None:
    write(translation, "title", "Semaine IA")
    summary = write(translation, "summary", "Demandez à {name} : A &amp; B.")
    SegmentReview.objects.create(
        translation=translation, string=summary.translation_of, context=summary.context, state="reviewed"
    )

    exported = export_translations(instances=[event], locale=french, file_format=ExchangeFormat.XLIFF)

    units = read_xliff(exported.body).bundles[0].units
    assert [(unit.state.value, unit.target is not None) for unit in units] == [
        ("initial", True),
        ("reviewed", True),
        ("initial", False),
    ]


def test_only_what_is_open_can_be_asked_for(translation: Translation, event: EventPage, french: Locale) -> None:
    write(translation, "title", "Semaine de l’IA", kind="manual")

    exported = export_translations(instances=[event], locale=french, file_format=ExchangeFormat.XLIFF, only_open=True)

    assert [unit.source_text for unit in read_xliff(exported.body).bundles[0].units] == SOURCES[1:]


def test_what_is_switched_off_or_finished_leaves_nothing_to_export(
    translation: Translation, event: EventPage, french: Locale
) -> None:
    Translation.objects.update(enabled=False)

    with pytest.raises(NothingToExportError):
        export_translations(instances=[event], locale=french, file_format=ExchangeFormat.XLIFF)


def test_one_file_is_from_one_language_into_another(event: EventPage, english: Locale) -> None:
    with pytest.raises(ValueError, match="one other"):
        export_translations(instances=[event], locale=english, file_format=ExchangeFormat.XLIFF)


def test_the_markup_of_a_paragraph_is_exported_as_it_is_stored(
    translation: Translation, event: EventPage, french: Locale
) -> None:
    exported = export_translations(instances=[event], locale=french, file_format=ExchangeFormat.PO)

    assert LINKED.replace('"', '\\"').encode() in exported.body
