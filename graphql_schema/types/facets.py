"""Facets of a list."""

import re

import graphene

from content_models.catalogue.engines.base import KINDS
from graphql_schema.filters.classifications import CLASSIFICATIONS, FACET_FIELDS
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.types.enums import described_enum
from graphql_schema.types.vocabulary_keys import VOCABULARY_TITLES

DESCRIPTIONS = {
    KINDS: "What the items are; ignores the argument `kinds`.",
    "organisations": "The organisations that stand behind the items.",
    "coalition": "The national coalitions that the items come from.",
} | {name: f"{VOCABULARY_TITLES[key]}." for name, key in CLASSIFICATIONS.items()}


def member_name(field: str) -> str:
    """``fieldOfEducation`` → ``FIELD_OF_EDUCATION``."""
    return "KIND" if field == KINDS else re.sub(r"(?=[A-Z])", "_", field).upper()


FacetField = described_enum(
    "FacetField",
    "What the rows of a list can be counted by: the fields of `ContentFilter` that name terms or items, and the kind.",
    {member_name(field): (field, DESCRIPTIONS[field]) for field in FACET_FIELDS},
)


class FacetValue(graphene.ObjectType):
    """A value of a facet: how many rows the list would have with it instead of what the facet's field asks now."""

    code = graphene.String(
        required=True,
        description="What a filter takes: the code of a term, the translation key of an item, or a kind.",
    )
    label = graphene.String(required=True, description="Its label in the language that was asked for, else in another.")
    count = graphene.Int(required=True, description="How many rows have it, or a term below it; each counts once.")
    is_selected = graphene.Boolean(required=True, description="Whether the filter asks for it, in `in` or `all`.")
    parent_code = graphene.String(description="The code of the term above it, in a hierarchical vocabulary.")


@costs(values=Cost(size=30))
class Facet(graphene.ObjectType):
    """The values of one field among the rows of a list, without regard to the list's own condition on that field."""

    field = graphene.Field(FacetField, required=True, description="What is counted.")
    values = graphene.List(
        graphene.NonNull(FacetValue),
        required=True,
        description="The values with most rows first, equals in the order of the vocabulary; selected ones always.",
    )
