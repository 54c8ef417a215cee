"""How large documents are, without the schema."""

import pytest
from graphql import parse

from graphql_schema.limits.measure import NullCharacterError, RepeatedTooOftenError, Size, TooDeepError, measure


def size(document: str) -> Size:
    return measure(parse(document), 10)


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("{ a }", Size(depth=1, fields=1)),
        ("{ a { b c { d } } }", Size(depth=3, fields=4)),
        ("{ x: a y: a { z: b } }", Size(depth=2, aliases=3, fields=3)),
        ("query @a { b @c ... @d { e } ...F @g } fragment F on Q @h { i }", Size(depth=1, directives=5, fields=3)),
        ("query ($a: Int @b) { c }", Size(depth=1, directives=1, fields=1)),
        ("{ a { ...F ...F } } fragment F on A { x: b { c } }", Size(depth=3, aliases=2, fields=5)),
        ("query A { a } query B { b { c } }", Size(depth=2, fields=3)),
        ("{ __schema { types { fields { name } } } }", Size(depth=1, fields=4, introspection="__schema")),
        ("{ ...A } fragment A on Q { b { ...A } }", Size(depth=1, fields=1)),
    ],
)
def test_it_counts_what_stands_in_fragments_where_they_are_used(document: str, expected: Size) -> None:
    assert size(document) == expected


def test_it_counts_a_fragment_that_spreads_two_others_many_times_over() -> None:
    levels = 45
    bomb = " ".join(f"fragment F{level} on A {{ ...F{level + 1} ...F{level + 1} }}" for level in range(levels))
    with pytest.raises(RepeatedTooOftenError):
        size(f"{{ a {{ ...F0 }} }} {bomb} fragment F{levels} on A {{ b }}")

    wide = " ".join(f"fragment F{level} on A {{ a {{ ...F{level + 1} ...F{level + 1} }} }}" for level in range(levels))
    assert size(f"{{ a {{ ...F0 }} }} {wide} fragment F{levels} on A {{ b }}").fields == 2**46


@pytest.mark.parametrize(
    "document",
    [
        "{ " + "a { " * 150 + "b" + " }" * 150 + " }",
        "{ " + "... { " * 150 + "b" + " }" * 150 + " }",
        "{ a(b: " + "[" * 12 + "]" * 12 + ") }",
        "{ a @b(c: " + "{d: " * 12 + "1" + "}" * 12 + ") }",
        "query ($a: [A] = " + "[" * 12 + "]" * 12 + ") { b }",
    ],
)
def test_it_walks_nothing_that_is_nested_too_deeply(document: str) -> None:
    with pytest.raises(TooDeepError):
        size(document)


@pytest.mark.parametrize(
    "document",
    [
        "{ " + "a " * 101 + "}",
        "{ b { " + "... { a } " * 101 + "} }",
        "{ b { " + "...F " * 101 + "} } fragment F on A { a }",
    ],
)
def test_it_walks_nothing_that_repeats_itself_too_often(document: str) -> None:
    with pytest.raises(RepeatedTooOftenError):
        size(document)


def test_it_refuses_a_null_character_in_a_text() -> None:
    with pytest.raises(NullCharacterError):
        size(r'{ a(b: [{c: "\u0000"}]) }')
