"""The documents that are measured are valid, so that a change of the schema is noticed before a run is."""

import pytest
from graphql import parse, validate

from benchmarks.workloads.documents import WORKLOADS, document
from graphql_schema import schema


@pytest.mark.once
@pytest.mark.parametrize("workload", WORKLOADS)
def test_a_workload_asks_only_for_what_there_is(workload: str) -> None:
    errors = validate(schema.build(), parse(document(workload)))

    assert [error.message for error in errors] == []
