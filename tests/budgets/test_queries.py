"""Every operation of the API takes exactly the statements of its budget, the same for one item and for twenty."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content_models.editorial.models import ListingPage
from content_models.taxonomies.models import Term
from tests.budgets.operations import Operation, make_full_events, make_operations

Ask = Callable[..., dict[str, Any]]

BUDGETS = tomllib.loads((Path(__file__).parent / "queries.toml").read_text(encoding="utf-8"))
BUDGET_OF = {name: counts for group in BUDGETS.values() for name, counts in group.items()}


def counted(ask: Ask, operation: Operation) -> list[str]:
    with CaptureQueriesContext(connection) as captured:
        ask(operation.document, **operation.variables)
    return [query["sql"] for query in captured.captured_queries]


@pytest.mark.parametrize(("size", "column"), [(1, "one"), (20, "twenty")])
def test_it_keeps_to_its_budget(events: ListingPage, terms: dict[str, Term], ask: Ask, size: int, column: str) -> None:
    operations = make_operations(make_full_events(size, events, terms))

    spent = {name: counted(ask, operation) for name, operation in operations.items()}

    numbered = {
        name: "\n".join(f"{number}. {sql[:400]}" for number, sql in enumerate(queries, start=1))
        for name, queries in spent.items()
        if len(queries) != BUDGET_OF[name][column]
    }
    assert {name: len(queries) for name, queries in spent.items()} == {
        name: counts[column] for name, counts in BUDGET_OF.items()
    }, "\n\n".join(f"{name}\n{text}" for name, text in numbered.items())


@pytest.mark.parametrize("name", BUDGET_OF)
def test_it_costs_the_same_for_one_and_for_twenty(name: str) -> None:
    assert BUDGET_OF[name]["one"] == BUDGET_OF[name]["twenty"]
