"""Whatever bytes come back, reading them ends in an answer, soon, and stores nothing but text and known tags."""

import gzip
import re
import time
from base64 import b64encode

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from locales.documents.decoding import MAX_BYTES, UnreadableDocumentError, decode_base64, decode_text
from locales.documents.fragments import Tag, canonical, pieces_of
from locales.documents.policies import ReadingPolicies
from locales.documents.problems import Problem
from locales.documents.protecting import ProtectMode
from tests.locales.documents.strategies import built, read, segments

STRINGS = segments(
    'read <a id="a1">the guide</a> and <b>more</b><br/>{name}', "two words", "Europass https://europa.eu"
)
DOCUMENT = built(STRINGS)
SCRAPS = """< > </ /> <!-- --> <![CDATA[ <? " ' = & &# &#xD800; &#0; ; <p id=s1> <P ID='S2'> </p> <p id="end"> END-7c41
<a id="s1-a1"> </a> <b> </b> <br> <span id=s1-t1> </span> <script> </script> <svg> words é 1TP1T {name}"""
MARKUP = st.lists(
    st.sampled_from([*(scrap.replace(" ", " ") for scrap in re.split("[ \n]", SCRAPS)), " ", "\n", "\u2028", "\x00"]),
    max_size=40,
).map("".join)


def assert_nothing_foreign_is_stored(body: bytes, mode: ProtectMode) -> None:
    reading = read(body, STRINGS, ReadingPolicies(mode=mode, is_lenient_with_tags=True))

    sorted_out = [*reading.accepted, *reading.rejected, *reading.missing]
    assert sorted(sorted_out) == ["s1", "s2", "s3"]
    assert reading.problem is None or reading.missing == ("s1", "s2", "s3")
    for key, fragment in reading.accepted.items():
        assert fragment == canonical(fragment)
        tags = {tag for tag in pieces_of(fragment) if isinstance(tag, Tag) and not tag.is_end}
        assert tags <= ({Tag("a", "a1"), Tag("b"), Tag("br")} if key == "s1" else set())


@given(st.binary(max_size=300), st.sampled_from(ProtectMode))
@example(b"\x1f\x8b\x08", ProtectMode.SPAN)
@example(b"<p id=s1>\xe2\x80", ProtectMode.SPAN)
def test_any_bytes_end_in_a_reading(body: bytes, mode: ProtectMode) -> None:
    assert_nothing_foreign_is_stored(body, mode)


@given(MARKUP, st.sampled_from(ProtectMode))
@settings(deadline=None, max_examples=300)
def test_any_markup_ends_in_a_reading(html: str, mode: ProtectMode) -> None:
    assert_nothing_foreign_is_stored(html.encode(), mode)


@given(st.integers(0, len(DOCUMENT.encode())), st.integers(0, 40), MARKUP)
@settings(deadline=None)
def test_any_wound_of_a_document_ends_in_a_reading(place: int, length: int, put_in: str) -> None:
    body = DOCUMENT.encode()

    assert_nothing_foreign_is_stored(body[:place] + put_in.encode() + body[place + length :], ProtectMode.SPAN)


@given(st.integers(0, len(DOCUMENT.encode())))
@settings(deadline=None)
def test_a_document_that_was_cut_gives_whole_strings_or_none(length: int) -> None:
    reading = read(DOCUMENT.encode()[:length], STRINGS)

    whole = {segment.key: segment.fragment for segment in STRINGS}
    assert reading.rejected == {}
    assert reading.accepted == {key: whole[key] for key in reading.accepted}
    assert reading.is_truncated == ("END-7c41</p>" not in DOCUMENT[:length])


@given(st.text(max_size=80) | st.binary(max_size=80))
def test_any_result_is_decoded_or_refused(result: str | bytes) -> None:
    outcome = decoded_or_problem(result)

    as_bytes = result.encode() if isinstance(result, str) else result
    assert outcome in {Problem.NOT_BASE64, Problem.EMPTY} or encoded_alike(outcome, as_bytes)


