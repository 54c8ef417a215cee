"""Makes the plan of a document: selection → hints → plan."""

from functools import lru_cache
from typing import Any

from graphql import DocumentNode, GraphQLSchema, OperationDefinitionNode
from grapple.registry import registry

from graphql_schema.planner.hints import long_texts, relations_needed, texts_needed
from graphql_schema.planner.plan import PagePlan, Plan
from graphql_schema.planner.selection import Selection, select


def make_plan(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) -> Plan:
    """The plan of an operation, for whatever its variables leave in."""
    selection = select(schema, document, operation)
    return Plan({model: page_plan(model, selection) for model in registry.pages})


def page_plan(model: Any, selection: Selection) -> PagePlan:
    fields = selection.get(model.__name__, frozenset())
    texts = texts_needed(model, fields)
    relations = relations_needed(model, fields, selection.get("Classification", frozenset()))
    return shared(PagePlan(texts, relations, long_texts(model) - texts))


@lru_cache(maxsize=2048)
def shared(plan: PagePlan) -> PagePlan:
    """The same object for the same plan: most documents need the same of most types."""
    return plan
