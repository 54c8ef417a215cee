"""Every code of both dialects: its kind, its remedy, and words for an editor."""

import re

import pytest
from django.utils.functional import Promise

from locales.etranslation.error_kinds import ErrorKind
from locales.etranslation.errors import REMEDIES, Refusal, Remedy, every_code, refusal_by_code, refusal_by_status
from locales.etranslation.http_errors import HTTP_ERRORS

pytestmark = pytest.mark.once

V1_NUMBERS = {
    *range(-20047, -19999), -40010, *range(-80007, -80003), *range(-90002, -89999), -90007, *range(-90016, -90011),
}  # fmt: skip
V2_NUMBERS = {-10419, -10500, -11200, -20001, -20028, -70010, -90000}
V2_TAKEN_OVER = {-20007, -20013, -20021, -20046, -40010}


def test_all_codes_that_are_public_are_known() -> None:
    assert {code for dialect, code in every_code() if dialect == "v1"} == V1_NUMBERS
    assert {code for dialect, code in every_code() if dialect == "v2"} == V2_NUMBERS | V2_TAKEN_OVER


@pytest.mark.parametrize(("dialect", "code"), sorted(every_code()))
def test_a_code_is_explained_to_an_editor(dialect: str, code: int) -> None:
    refusal = refusal_by_code(dialect, code)

    assert refusal.message
    assert refusal.remedy is not Remedy.UNKNOWN or refusal.kind is ErrorKind.UNEXPECTED
    assert re.fullmatch(r"[A-Z][^{}]*\.|eTranslation [^{}]*\.", str(refusal.explanation))
    assert str(code) not in str(refusal.explanation)


def test_every_kind_has_a_remedy() -> None:
    assert set(REMEDIES) == set(ErrorKind)
    assert set(REMEDIES.values()) == set(Remedy)


@pytest.mark.parametrize(
    ("code", "v1", "v2"),
    [
        (-20001, ErrorKind.CONFIGURATION, ErrorKind.DEFECT),
        (-90000, ErrorKind.DELIVERY, ErrorKind.ACCOUNT),
        (-20028, ErrorKind.CONCURRENCY, ErrorKind.CONCURRENCY),
        (-20033, ErrorKind.TRANSIENT, ErrorKind.UNKNOWN),
        (-11200, ErrorKind.UNKNOWN, ErrorKind.QUOTA),
    ],
)
def test_a_number_means_what_it_means_in_its_dialect(code: int, v1: ErrorKind, v2: ErrorKind) -> None:
    assert (refusal_by_code("v1", code).kind, refusal_by_code("v2", code).kind) == (v1, v2)


def test_the_older_meaning_is_a_hint_for_the_text_alone() -> None:
    refusal = refusal_by_code("v2", -20030, "empty")

    assert (refusal.kind, refusal.remedy, refusal.message) == (ErrorKind.UNKNOWN, Remedy.UNKNOWN, "empty")
    assert str(refusal.explanation) == (
        "eTranslation refused this with code -20030. In its older version that means: There is no text to translate."
        " (v1 meaning)"
    )


@pytest.mark.parametrize("dialect", ["v1", "v2"])
def test_a_code_that_nobody_knows_is_shown_as_it_came(dialect: str) -> None:
    words = "Strange {braces} and 100% <b>more</b>"

    spoken, silent = refusal_by_code(dialect, -99999, words), refusal_by_code(dialect, -99999)

    assert (spoken.code, spoken.message, spoken.remedy) == (-99999, words, Remedy.UNKNOWN)
    assert str(spoken.explanation) == (
        f"eTranslation refused this for a reason that is new to us. Its own words: {words} (-99999)"
    )
    assert str(silent.explanation) == (
        "eTranslation refused this for a reason that is new to us, with the code -99999 and without a word."
    )


@pytest.mark.parametrize("status", [*HTTP_ERRORS, 302, 500, 599])
def test_a_status_is_explained_too(status: int) -> None:
    refusal = refusal_by_status(status)

    assert (refusal.status, refusal.code) == (status, None)
    assert refusal.remedy is not Remedy.UNKNOWN
    assert str(refusal.explanation).endswith(".")


def test_another_status_is_shown_with_its_words() -> None:
    refusal = refusal_by_status(418, "I am a teapot")

    assert (refusal.kind, refusal.remedy) == (ErrorKind.UNKNOWN, Remedy.UNKNOWN)
    assert str(refusal.explanation) == (
        "eTranslation refused this with the HTTP status 418. Its own words: I am a teapot"
    )


@pytest.mark.parametrize(
    "refusal",
    [
        refusal_by_code("v1", -20030),
        refusal_by_code("v2", -20030),
        refusal_by_code("v2", -99999),
        refusal_by_code("v2", -99999, "words"),
        refusal_by_status(502),
        refusal_by_status(418),
    ],
)
def test_an_explanation_waits_for_the_language_of_whoever_reads_it(refusal: Refusal) -> None:
    assert isinstance(refusal.explanation, Promise)
