"""What is built reads back as it was sent, whatever harmless thing happens to it on the way."""

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from wagtail_localize.strings import StringValue

from locales.documents.building import SourceSegment
from locales.documents.fragments import canonical
from locales.documents.policies import ReadingPolicies
from locales.documents.problems import Warning
from locales.documents.protecting import ProtectMode
from locales.simulator.quirks import QUIRKS, vary
from tests.locales.documents.strategies import FRAGMENTS, SEGMENTS, SPACED_SEGMENTS, built, read, segments

# These put other signs or spaces into the text, as a translator might, so they are looked at one by one.
CHANGING_TEXT = {"curly_quotes", "nbsp_before_colon", "decimal_comma", "nbsp_inject"}
HARMLESS = sorted(QUIRKS.keys() - CHANGING_TEXT)
EXPECTED_OF_AN_ECHO = {Warning.UNTRANSLATED, Warning.REPEATED}


def as_sent(sent: list[SourceSegment]) -> dict[str, str]:
    return {segment.key: canonical(segment.fragment) for segment in sent}


@given(SEGMENTS, st.sampled_from(ProtectMode))
@settings(deadline=None)
def test_an_untouched_document_reads_back_as_it_was_sent(sent: list[SourceSegment], mode: ProtectMode) -> None:
    reading = read(built(sent, mode), sent, ReadingPolicies(mode=mode))

    assert (reading.problem, reading.rejected, reading.missing) == (None, {}, ())
    assert (reading.duplicates, reading.unknown, reading.is_truncated, reading.has_active_content) == (
        0,
        0,
        False,
        False,
    )
    assert reading.accepted == as_sent(sent)
    assert {warning for found in reading.warnings.values() for warning in found} <= EXPECTED_OF_AN_ECHO


# The parser takes a text that is an address for a mistake.
@pytest.mark.filterwarnings("ignore::bs4.MarkupResemblesLocatorWarning")
@given(FRAGMENTS)
@settings(deadline=None)
def test_the_form_that_is_sent_is_the_one_that_the_translation_package_stores(fragment: str) -> None:
    assert canonical(fragment) == StringValue.from_translated_html(canonical(fragment)).data


@given(SEGMENTS, st.sampled_from(ProtectMode), st.sets(st.sampled_from(HARMLESS)))
@settings(deadline=None)
def test_harmless_variations_change_nothing(sent: list[SourceSegment], mode: ProtectMode, quirks: set[str]) -> None:
    document = vary(built(sent, mode), quirks, language="FR", format="html")

    reading = read(document, sent, ReadingPolicies(mode=mode))

    assert (reading.problem, reading.rejected, reading.missing) == (None, {}, ())
    assert reading.accepted == as_sent(sent)


@given(SPACED_SEGMENTS, st.sampled_from(ProtectMode))
@settings(deadline=None, max_examples=50)
def test_a_pretty_printer_that_breaks_lines_beside_every_tag_changes_nothing(
    sent: list[SourceSegment], mode: ProtectMode
) -> None:
    document = BeautifulSoup(built(sent, mode), "html.parser").prettify()

    reading = read(document, sent, ReadingPolicies(mode=mode))

    assert reading.rejected == {}
    assert {key: squeezed(text) for key, text in reading.accepted.items()} == {
        key: squeezed(text) for key, text in as_sent(sent).items()
    }


def squeezed(fragment: str) -> str:
    """The pretty printer itself takes spaces away from texts that are nothing else, and from double ones."""
    return " ".join(fragment.split())


@given(SEGMENTS)
@settings(deadline=None)
def test_wrappers_bom_comments_and_foreign_attributes_change_nothing(sent: list[SourceSegment]) -> None:
    document = built(sent)
    for segment in sent:
        document = document.replace(
            f'<p id="{segment.key}">',
            f'<DIV class=x><P style="color:red" ID={segment.key.upper()}><!-- a --><font size="2">',
        )

    reading = read("\ufeff" + document.replace("</p>\n", "</font></p></div>"), sent)

    assert (reading.rejected, reading.missing, reading.accepted) == ({}, (), as_sent(sent))


@pytest.mark.parametrize(
    ("quirk", "sent", "expected"),
    [
        ("curly_quotes", """say "yes" to <b>it's</b>""", "say “yes” to <b>it’s</b>"),
        ("nbsp_before_colon", "Note : really?", "Note\u00a0: really\u00a0?"),
        ("decimal_comma", "about 3.5 of 10", "about 3,5 of 10"),
        ("nbsp_inject", "open the <b>red door</b>", "open the <b>red door</b>"),
    ],
)
def test_signs_of_another_language_are_taken_over(quirk: str, sent: str, expected: str) -> None:
    strings = segments(sent)

    reading = read(vary(built(strings), {quirk}, language="FR", format="html"), strings)

    assert (reading.rejected, reading.accepted) == ({}, {"s1": expected})


def test_spaces_at_the_ends_and_no_break_spaces_of_the_source_are_kept() -> None:
    strings = segments(" before <b>30\u00a0000 people</b> after\u00a0")

    reading = read(built(strings), strings)

    assert reading.accepted == {"s1": " before <b>30\u00a0000 people</b> after\u00a0"}


@pytest.mark.parametrize(
    "text",
    ["call (%s), {x}.", "{x}%s-{y}", "pre{x}post", "<b>{x}</b>: %s!", "<b>a</b>{x}<i>b</i>", "“Europass” for all"],
)
def test_a_pretty_printer_puts_no_space_beside_a_protected_part(text: str) -> None:
    strings = segments(text)

    reading = read(BeautifulSoup(built(strings), "html.parser").prettify(), strings)

    assert (reading.rejected, reading.accepted) == ({}, {"s1": text})


def test_line_breaks_beside_tags_that_moved_keep_words_apart() -> None:
    strings = segments('read <a id="a1">the guide</a>, (<b>now</b>)')
    document = built(strings).replace(
        'read <a id="s1-a1">the guide</a>, (<b>now</b>)',
        '(<b>\n maintenant\n</b>\n), lisez\n<a id="s1-a1">\nle guide\n</a>\n tout de suite',
    )

    reading = read(document, strings)

    assert reading.accepted == {"s1": '(<b>maintenant</b>), lisez <a id="a1">le guide</a> tout de suite'}
