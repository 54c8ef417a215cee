"""Which parts of a text are protected, and what becomes of terms."""

import pytest

from locales.documents.building import build_document, with_protected
from locales.documents.policies import Policy, ReadingPolicies
from locales.documents.problems import Rejection, Warning
from locales.documents.protecting import ProtectMode, Term, places_of, with_fixed_forms
from locales.documents.reading import read_document
from tests.locales.documents.strategies import SENTINEL, TERMS, built, read, segments


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("%s of %1$s, %(name)s and %.2f", ["%s", "%1$s", "%(name)s", "%.2f"]),
        ("50% of all, 50 % des, 100%s, %d%%", ["%d"]),
        (
            "{x} {{ x }} {{x|upper}} ${x} {0} {} {% if x %}",
            ["{x}", "{{ x }}", "{{x|upper}}", "${x}", "{0}", "{}", "{% if x %}"],
        ),
        ("a {whole sentence in braces} stays", []),
        ("{n, plural, one {# day} other {# days}} left", ["{n, plural, one {# day} other {# days}}"]),
        ("see (https://europa.eu/a_(b)), or www.example.eu/x.", ["https://europa.eu/a_(b)", "www.example.eu/x"]),
        ("mail first.last+x@sub.example.eu!", ["first.last+x@sub.example.eu"]),
        ("EuropassX, Europass-CV, Europass", ["Europass", "Europass"]),
        ("the Digital  Europe\u00a0Programme", ["Digital  Europe\u00a0Programme"]),
        ("www. and @ and https:// and {", []),
    ],
)
def test_exactly_these_parts_are_protected(text: str, parts: list[str]) -> None:
    assert [place.part.text for place in places_of(text, TERMS)] == parts


def test_case_counts_only_where_a_term_says_so() -> None:
    terms = (Term("AI Act"), Term("cloud", is_case_sensitive=False))

    assert [place.part.text for place in places_of("AI Act, ai act, Cloud, CLOUD", terms)] == [
        "AI Act",
        "Cloud",
        "CLOUD",
    ]


def test_the_longer_term_wins() -> None:
    terms = (Term("Digital Europe"), Term("Digital Europe Programme"))

    assert [place.part.text for place in places_of("Digital Europe Programme", terms)] == ["Digital Europe Programme"]


@pytest.mark.parametrize("mode", ProtectMode)
def test_a_term_gets_its_fixed_form_in_every_mode(mode: ProtectMode) -> None:
    strings = segments("the Digital Europe Programme &amp; Europass")
    policies = ReadingPolicies(language="fr", mode=mode)

    reading = read(built(strings, mode), strings, policies)

    assert reading.accepted == {"s1": "the programme pour une Europe numérique &amp; Europass"}
    assert reading.warnings == {}


def test_a_form_that_contains_its_term_is_put_in_once() -> None:
    terms = (Term("Erasmus", forms=(("fr", "Erasmus+"),)), Term("Erasmus+"))

    assert with_fixed_forms("Erasmus+ and Erasmus, Erasmus.", terms, "fr") == "Erasmus+ and Erasmus+, Erasmus+."


@pytest.mark.parametrize(
    ("policy", "rejected", "warnings"),
    [
        (Policy.WARN, {}, {"s1": (Warning.TERM_CHANGED,)}),
        (Policy.REJECT, {"s1": Rejection.TERM_CHANGED}, {}),
    ],
)
@pytest.mark.parametrize("changed", ["passeport européen", "Europass-traduit"])
def test_a_changed_term_is_warned_of_or_rejected(
    policy: Policy, rejected: dict[str, Rejection], warnings: dict[str, tuple[Warning, ...]], changed: str
) -> None:
    strings = segments("get your Europass now")

    reading = read(built(strings).replace("Europass", changed), strings, ReadingPolicies(terms=policy))

    assert (reading.rejected, reading.warnings) == (rejected, warnings)


def test_a_mask_in_small_letters_is_still_ours() -> None:
    strings = segments("call {x} or {y}")
    document = built(strings, ProtectMode.MASK).replace("call 1TP1T or 1TP2T", "1tp2t ou 1tp1t")

    assert read(document, strings, ReadingPolicies(mode=ProtectMode.MASK)).accepted == {"s1": "{y} ou {x}"}


@pytest.mark.parametrize(
    "came", ["call 1TP1T", "call 1TP1T or 1TP1T", "call 1TP1T or 1TP2T 1TP2T", "call 1TP1T or 1TP3T"]
)
def test_a_lost_doubled_or_unknown_mask_is_rejected(came: str) -> None:
    strings = segments("call {x} or {y}")
    document = built(strings, ProtectMode.MASK).replace("call 1TP1T or 1TP2T", came)

    reading = read(document, strings, ReadingPolicies(mode=ProtectMode.MASK))

    assert reading.rejected["s1"] in {Rejection.PLACEHOLDER_CHANGED, Rejection.RESIDUE}
    assert reading.accepted == {}


def test_masks_are_resolved_with_the_glossary_of_the_day_they_were_sent() -> None:
    strings = segments("Europass and {x}")
    sent = with_protected(strings, TERMS)
    body = build_document(sent, language="en", sentinel=SENTINEL, terms=TERMS, mode=ProtectMode.MASK)

    reading = read_document(body, sent, sentinel=SENTINEL, terms=(), policies=ReadingPolicies(mode=ProtectMode.MASK))

    assert reading.accepted == {"s1": "Europass and {x}"}
