"""The document that is sent: its exact form in every mode, what is refused, what is not sent, and how it is cut."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.documents.building import (
    SourceSegment,
    build_document,
    content_hash,
    needs_translation,
    new_sentinel,
    with_protected,
)
from locales.documents.fragments import InvalidFragmentError, canonical, character_count
from locales.documents.protecting import Part, PartKind, ProtectMode
from locales.documents.skipping import Skip, copy_of_skipped, skip_reason
from locales.documents.splitting import halves, split_segments
from tests.locales.documents.strategies import SEGMENTS, TERMS, built, segments

HEAD = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>job</title></head><body>\n'
END = '<p id="end" translate="no">END-7c41</p></body></html>'
FRAGMENT = ' read <a id="a1">the guide</a> &amp; {x}<br/>with Europass '


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (
            ProtectMode.SPAN,
            '<span id="s1-t1" translate="no">{x}</span><br/>with <span id="s1-t2" translate="no">Europass</span>',
        ),
        (ProtectMode.MARKER, "[notranslate]{x}[/notranslate]<br/>with [notranslate]Europass[/notranslate]"),
        (ProtectMode.MASK, "1TP1T<br/>with 1TP2T"),
        (ProtectMode.CHECK, "{x}<br/>with Europass"),
    ],
)
def test_a_document_has_exactly_this_form(mode: ProtectMode, expected: str) -> None:
    document = built(segments(FRAGMENT, "plain"), mode)

    paragraph = f'<p id="s1">read <a id="s1-a1">the guide</a> &amp; {expected}</p>\n<p id="s2">plain</p>\n'
    assert document == HEAD + paragraph + END


def test_separators_and_invisible_characters_are_not_sent() -> None:
    assert canonical("one\u2028two\u2029three\u0000\ufeff\u202efour\n  five e\u0301") == "one two threefour five é"


@pytest.mark.parametrize("text", ["write 1TP1T for {x}", "write [notranslate] for {x}"])
@pytest.mark.parametrize("mode", [ProtectMode.MASK, ProtectMode.MARKER])
def test_a_text_that_speaks_of_our_marks_is_not_marked_the_same_way(mode: ProtectMode, text: str) -> None:
    is_own_mark = ("1TP" in text) == (mode is ProtectMode.MASK)

    assert ('<span id="s1-t1" translate="no">{x}</span>' in built(segments(text), mode)) == is_own_mark


@pytest.mark.parametrize(
    "fragment",
    [
        "<u>x</u>",
        '<b class="x">x</b>',
        '<a href="/">x</a>',
        "<b>x",
        "x</b>",
        "<b><i>x</b></i>",
        "<b",
        "<script>x</script>",
    ],
)
def test_a_fragment_that_could_not_be_stored_is_refused(fragment: str) -> None:
    with pytest.raises(InvalidFragmentError):
        built(segments(fragment))

    assert skip_reason(fragment, TERMS) is Skip.INVALID_MARKUP


@pytest.mark.parametrize("keys", [[], ["s1", "s1"], ["end"], ["S1"], ["s-1"], ["1"], [""]])
def test_malformed_keys_are_refused(keys: list[str]) -> None:
    with pytest.raises(ValueError, match="Keys must be"):
        built([SourceSegment(key, "text") for key in keys])


def test_a_malformed_sentinel_is_refused() -> None:
    with pytest.raises(ValueError, match="sentinel"):
        build_document(segments("text"), language="en", sentinel="END", terms=(), mode=ProtectMode.SPAN)


def test_a_new_sentinel_is_accepted() -> None:
    build_document(segments("text"), language="en", sentinel=new_sentinel(), terms=(), mode=ProtectMode.SPAN)


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("", Skip.NO_LETTERS),
        ("2026 – 30 %<br/>(+32) 2 123", Skip.NO_LETTERS),
        ("https://europa.eu/a?b=1&amp;c=2", Skip.ADDRESS),
        (" someone@example.eu. ", Skip.ADDRESS),
        ("https://europa.eu https://example.eu", Skip.PROTECTED),
        ("<b>Europass</b>", Skip.PROTECTED),
        ("{x}: %s", Skip.PROTECTED),
        ("Europass for all", None),
        ("see https://europa.eu", None),
        ("europass", None),
        ("Ψ", None),
    ],
)
def test_a_string_without_words_is_not_sent(fragment: str, expected: Skip | None) -> None:
    assert skip_reason(fragment, TERMS) is expected
    assert needs_translation(fragment, TERMS) is (expected is None)


def test_a_skipped_term_gets_the_form_that_is_fixed_for_the_language() -> None:
    copies = [copy_of_skipped("<b>Digital Europe Programme</b>", TERMS, language) for language in ("fr", "de")]

    assert copies == ["<b>programme pour une Europe numérique</b>", "<b>Digital Europe Programme</b>"]


def test_tags_and_the_spelling_of_entities_do_not_count_as_characters() -> None:
    assert character_count(['a &amp; <a id="a1">b</a><br/>&lt;c', "<b>d</b>"]) == 8


def test_protected_parts_are_noted_beside_a_segment() -> None:
    parts = (Part(PartKind.PLACEHOLDER, "{x}"), Part(PartKind.TERM, "Europass"))

    assert with_protected(segments(FRAGMENT), TERMS) == (SourceSegment("s1", FRAGMENT, protected=parts),)


@given(st.lists(st.tuples(st.text(max_size=3), st.text(max_size=3)), max_size=3), st.data())
def test_the_content_hash_tells_order_and_borders(pairs: list[tuple[str, str]], data: st.DataObject) -> None:
    other = data.draw(
        st.lists(st.tuples(st.text(max_size=3), st.text(max_size=3)), max_size=3) | st.permutations(pairs)
    )

    assert (content_hash(pairs) == content_hash(other)) == (pairs == other)


def test_the_content_hash_never_changes() -> None:
    expected = "3d3d30b82c052f6fc3d8df3abf8c24b987b0f3ad5087ac3bb059b9d3f7731097"

    assert content_hash([("title", "AI week"), ("body.1", "read <b>this</b>")]) == expected


@given(SEGMENTS, st.integers(150, 700), st.integers(1, 3))
@settings(deadline=None)
def test_every_document_of_a_split_keeps_the_limits(
    sent: list[SourceSegment], max_bytes: int, max_strings: int
) -> None:
    split = split_segments(
        sent, language="en", terms=TERMS, mode=ProtectMode.SPAN, max_bytes=max_bytes, max_strings=max_strings
    )

    assert [each for part in split.documents for each in part] == [each for each in sent if each not in split.too_large]
    assert all(len(built(list(part)).encode()) <= max_bytes for part in split.documents)
    assert all(1 <= len(part) <= max_strings for part in split.documents)
    assert all(len(built([each]).encode()) > max_bytes for each in split.too_large)


def test_a_split_makes_no_more_documents_than_needed() -> None:
    size = len(built(segments("one", "two")).encode())

    split = split_segments(
        segments("one", "two", "six"), language="en", terms=(), mode=ProtectMode.SPAN, max_bytes=size, max_strings=9
    )

    assert [[each.key for each in part] for part in split.documents] == [["s1", "s2"], ["s3"]]


@pytest.mark.parametrize(("count", "sizes"), [(1, [1]), (2, [1, 1]), (5, [3, 2])])
def test_halves_are_halves(count: int, sizes: list[int]) -> None:
    assert [len(half) for half in halves(segments(*["x"] * count))] == sizes