def decoded_or_problem(result: str | bytes) -> bytes | Problem:
    try:
        return decode_base64(result)
    except UnreadableDocumentError as error:
        return error.problem


def encoded_alike(body: bytes | Problem, result: bytes) -> bool:
    """Whether the bytes are encoded as they came, but for bits of the last letter that mean nothing."""
    assert isinstance(body, bytes)
    return b64encode(body).rstrip(b"=")[:-1] == b"".join(result.split()).rstrip(b"=")[:-1]


@given(st.binary(min_size=1, max_size=200))
def test_base64_gives_the_file_back_with_or_without_line_ends(body: bytes) -> None:
    encoded = b64encode(body).decode()

    assert decode_base64(encoded) == body
    assert decode_base64("\r\n".join(encoded[at : at + 76] for at in range(0, len(encoded), 76)) + "\n") == body


@pytest.mark.parametrize(
    ("result", "problem"),
    [
        ("", Problem.EMPTY),
        (" \n", Problem.EMPTY),
        ("!! this is not base64 !!", Problem.NOT_BASE64),
        ("PHA-", Problem.NOT_BASE64),
        ("PHA", Problem.NOT_BASE64),
        ("PHA+é", Problem.NOT_BASE64),
        ("A" * 40, Problem.TOO_LARGE),
    ],
)
def test_what_is_no_base64_has_its_problem(result: str, problem: Problem) -> None:
    with pytest.raises(UnreadableDocumentError) as refused:
        decode_base64(result, max_bytes=20)

    assert refused.value.problem is problem


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", Problem.EMPTY),
        (b"\xef\xbb\xbf \n", Problem.EMPTY),
        (DOCUMENT.replace("two", "été").encode("latin-1"), Problem.NOT_UTF8),
        (DOCUMENT.encode() + b"\xe9", Problem.NOT_UTF8),
        (DOCUMENT.encode("utf-16"), Problem.NOT_UTF8),
        (gzip.compress(DOCUMENT.encode() * 1_000), Problem.COMPRESSED),
        (b"PK\x03\x04rest of an archive", Problem.COMPRESSED),
        (b" " * (MAX_BYTES + 1), Problem.TOO_LARGE),
        (b"<p>no string of ours</p>", Problem.NO_KNOWN_STRING),
        (DOCUMENT.replace("END-7c41", "END-0000").encode(), Problem.OTHER_DOCUMENT),
    ],
)
def test_a_useless_document_has_its_problem(body: bytes, problem: Problem) -> None:
    reading = read(body, STRINGS)

    assert (reading.problem, reading.accepted, reading.rejected) == (problem, {}, {})
    assert reading.missing == ("s1", "s2", "s3")


def test_a_byte_order_mark_is_left_out() -> None:
    assert decode_text(b"\xef\xbb\xbfwords") == "words"


UNFINISHED = ["<a ", "<!--", "<p id='", "<b>", "</b", "<", "&", "<script>", "<p id=s1>", "<p id=s1><b>", "<a b=", "&#"]
UNCLOSED = [
    "<span id=s1-t1>x",
    "[notranslate]",
    "{a,number",
    "{{ a |",
    "1TP1T",
    "www.a",
    "a.a",
    "a@",
    "((((",
    "%",
    "1.",
]
LONG = segments("word " * 20_000)


@pytest.mark.parametrize("pattern", [*UNFINISHED, *UNCLOSED, "x y z ", "<br>"])
def test_time_grows_with_size_alone(pattern: str) -> None:
    hostile = pattern * (200_000 // len(pattern))

    started = time.process_time()
    read(f'<p id="s1">{hostile}</p>', STRINGS, ReadingPolicies(mode=ProtectMode.MARKER))
    read(f'<p id="s1">{hostile}</p>', LONG, ReadingPolicies(mode=ProtectMode.MARKER))
    read(hostile + DOCUMENT, STRINGS)

    # What grows with the square of the size takes minutes here.
    assert time.process_time() - started < 5
