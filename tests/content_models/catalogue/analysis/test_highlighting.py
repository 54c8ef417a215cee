"""Marked words in escaped texts."""

import pytest

from content_models.catalogue.analysis.dictionary import SortedWords
from content_models.catalogue.analysis.expansion import text_query
from content_models.catalogue.analysis.highlighting import Marker, highlight_beginnings

WORDS = SortedWords({"en": ["course", "courses", "r", "digital", "skills"], "fr": ["ete", "l"], "el": ["ψηφιακεσ"]})


@pytest.mark.parametrize(
    ("locale", "search", "text", "marked"),
    [
        ("en", "course", "Courses & <b>", "<mark>Courses</mark> &amp; &lt;b&gt;"),
        ("en", "digitl", "“Digital” skills", "“<mark>Digital</mark>” skills"),
        ("en", "skil", "Skills, skiing", "<mark>Skills</mark>, skiing"),
        ("en", '"digital skills"', "Digital skills, skills", "<mark>Digital</mark> <mark>skills</mark>, skills"),
        ("en", "digital -skills", "Digital skills", "<mark>Digital</mark> skills"),
        ("en", "?", "Digital skills", "Digital skills"),
        ("fr", "l'ete", "L’ÉTÉ d’Élise", "L’<mark>ÉTÉ</mark> d’Élise"),
        ("el", "ΨΗΦΙΑΚΕΣ", "Ψηφιακές", "<mark>Ψηφιακές</mark>"),
        (
            "en",
            "script",
            "<script>alert(1)</script>",
            "&lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt;",
        ),
    ],
)
def test_every_form_that_was_found_is_marked(locale: str, search: str, text: str, marked: str) -> None:
    query = text_query(search, [locale], WORDS).by_locale[locale]

    assert Marker(locale, query).highlight(text) == marked


def test_one_search_marks_many_texts() -> None:
    marker = Marker("en", text_query('skills "digital skills"', ["en"], WORDS).by_locale["en"])

    assert [marker.highlight(text) for text in ("Digital", "Digital skills", "Skill & digital")] == [
        "Digital",
        "<mark>Digital</mark> <mark>skills</mark>",
        "<mark>Skill</mark> &amp; digital",
    ]


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("dig sk", "<mark>Digital</mark> <mark>skills</mark> &amp; more"),
        ("digtal", "<mark>Digital</mark> skills &amp; more"),
        ("xyz", "Digital skills &amp; more"),
        ("", "Digital skills &amp; more"),
    ],
)
def test_what_begins_as_typed_is_marked(typed: str, marked: str) -> None:
    assert highlight_beginnings("Digital skills & more", typed) == marked
