"""Puts the plan of a request into its queries and batches; without a plan, everything is read."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Page

from graphql_schema.derivation.references import many_fields
from graphql_schema.planner.plan import PagePlan


def plan_for(context: Any, model: Any) -> PagePlan | None:
    return context.plan.of(model) if context.plan is not None else None


def narrowed(pages: QuerySet[Any], context: Any, model: type[Page]) -> QuerySet[Any]:
    """Leaves out the long texts that nobody asked for."""
    plan = plan_for(context, model)
    return pages.defer(*sorted(plan.left_out)) if plan is not None and plan.left_out else pages


def texts_to_look_through(context: Any, model: type[Page]) -> frozenset[str] | None:
    """The long texts whose references are wanted; none is: all of them."""
    plan = plan_for(context, model)
    return None if plan is None else plan.texts


def relations_to_read(context: Any, model: Any) -> Iterable[str]:
    """The relations to many that are wanted."""
    plan = plan_for(context, model)
    return many_fields(model) if plan is None else plan.relations
