"""Stems: forms of one word meet in the languages that have an algorithm."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from content_models.catalogue.analysis.folding import words_of
from content_models.catalogue.analysis.stems import has_stems, stem


@pytest.mark.parametrize(
    ("locale", "forms"),
    [
        ("cs", "digitální digitálních"),
        ("da", "kurser kurserne"),
        ("de", "Kurs Kurse Kurses"),
        ("de", "Dorf Dörfer Dörfern"),
        ("el", "δεξιότητα δεξιότητες δεξιοτήτων"),
        ("en", "library libraries"),
        ("en", "teach teaches teaching"),
        ("es", "formación formaciones"),
        ("et", "raamat raamatud raamatute"),
        ("fi", "kurssi kurssin kurssit"),
        ("fr", "compétence compétences"),
        ("hu", "készség készségek"),
        ("it", "competenza competenze"),
        ("lt", "įmonė įmonės įmonėms"),
        ("nl", "vaardigheid vaardigheden"),
        ("pl", "cyfrowe cyfrowych"),
        ("pt", "formação formações"),
        ("ro", "competențe competențelor"),
        ("sv", "kurser kurserna"),
    ],
)
def test_forms_of_a_word_have_one_stem(locale: str, forms: str) -> None:
    assert len({stem(locale, word) for word in words_of(forms)}) == 1


@pytest.mark.parametrize("locale", ["bg", "hr", "lv", "mt", "sk", "sl"])
def test_a_language_without_an_algorithm_keeps_its_words(locale: str) -> None:
    assert not has_stems(locale)
    assert stem(locale, "zručnosti") == "zručnosti"


@pytest.mark.parametrize("locale", ["el", "en", "fr", "pt"])
def test_a_stem_has_no_accents_and_no_blank(locale: str) -> None:
    for word in words_of("formação sécurité δεξιότητες s a ção 2030"):
        assert words_of(stem(locale, word)) == [stem(locale, word)]


def test_threads_do_not_mix_their_words() -> None:
    words = [f"{beginning}libraries" for beginning in "abcdefghijklmnopqrstuvwxyz"]
    stem.cache_clear()

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda word: stem("en", word), words * 20))

    assert found == [word.removesuffix("ies") + "i" for word in words] * 20
