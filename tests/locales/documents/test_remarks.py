"""What is stored, but looked at by a person first."""

import pytest

from locales.documents.problems import Problem, Rejection, Warning
from locales.documents.remarks import remarks_on


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("open until 30 June 2026", "ouvert jusqu'au 30 juin 2026", []),
        ("about 3.5 million, 1,000 towns", "environ 3,5 millions, 1\u202f000 villes", []),
        ("from 9:30", "à partir de 9.30", []),
        ("500 towns", "5 00 villes", [Warning.NUMBERS_CHANGED]),
        ("500 towns", "villes", [Warning.NUMBERS_CHANGED]),
        ("500 yards away", "a 500 metros de distancia", [Warning.NUMBERS_CHANGED]),
        ("500 yards away", "a 500 yardas de distancia", []),
        ("500 km away", "a 500 km de distancia", []),
        ("these are four words", "these are four words", [Warning.UNTRANSLATED]),
        ("Europass for all", "Europass for all", []),
        ("ten letters", "x", [Warning.LENGTH_UNUSUAL]),
        ("ten letters", "dix lettres, et même beaucoup plus que ça", [Warning.LENGTH_UNUSUAL]),
        ("OK", "D'accord, c'est bon", []),
        ("a long way to go on foot", "très très très très très long", [Warning.REPEATED]),
        ("a long way to go, and back", "un deux un deux un deux un deux un deux", [Warning.REPEATED]),
        ("no no no no no", "non non non non non", []),
        ("a short title", "un titre court, trop long", [Warning.TOO_LONG]),
    ],
)
def test_a_translation_is_remarked_on(source: str, text: str, expected: list[Warning]) -> None:
    assert remarks_on(text, source, max_length=20 if Warning.TOO_LONG in expected else None) == expected


@pytest.mark.parametrize("member", [*Problem, *Rejection, *Warning])
def test_every_finding_explains_itself_to_an_editor(member: Problem | Rejection | Warning) -> None:
    assert member.explanation.endswith(".")
    assert type(member)(member.value) is member
