"""Which media type answers which Accept header."""

import pytest

from graphql_schema.negotiation import GRAPHQL, LEGACY, media_type


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, LEGACY),
        ("", LEGACY),
        ("*/*", LEGACY),
        (GRAPHQL, GRAPHQL),
        (f"{GRAPHQL.upper()}; charset=utf-8", GRAPHQL),
        (f"{GRAPHQL}, {LEGACY}", GRAPHQL),
        (f"{LEGACY}, {GRAPHQL}", GRAPHQL),
        (f"{GRAPHQL};q=0.5, {LEGACY};q=0.9", LEGACY),
        (f"{LEGACY};q=0, */*", GRAPHQL),
        (f"{GRAPHQL}; charset=utf-16", None),
        ("text/html", None),
        (f"{LEGACY};q=nonsense", None),
    ],
)
def test_it_chooses_the_best_acceptable_type(accept: str | None, expected: str | None) -> None:
    assert media_type(accept) == expected
