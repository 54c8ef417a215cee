"""The models have what the content tables say; where they differ, the table says so and why."""

from typing import Any

import pytest
from graphql import GraphQLSchema, get_named_type
from wagtail.models import get_page_models

from content_models.editorial import tables
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from graphql_schema.schema import build
from tests.support import content_tables

BY_RULE = {"automatic", "conditional", "for a MOOC", "when registered", "yes unless flagged missing"}

Table = dict[str, Any]
TABLES = [pytest.param(table, id=table["key"]) for table in tables.content_tables()]
PAGE_TABLES = [param for param in TABLES if param.values[0]["kind"]]


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build()


def page_models() -> list[type[BasePage]]:
    return [model for model in get_page_models() if issubclass(model, BasePage)]


def test_has_a_table_for_every_page_type() -> None:
    described = {table["kind"]: table["model"] for table in tables.content_tables() if table["kind"]}

    assert described == {model.content_kind.value: model._meta.label for model in page_models()}
    assert set(described) == set(ContentKind.values)


@pytest.mark.parametrize("table", TABLES)
def test_holds_each_row_in_a_field_of_its_kind(table: Table) -> None:
    of_other_kind = [
        (row["name"], row["kind"])
        for row in content_tables.held(table)
        if not content_tables.has_kind(content_tables.model_of(table, row), row)
    ]

    assert of_other_kind == []


@pytest.mark.parametrize("table", TABLES)
def test_differs_only_where_the_table_gives_the_reason(table: Table) -> None:
    stated = {
        (row["name"], row.get("source")): {aspect: said["ours"] for aspect, said in row.get("differences", {}).items()}
        for row in content_tables.held(table)
    }

    found = {
        (row["name"], row.get("source")): content_tables.differences(content_tables.model_of(table, row), row)
        for row in content_tables.held(table)
    }

    assert found == stated


@pytest.mark.parametrize("table", TABLES)
def test_gives_a_reason_for_all_that_differs_or_is_left_out(table: Table) -> None:
    reasons = [said["reason"] for row in table["fields"] for said in row.get("differences", {}).values()]
    reasons += [row["left_out"] for row in table["fields"] if "left_out" in row]
    undecided = [row["name"] for row in table["fields"] if ("field" in row) == ("left_out" in row)]

    assert [reason for reason in reasons if len(reason.split()) < 3] == []
    assert undecided == []


@pytest.mark.parametrize("table", TABLES)
def test_requires_what_our_policy_requires(table: Table) -> None:
    against = [
        (row["name"], actual)
        for row in content_tables.held(table)
        if row["kind"] != "derived"
        and (actual := content_tables.obligation(content_tables.model_of(table, row), row)) not in allowed(row)
    ]

    assert against == []


def allowed(row: content_tables.Row) -> set[str]:
    policy = row["required_by_us"]
    return {"optional", "recommended"} if policy in BY_RULE else {policy}


@pytest.mark.parametrize("table", PAGE_TABLES)
def test_shows_each_row_to_front_ends(table: Table, schema: GraphQLSchema) -> None:
    page_type = schema.type_map[table["model"].split(".")[-1]]

    hidden = [row["name"] for row in content_tables.held(table) if not leads_to_a_field(page_type, row["graphql"])]

    assert hidden == []


def leads_to_a_field(found: Any, path: str) -> bool:
    for step in path.split("."):
        if step not in getattr(found, "fields", {}):
            return False
        found = get_named_type(found.fields[step].type)
    return True


@pytest.mark.parametrize("model", page_models())
def test_names_only_fields_that_there_are(model: type[BasePage]) -> None:
    names = [*model.recommended_fields, *model.mixed_streams, *model.shared_fields, *model.own_per_language]

    assert [name for name in names if not hasattr(model, name)] == []
