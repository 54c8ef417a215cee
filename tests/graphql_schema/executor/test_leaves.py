"""Objects of plain attributes are taken in one go; everything else is left to the steps of its fields."""

from types import SimpleNamespace
from typing import Any

import pytest

from graphql_schema.executor.leaves import Leaf, flat_object_of

LEAVES = [
    Leaf("name", "name", str, may_be_null=False),
    Leaf("number", "count", int, may_be_null=False),
    Leaf("above", "above", str, may_be_null=True),
]
STEP_BY_STEP = {"answered": "step by step"}
run: Any = None


def answered(value: Any) -> Any:
    return flat_object_of(LEAVES, lambda _root, _run: STEP_BY_STEP)(value, run)


@pytest.mark.parametrize("above", ["b", None])
def test_plain_values_are_taken_as_they_are(above: str | None) -> None:
    value = SimpleNamespace(name="a", count=2**31 - 1, above=above, more="unasked")

    assert answered(value) == {"name": "a", "number": 2**31 - 1, "above": above}


@pytest.mark.parametrize(
    "value",
    [
        SimpleNamespace(name=None, count=1, above=None),
        SimpleNamespace(name="a", count=2**31, above=None),
        SimpleNamespace(name="a", count=True, above=None),
        SimpleNamespace(name="a", count=1.0, above=None),
        SimpleNamespace(name="a", count=1),
        {"name": "a", "count": 1, "above": None},
    ],
    ids=["nothing", "too large", "a boolean", "a fraction", "an attribute is missing", "a mapping"],
)
def test_other_values_are_completed_step_by_step(value: Any) -> None:
    assert answered(value) == STEP_BY_STEP


def test_a_combination_of_types_that_was_refused_does_not_spoil_the_next_one() -> None:
    read = flat_object_of(LEAVES, lambda _root, _run: STEP_BY_STEP)

    assert read(SimpleNamespace(name=None, count=1, above=None), run) == STEP_BY_STEP
    assert read(SimpleNamespace(name="a", count=1, above=None), run) == {"name": "a", "number": 1, "above": None}
