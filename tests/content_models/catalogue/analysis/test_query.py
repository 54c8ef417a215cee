"""What a reader typed, taken apart."""

import pytest

from content_models.catalogue.analysis.query import MOST_PARTS, TypedPart, parse


def word(text: str, *, is_last: bool = False, is_excluded: bool = False) -> TypedPart:
    return TypedPart((text,), is_last=is_last, is_excluded=is_excluded)


def phrase(*words: str, is_excluded: bool = False) -> TypedPart:
    return TypedPart(words, is_phrase=True, is_excluded=is_excluded)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ()),
        (' ?! - "" “” -""', ()),
        ("Data", (word("data", is_last=True),)),
        ("big DATA ", (word("big"), word("data", is_last=True))),
        ("micro-credentials", (word("micro"), word("credentials", is_last=True))),
        ("l'été", (word("l"), word("ete", is_last=True))),
        ('"digital skills" job', (phrase("digital", "skills"), word("job", is_last=True))),
        ("„digitale Kompetenz“", (phrase("digitale", "kompetenz"),)),
        ("«compétences»", (phrase("competences"),)),
        ("jobs -data", (word("jobs"), word("data", is_excluded=True))),
        ("jobs −data", (word("jobs"), word("data", is_excluded=True))),
        ('jobs -"big data"', (word("jobs"), phrase("big", "data", is_excluded=True))),
        ("jobs -micro-credentials", (word("jobs"), phrase("micro", "credentials", is_excluded=True))),
        ("a - b", (word("a"), word("b", is_last=True))),
        ('open "never closed', (word("open"), word("never"), word("closed", is_last=True))),
        ("--data", (word("data", is_excluded=True),)),
    ],
)
def test_it_takes_a_query_apart(text: str, parts: tuple[TypedPart, ...]) -> None:
    assert parse(text) == parts


def test_it_reads_no_more_than_twenty_parts() -> None:
    parts = parse(" ".join(f"w{number}" for number in range(50)))

    assert len(parts) == MOST_PARTS
    assert parts[-1] == word("w19", is_last=True)
