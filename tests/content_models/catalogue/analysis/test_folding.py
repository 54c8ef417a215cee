"""Words without case and accents, in every language of the platform."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content_models.catalogue.analysis.folding import LONGEST_TEXT, fold, spans_of, words_in, words_of, words_to_index

quick = settings(max_examples=300, deadline=None, derandomize=True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Привет, Йордан!", ["привет", "иордан"]),  # Bulgarian
        ("Příliš žluťoučký kůň", ["prilis", "zlutoucky", "kun"]),
        ("Ærø på Østersøen", ["aero", "pa", "ostersoen"]),
        ("Größe, Straße, Übung", ["grosse", "strasse", "ubung"]),
        ("ΔΕΞΙΌΤΗΤΕΣ δεξιότητες ρΐς", ["δεξιοτητεσ", "δεξιοτητεσ", "ρισ"]),
        ("the company's micro-credentials", ["the", "company", "s", "micro", "credentials"]),
        ("Año, ¿qué?", ["ano", "que"]),
        ("õun, öö", ["oun", "oo"]),
        ("l’intelligence d'été, œuvre", ["l", "intelligence", "d", "ete", "oeuvre"]),
        ("an bhfuil tú, Éire", ["an", "bhfuil", "tu", "eire"]),
        ("džungla, đak, šuma", ["dzungla", "dak", "suma"]),
        ("árvíztűrő tükörfúrógép", ["arvizturo", "tukorfurogep"]),
        ("dell'università è", ["dell", "universita", "e"]),
        ("įgūdžiai šešėlių", ["igudziai", "seseliu"]),
        ("ķirsis, ļoti", ["kirsis", "loti"]),
        ("il-ħiliet għal kulħadd, ċavetta", ["il", "hiliet", "ghal", "kulhadd", "cavetta"]),
        ("zażółć gęślą jaźń Łódź", ["zazolc", "gesla", "jazn", "lodz"]),
        ("formação, pão", ["formacao", "pao"]),
        ("știință și învățământ", ["stiinta", "si", "invatamant"]),
        ("ﬁrst ＤＡＴＡ x² 12 000", ["first", "data", "x2", "12", "000"]),
        ("2030: 55,6 %", ["2030", "55", "6"]),
        ("e\u0301te\u0301", ["ete"]),
        ("", []),
        ("—!?_", []),
    ],
)
def test_it_finds_the_folded_words_of_every_language(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_it_cuts_a_word_that_is_too_long() -> None:
    assert words_of("a" * 200 + " b") == ["a" * 64, "b"]


@quick
@given(st.text())
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    once = words_of(text)

    assert words_of(" ".join(once)) == once
    assert all(fold(word) == word for word in once)


@quick
@given(st.text(alphabet="aßÉœ’- .ñ½ﬁΣς1é\u0301\u00b4\u2003\n℡") | st.text())
def test_words_are_the_same_piece_by_piece_and_in_the_whole(text: str) -> None:
    assert words_of(text) == words_in(text)


@quick
@given(st.text(alphabet="aßÉœ’- .ñ½ﬁΣς1é"))
def test_the_words_in_a_text_are_those_of_the_text(text: str) -> None:
    spans = list(spans_of(text))

    assert [word for _start, _end, words in spans for word in words] == words_of(text)
    assert all(words_of(text[start:end]) == list(words) for start, end, words in spans)


def test_it_indexes_as_much_of_a_long_text_as_there_is_room_for() -> None:
    text = "ωμέγα " * 40_000

    found = words_to_index(text)

    assert len(found) == LONGEST_TEXT // (2 * 5 + 1)
    assert words_to_index("short " * 100) == ["short"] * 100
