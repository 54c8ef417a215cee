"""What differs between two schemas, by planted changes of every kind."""

import pytest
from graphql import build_schema

from graphql_schema.evolution.changes import changes_between

BEFORE = """
interface Node { id: ID! }
interface Named { name: String }
type Query { event(id: ID!, locale: String = "en"): Event  events(where: Filter, order: Order): [Part!] }
type Event implements Node & Named { id: ID!  name: String  place: String  title(length: Int): String }
type Session { name: String }
type Break { minutes: Int }
union Part = Event | Session
input Filter { country: String  city: String }
enum Order { NEWEST OLDEST }
scalar Day
"""

PLANTED = [
    ("type Session {", "type Talk { name: String }\ntype Session {", ["safe Talk"]),
    ("type Session {", "type Session { title: String ", ["safe Session.title"]),
    ("  place: String", '  place: String @deprecated(reason: "Why")', ["safe Event.place"]),
    ("city: String", 'city: String @deprecated(reason: "Why")', ["safe Filter.city"]),
    (" OLDEST }", ' OLDEST @deprecated(reason: "Why") }', ["safe Order.OLDEST"]),
    (" OLDEST }", " OLDEST TITLE }", ["dangerous Order.TITLE"]),
    ("Event | Session", "Event | Session | Break", ["dangerous Part.Break"]),
    ("city: String", "city: String  street: String", ["dangerous Filter.street"]),
    ("title(length: Int)", "title(length: Int, words: Int)", ["dangerous Event.title(words:)"]),
    ('locale: String = "en"', 'locale: String = "fr"', ["dangerous Query.event(locale:)"]),
    ("type Session {", "type Session implements Named {", ["dangerous Session.Named"]),
    ("  place: String", "", ["breaking Event.place"]),
    ("  place: String", "  place: Int", ["breaking Event.place"]),
    ("event(id: ID!,", "event(", ["breaking Query.event(id:)"]),
    ("title(length: Int)", "title(length: Int!)", ["breaking Event.title(length:)"]),
    ("title(length: Int)", "title(length: Int, words: Int!)", ["breaking Event.title(words:)"]),
    ("city: String", "city: String  street: String!", ["breaking Filter.street"]),
    ("  city: String", "", ["breaking Filter.city"]),
    (" OLDEST }", " }", ["breaking Order.OLDEST"]),
    ("Event | Session", "Event", ["breaking Part.Session"]),
    ("implements Node & Named", "implements Node", ["breaking Event.Named"]),
    ("type Break { minutes: Int }", "", ["breaking Break"]),
    ("scalar Day", "type Day { number: Int }", ["breaking Day"]),
    ("scalar Day", "scalar Day\ndirective @shout on FIELD", []),
    ("type Session {", '"""A part."""\ntype Session {', []),
]


@pytest.mark.parametrize(("was", "becomes", "expected"), PLANTED, ids=[str(each[2]) for each in PLANTED])
def test_a_planted_change_has_its_weight_and_place(was: str, becomes: str, expected: list[str]) -> None:
    assert was in BEFORE
    changes = changes_between(build_schema(BEFORE), build_schema(BEFORE.replace(was, becomes)))

    assert [f"{change.weight} {change.place}" for change in changes] == expected


def test_taking_a_deprecation_back_is_safe() -> None:
    deprecated = BEFORE.replace("  place: String", '  place: String @deprecated(reason: "Why")')

    changes = changes_between(build_schema(deprecated), build_schema(BEFORE))

    assert [str(change.sentence) for change in changes] == ["Event.place is not deprecated any more."]


def test_a_directive_that_is_gone_is_breaking() -> None:
    with_directive = build_schema(BEFORE + "directive @shout on FIELD")

    changes = changes_between(with_directive, build_schema(BEFORE))

    assert [f"{change.weight} {change.place}" for change in changes] == ["breaking shout"]


def test_the_gravest_change_comes_first() -> None:
    after = BEFORE.replace(" OLDEST }", " TITLE }").replace("type Session {", "type Session { title: String ")

    changes = changes_between(build_schema(BEFORE), build_schema(after))

    assert [change.weight for change in changes] == ["breaking", "dangerous", "safe"]
