"""Pseudo-translations show, keep what must be kept, and can be undone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.simulator import translate, untranslate
from locales.simulator.languages import EU_LANGUAGES, LANGUAGES
from tests.locales.simulator.receiving import DOCUMENT

pytestmark = pytest.mark.once

TAG = re.compile(r"<[^<>]*>")
# What tags, entities, placeholders, addresses and marks are made of, beside letters of three scripts.
ALPHABET = "aAzéÉśаяαΩ 05·[]fr<>/&;%$s{}@.:\"'=!-\n\u00a0\u2028"
PARTS = """
<p> </p> <b> </b> <a> </a> <br/> </i> <script> </script> <!-- --> &amp; %1$s {name} {{x}} [fr] [el]
https://example.eu/a?b=c me@example.eu [notranslate] [/notranslate] SIMFAULT_burst
"""
FRAGMENTS = st.sampled_from([*PARTS.split(), '<a id="s1-a1">', '<i translate="no">', "\n", "[fr] "])
TEXTS = st.lists(st.one_of(FRAGMENTS, st.text(ALPHABET, max_size=6), st.text(max_size=4)), max_size=12).map("".join)


@given(TEXTS, st.sampled_from(LANGUAGES), st.sampled_from(["html", "txt", "snippet"]))
def test_it_gives_the_source_back(text: str, language: str, format: str) -> None:
    assert untranslate(translate(text, language, format=format), language, format=format) == text


@given(TEXTS, st.sampled_from(["none", "attr", "marker", "both"]))
def test_it_gives_the_source_back_whatever_is_honoured(text: str, honour: str) -> None:
    assert untranslate(translate(text, "FR", honour=honour), "FR", honour=honour) == text


@pytest.mark.parametrize("language", EU_LANGUAGES)
def test_it_keeps_every_tag_of_a_document(language: str) -> None:
    translated = translate(DOCUMENT, language)

    assert TAG.findall(translated) == TAG.findall(DOCUMENT)
    assert untranslate(translated, language) == DOCUMENT


def test_it_marks_swaps_and_lengthens() -> None:
    assert translate('<p id="s1">Skills for <b>all</b> 500 %s</p>', "FR") == (
        '<p id="s1">[fr] Škíllš fór <b>áll</b> 500 %s····</p>'
    )


def test_it_writes_greek_and_bulgarian_letters() -> None:
    assert translate("Skills", "EL", format="snippet") == "[el] Σκιλλσ·"
    assert translate("Skills", "BG", format="snippet") == "[bg] Скиллс"


def test_it_leaves_what_is_protected() -> None:
    kept = "%s %1$s {x} {{x}} https://example.eu/page me@example.eu &nbsp; 42"

    assert translate(kept, "FR", format="snippet").rstrip("·") == f"[fr] {kept}"


@pytest.mark.parametrize(
    ("honour", "translated"),
    [
        ("none", '<p translate="no">[fr] šét</p><p>[fr] [ñótráñšláté]šét[/ñótráñšláté]······</p>'),
        ("attr", '<p translate="no">set</p><p>[fr] [ñótráñšláté]šét[/ñótráñšláté]······</p>'),
        ("marker", '<p translate="no">[fr] šét</p><p>[fr] [notranslate]set[/notranslate]······</p>'),
        ("both", '<p translate="no">set</p><p>[fr] [notranslate]set[/notranslate]······</p>'),
    ],
)
def test_it_honours_what_the_switch_says(honour: str, translated: str) -> None:
    source = '<p translate="no">set</p><p>[notranslate]set[/notranslate]</p>'

    assert translate(source, "FR", honour=honour) == translated


def test_it_translates_text_line_by_line() -> None:
    assert translate("one\n\ntwo", "SV", format="txt") == "[sv] óñé\n\n[sv] twó"


def test_it_answers_from_the_phrase_book_by_whole_blocks() -> None:
    phrases = {"Save the <b>date</b>": {"ET": "Pane <b>kuupäev</b> kirja"}}

    assert translate("<p>Save the <b>date</b></p><p>Save</p>", "ET", phrases=phrases) == (
        "<p>Pane <b>kuupäev</b> kirja</p><p>[et] Šávé</p>"
    )


def test_what_was_not_translated_is_left_alone() -> None:
    assert untranslate("<p>plain</p>", "FR") == "<p>plain</p>"
