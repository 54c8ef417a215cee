"""Statistics: indicators with their figures, each with its source."""

from dataclasses import dataclass
from typing import Any

import graphene

from content_models.skills_data import models
from content_models.taxonomies.models import Term as TermModel
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.rich_text import RichTextFacts
from graphql_schema.types.enums import choices_enum
from graphql_schema.types.scalars import URL, DateTime
from graphql_schema.types.taxonomy import Term, TermInLanguage
from graphql_schema.types.values import RichText

ObservationFlag = choices_enum(
    "ObservationFlag", "What to know of a figure before it is used.", models.Observation.Flag
)


@dataclass(frozen=True)
class InLanguage:
    """A row of the statistics, and the language in which it is shown."""

    row: Any
    language: str


def own(name: str) -> Any:
    def resolve(root: InLanguage, _info: Any) -> Any:
        value = getattr(root.row, name)
        return None if value == "" else value

    return resolve


def term_field(name: str, description: str, *, required: bool = False) -> graphene.Field:
    def resolve(root: InLanguage, _info: Any) -> TermInLanguage | None:
        term: TermModel | None = getattr(root.row, name)
        return TermInLanguage(term, root.language) if term else None

    return graphene.Field(Term, required=required, description=description, resolver=resolve)


def value_field(of_type: Any, name: str, description: str, *, required: bool = False) -> graphene.Field:
    return graphene.Field(of_type, required=required, description=description, resolver=own(name))


class Dataset(graphene.ObjectType):
    """A published table that figures come from."""

    key = value_field(graphene.String, "key", "Its code at the source.", required=True)
    title = value_field(graphene.String, "title", "Its title.", required=True)
    source = value_field(graphene.String, "source", "Who publishes it.", required=True)
    url = value_field(URL, "url", "Where it is published.")
    licence = term_field("licence", "Under which licence it may be used.")
    retrieved_at = value_field(DateTime, "retrieved_at", "When it was last read from the source.")


class Breakdown(graphene.ObjectType):
    """A part of the population that an indicator is also measured for."""

    code = value_field(graphene.String, "code", "Its code.", required=True)
    label = value_field(graphene.String, "label", "Its name.", required=True)


class Observation(graphene.ObjectType):
    """One figure: in a country, for a period, from a source."""

    country = term_field("country", "The country; the European Union for the whole union.", required=True)
    period = value_field(graphene.String, "period", "The period, for example 2024 or 2024-Q1.", required=True)
    year = value_field(graphene.Int, "year", "The year in which the period ends.", required=True)
    breakdown = graphene.Field(Breakdown, description="For whom; null for everybody.")
    value = value_field(graphene.Float, "value", "The figure, in the unit of the indicator; null where there is none.")
    flag = value_field(ObservationFlag, "flag", "What to know of it.")
    dataset = graphene.Field(Dataset, required=True, description="Where it was read.")
    retrieved_at = value_field(DateTime, "retrieved_at", "When it was read.", required=True)

    @staticmethod
    def resolve_breakdown(root: InLanguage, _info: Any) -> InLanguage | None:
        return InLanguage(root.row.breakdown, root.language) if root.row.breakdown else None

    @staticmethod
    def resolve_dataset(root: InLanguage, _info: Any) -> InLanguage:
        return InLanguage(root.row.dataset, root.language)


@costs(observations=Cost(own=5, size=50))
class Indicator(graphene.ObjectType):
    """Something that is measured, with its figures."""

    code = value_field(graphene.String, "code", "Its code, by which it is asked for.", required=True)
    name = value_field(graphene.String, "name", "What is measured, in the served language.", required=True)
    unit = value_field(graphene.String, "unit", "The unit of its figures.", required=True)
    definition = graphene.Field(RichText, description="How it is defined.")
    dataset = graphene.Field(Dataset, description="The data set that it usually comes from.")
    source_url = value_field(URL, "source_url", "Where to read more about it.")
    target_value = value_field(graphene.Float, "target_value", "The figure that the union wants to reach.")
    target_year = value_field(graphene.Int, "target_year", "By when.")
    breakdowns = graphene.List(
        graphene.NonNull(Breakdown), required=True, description="The parts of the population that it is measured for."
    )
    observations = graphene.List(
        graphene.NonNull(Observation), required=True, description="Its verified figures, by country and period."
    )

    @staticmethod
    def resolve_definition(root: InLanguage, _info: Any) -> RichTextFacts | None:
        return RichTextFacts(root.row.definition, root.language) if root.row.definition else None

    @staticmethod
    def resolve_dataset(root: InLanguage, _info: Any) -> InLanguage | None:
        return InLanguage(root.row.dataset, root.language) if root.row.dataset else None

    @staticmethod
    def resolve_breakdowns(root: InLanguage, _info: Any) -> list[InLanguage]:
        return [InLanguage(row, root.language) for row in root.row.breakdowns.all()]

    @staticmethod
    def resolve_observations(root: InLanguage, _info: Any) -> list[InLanguage]:
        return [InLanguage(row, root.language) for row in root.row.observations.all()]
