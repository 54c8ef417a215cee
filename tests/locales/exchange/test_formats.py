"""Both formats: what is written reads back the same, in the structure that they promise."""

from collections.abc import Callable
from uuid import uuid4
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings

from locales.documents.building import SourceSegment
from locales.documents.fragments import canonical
from locales.documents.policies import ReadingPolicies
from locales.documents.protecting import ProtectMode, Term
from locales.documents.strings import read_string
from locales.exchange.po_files import po_of, read_po_file
from locales.exchange.units import Bundle, ExchangeFile, ReturnedFile, Unit, UnitState
from locales.exchange.xliff_reading import read_xliff
from locales.exchange.xliff_structure import structure_fault
from locales.exchange.xliff_writing import xliff_of
from tests.locales.documents.strategies import FRAGMENTS

TRANSLATION = str(uuid4())
TERMS = (Term("Europass"),)
LINKED = 'see <a id="a1">the guide</a>, <b>now</b><br/>{name} of Europass &amp; https://a.eu/x'
NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"

Writer = Callable[[ExchangeFile], bytes]
Reader = Callable[[bytes], ReturnedFile]


def file_of(*units: Unit) -> ExchangeFile:
    return ExchangeFile("en", "fr", (Bundle(TRANSLATION, "AI & you", units),))


def write_xliff(file: ExchangeFile) -> bytes:
    return xliff_of(file, TERMS)


FORMATS = pytest.mark.parametrize(
    ("write", "read"), [(write_xliff, read_xliff), (po_of, read_po_file)], ids=["xliff", "po"]
)


def came_back(returned: ReturnedFile, source: str) -> str | None:
    """The fragment that would be stored; None when it is rejected or was not translated."""
    unit = returned.bundles[0].units[0]
    if unit.target is None:
        return None
    policies = ReadingPolicies(language="fr", mode=ProtectMode.CHECK)
    return read_string(unit.target, SourceSegment(unit.key, source), TERMS, policies).fragment or None


def parsed(body: bytes) -> Element:
    root: Element = fromstring(body)
    return root


def test_xliff_shows_markup_as_codes_and_terms_as_marks() -> None:
    written = write_xliff(file_of(Unit("s1c2", "body.x", LINKED, max_length=255))).decode()

    assert written == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<xliff xmlns="{NAMESPACE}" version="2.0" srcLang="en" trgLang="fr">\n'
        f'<file id="t{TRANSLATION}" original="{TRANSLATION}">\n'
        '<notes><note category="title">AI &amp; you</note></notes>\n'
        '<unit id="s1c2" name="body.x"><notes><note category="length">At most 255 characters.</note></notes>'
        '<originalData><data id="d1">&lt;a id="a1"&gt;</data><data id="e1">&lt;/a&gt;</data>'
        '<data id="d2">&lt;b&gt;</data><data id="e2">&lt;/b&gt;</data><data id="d3">&lt;br/&gt;</data>'
        '<data id="d4">{name}</data><data id="d5">https://a.eu/x</data></originalData>'
        '<segment state="initial"><source xml:space="preserve">see '
        '<pc id="1" canCopy="no" canDelete="no" type="link" dataRefStart="d1" dataRefEnd="e1">the guide</pc>, '
        '<pc id="2" canCopy="no" canDelete="no" type="fmt" subType="xlf:b" dataRefStart="d2" dataRefEnd="e2">now</pc>'
        '<ph id="3" canDelete="no" type="fmt" subType="xlf:lb" dataRef="d3"/>'
        '<ph id="4" canCopy="no" canDelete="no" dataRef="d4" disp="{name}" equiv="{name}"/> of '
        '<mrk id="m1" translate="no">Europass</mrk> &amp; '
        '<ph id="5" canCopy="no" canDelete="no" dataRef="d5" disp="https://a.eu/x" equiv="https://a.eu/x"/>'
        "</source></segment></unit>\n</file>\n</xliff>\n"
    )


def test_po_shows_strings_as_they_are_stored_with_their_place() -> None:
    written = po_of(file_of(Unit("s1c2", "body.x", LINKED, "lire", UnitState.INITIAL, 255))).decode()

    assert written.partition("\n\n")[2].strip() == (
        "#. AI & you\n#. body.x\n#. At most 255 characters.\n#, fuzzy, python-brace-format\n"
        f'msgctxt "{TRANSLATION}/s1c2"\n'
        'msgid "see <a id=\\"a1\\">the guide</a>, <b>now</b><br/>{name} of Europass &amp; https://a.eu/x"\n'
        'msgstr "lire"'
    )


