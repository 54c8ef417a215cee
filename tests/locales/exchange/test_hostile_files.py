"""Files that are no exchange files, or mean harm: refused with a sentence, in no time."""

from collections.abc import Callable
from contextlib import suppress
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.exchange.exchange_files import MAX_FILE_BYTES, MAX_UNITS, ExchangeFileError
from locales.exchange.po_files import read_po_file
from locales.exchange.xliff_reading import read_xliff

XLIFF = 'xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"'
UNIT = '<unit id="s1c1"><segment><source>x</source></segment></unit>'
NOT_UTF8 = "The file is not in UTF-8. Save it again with that encoding."
ENTITIES = "The file declares a document type or entities. Such files are not read."

Reader = Callable[[bytes], Any]
BOTH = pytest.mark.parametrize("read", [read_xliff, read_po_file], ids=["xliff", "po"])


def refusal(read: Reader, body: bytes) -> str:
    with pytest.raises(ExchangeFileError) as found:
        read(body)
    return str(found.value)


def xliff(inner: str) -> bytes:
    return f'<xliff {XLIFF}><file id="f">{inner}</file></xliff>'.encode()


@BOTH
def test_an_empty_file_is_refused(read: Reader) -> None:
    assert refusal(read, b"") == "The file is empty."
    assert refusal(read, b" \n ") == "The file is empty."


@BOTH
def test_a_huge_file_is_refused(read: Reader) -> None:
    assert refusal(read, b"x" * (MAX_FILE_BYTES + 1)) == "The file is larger than 16 MB. Import it in parts."


@BOTH
def test_a_compressed_file_is_refused(read: Reader) -> None:
    assert refusal(read, b"PK\x03\x04xyz") == "The file is compressed. Unpack it and import what is in it."


@BOTH
@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-7"])
def test_another_encoding_is_refused(read: Reader, encoding: str) -> None:
    assert refusal(read, "msgid Ψηφιακή".encode(encoding)) == NOT_UTF8


def test_an_encoding_that_is_only_declared_is_refused() -> None:
    declared = b'<?xml version="1.0" encoding="ISO-8859-1"?>' + xliff(UNIT)
    header = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "a"\nmsgstr "b"\n'
    message = "The file says that it is in ISO-8859-1. Save it again in UTF-8."

    assert refusal(read_xliff, declared) == message
    assert refusal(read_po_file, header) == message


def test_entities_that_expand_are_refused_at_once() -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "ha">{levels}]><xliff {XLIFF}><file id="f">&l9;</file></xliff>'
    started = process_time()

    assert refusal(read_xliff, bomb.encode()) == ENTITIES
    assert process_time() - started < 1


def test_entities_that_read_other_files_are_refused() -> None:
    body = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff {XLIFF}>&e;</xliff>'

    assert refusal(read_xliff, body.encode()) == ENTITIES


@BOTH
def test_too_many_texts_are_refused(read: Reader) -> None:
    units = "".join(f'<unit id="s{n}c1"><segment><source>x</source></segment></unit>' for n in range(MAX_UNITS + 1))
    body = xliff(units) if read is read_xliff else b'\nmsgid "x"\nmsgstr "y"\n' * (MAX_UNITS + 1)

    assert refusal(read, body) == f"The file has more than {MAX_UNITS} texts. Import it in parts."


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"<xliff", "The file is not well-formed XML: unclosed token: line 1, column 0."),
        (b"<html/>", "This is no XLIFF file of version 2."),
        (
            b'<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file/></xliff>',
            "This is no XLIFF file of version 2.",
        ),
        (xliff(""), "“file” lacks what it has to hold."),
        (xliff("<unit id='u'/>"), "“unit” lacks what it has to hold."),
        (xliff("<unit><segment><source/></segment></unit>"), "An element “unit” has no “id”."),
        (xliff("<unit id='u'><segment><target/></segment></unit>"), "“segment” lacks what it has to hold."),
        (
            xliff("<unit id='u'><segment><target/><source/></segment></unit>"),
            "The elements in “segment” are in the wrong order.",
        ),
        (
            xliff("<unit id='u'><segment><source/><source/></segment></unit>"),
            "“segment” holds an element twice that may be there once.",
        ),
        (xliff("<unit id='u'><segment><source><b/></source></segment></unit>"), "“b” does not belong into “source”."),
        (
            xliff("<unit id='u'><segment><source><x xmlns='urn:x'/></source></segment></unit>"),
            "“source” holds an element that does not belong there.",
        ),
        (xliff(UNIT * 2), "The id “s1c1” is there twice."),
        (xliff(f"<surprise/>{UNIT}"), "“surprise” does not belong into “file”."),
    ],
)
def test_what_breaks_the_structure_of_xliff_is_named(body: bytes, message: str) -> None:
    assert refusal(read_xliff, body) == message


def test_modules_and_tools_may_add_their_own_elements() -> None:
    inner = f"<x:glossary xmlns:x='urn:x'><x:entry/></x:glossary>{UNIT}"

    assert read_xliff(xliff(inner)).bundles[0].units[0].key == "s1c1"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"hello", "Line 1 of the file is not as it should be: Unknown or misformatted keyword."),
        (b"# only a comment\n", "There are no texts in the file, or it is no PO file."),
        (b'msgid "a"\n', "Line 1 of the file is not as it should be: missing msgstr for msgid 'a'."),
    ],
)
def test_what_is_no_po_file_is_named(body: bytes, message: str) -> None:
    assert refusal(read_po_file, body) == message


@BOTH
@settings(deadline=None, max_examples=50)
@given(noise=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(read: Reader, noise: bytes) -> None:
    for body in (noise, b'msgid "a"\nmsgstr ' + noise, xliff(UNIT)[:-20] + noise):
        with suppress(ExchangeFileError):
            read(body)


@settings(deadline=None, max_examples=50)
@given(noise=st.text(st.sampled_from('msgidtrcx _"\\[]01#~,:.\n\n{}<>&'), max_size=200))
def test_any_text_like_a_po_file_is_read_or_refused(noise: str) -> None:
    header = 'msgid ""\nmsgstr "Language: fr\\nPlural-Forms: ' + noise.replace("\n", "") + '\\n"\n\n'
    for body in (noise, header + noise):
        with suppress(ExchangeFileError):
            read_po_file(body.encode())