@FORMATS
@settings(deadline=None, max_examples=60)
@given(source=FRAGMENTS)
def test_what_nobody_touched_reads_back_as_it_was(write: Writer, read: Reader, source: str) -> None:
    if not source.strip():
        return
    unit = Unit("s1c2", "body.x", source, source, UnitState.TRANSLATED)

    returned = read(write(file_of(unit)))

    assert [(bundle.translation, len(bundle.units)) for bundle in returned.bundles] == [(TRANSLATION, 1)]
    assert returned.target_language == "fr"
    assert came_back(returned, source) == canonical(source)


@settings(deadline=None, max_examples=60)
@given(source=FRAGMENTS)
def test_what_is_written_has_the_structure_of_xliff(source: str) -> None:
    written = write_xliff(file_of(Unit("s1c2", "a", source, source), Unit("s2c2", "b", "plain")))

    assert structure_fault(parsed(written)) == ""


@FORMATS
def test_a_linked_text_with_placeholders_reads_back(write: Writer, read: Reader) -> None:
    target = '{name} : <b>vite</b>, lisez<br/><a id="a1">le guide</a> Europass &amp; https://a.eu/x'

    returned = read(write(file_of(Unit("s1c2", "body", LINKED, target, UnitState.REVIEWED))))

    assert came_back(returned, LINKED) == target
    assert returned.bundles[0].units[0].source_text.split() == (
        ["see", "the", "guide,", "now{name}", "of", "Europass", "&", "https://a.eu/x"]
    )


@FORMATS
def test_what_was_not_translated_has_no_target(write: Writer, read: Reader) -> None:
    returned = read(write(file_of(Unit("s1c2", "body", "words"))))

    assert returned.bundles[0].units[0].target is None


@FORMATS
def test_a_file_without_texts_is_not_written(write: Writer, read: Reader) -> None:
    with pytest.raises(ValueError, match="at least one text"):
        write(ExchangeFile("en", "fr", ()))


def test_a_stored_target_that_has_other_codes_is_not_written() -> None:
    written = write_xliff(file_of(Unit("s1c2", "body", "plain", "<b>gras</b>", UnitState.TRANSLATED)))

    assert b"<target" not in written


def segmented(inner: str) -> bytes:
    data = '<originalData><data id="d1">&lt;b&gt;</data></originalData>'
    unit = f'<unit id="s1c2">{data}{inner}</unit>'
    head = f'<xliff xmlns="{NAMESPACE}" version="2.1" srcLang="en" trgLang="fr">'
    return f'{head}<file id="f" original="{TRANSLATION}">{unit}</file></xliff>'.encode()


def test_a_text_that_a_tool_has_split_is_put_together() -> None:
    body = segmented(
        '<segment><source>One <sc id="1" dataRef="d1"/>two.</source>'
        '<target>Un <sc id="1" dataRef="d1"/>deux.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment><source>Three<ec startRef="1"/></source><target>Trois<ec startRef="1"/></target></segment>'
    )

    assert came_back(read_xliff(body), "One <b>two. Three</b>") == "Un <b>deux. Trois</b>"


def test_a_text_of_which_a_part_is_translated_says_so() -> None:
    body = segmented(
        "<segment><source>One. </source><target>Un. </target></segment><segment><source>Two.</source></segment>"
    )

    unit = read_xliff(body).bundles[0].units[0]

    assert (unit.target, unit.is_incomplete, unit.source_text) == (None, True, "One. Two.")


def test_the_least_state_of_the_segments_counts() -> None:
    body = segmented(
        '<segment state="final"><source>One. </source><target>Un. </target></segment>'
        '<segment state="translated"><source>Two.</source><target>Deux.</target></segment>'
    )

    assert read_xliff(body).bundles[0].units[0].state is UnitState.TRANSLATED


@pytest.mark.parametrize(
    "target",
    [
        '<pc id="1" dataRefStart="d1">gras</pc><pc id="9">de plus</pc>',
        '<pc id="1" dataRefStart="d1">gras</pc><pc id="1" dataRefStart="d1">encore</pc>',
        "sans rien",
        '<ec startRef="1"/>gras',
        '<sc id="1" dataRef="d1"/>gras',
    ],
)
def test_codes_that_differ_from_the_source_are_not_accepted(target: str) -> None:
    body = segmented(
        f'<segment><source><pc id="1" dataRefStart="d1">bold</pc></source><target>{target}</target></segment>'
    )

    assert came_back(read_xliff(body), "<b>bold</b>") is None


def test_codes_nested_without_end_are_not_followed() -> None:
    nested = '<mrk id="m1">' * 500 + "x" + "</mrk>" * 500
    body = segmented(f"<segment><source>x</source><target>{nested}</target></segment>")

    assert came_back(read_xliff(body), "x") is None
