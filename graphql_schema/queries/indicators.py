"""Root field ``indicators``: statistics with their sources."""

from collections.abc import Sequence
from typing import Any

import graphene

from content_models.skills_data.queries import UnknownCodesError, indicators
from graphql_schema.errors import BadUserInput
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.types.indicators import Indicator, InLanguage
from graphql_schema.types.scalars import Locale


class PeriodInput(graphene.InputObjectType):
    """Years, both included; one left out means no limit."""

    from_year = graphene.Int(description="The first year.")
    to_year = graphene.Int(description="The last year.")


@costs(indicators=Cost(own=10, sized_by=("codes",), size=20))
class IndicatorsQuery(graphene.ObjectType):
    """Statistics."""

    indicators = graphene.List(
        graphene.NonNull(Indicator),
        codes=graphene.List(graphene.NonNull(graphene.String), description="Codes of indicators; absent: all."),
        countries=graphene.List(
            graphene.NonNull(graphene.String),
            description="Countries by authority code (PRT) or two letters (PT); absent: all.",
        ),
        period=graphene.Argument(PeriodInput, description="Of which years; absent: all."),
        locale=graphene.Argument(Locale, description="The language of the words; absent: the site's default."),
        description="Indicators with their verified figures.",
    )

    @staticmethod
    def resolve_indicators(
        root: Any,
        info: Any,
        *,
        codes: Sequence[str] | None = None,
        countries: Sequence[str] | None = None,
        period: Any = None,
        locale: str | None = None,
    ) -> list[InLanguage]:
        info.context.tags.indicators()
        info.context.tags.vocabulary("country")
        years = period or {}
        languages = info.context.chain_of(info.context.site, locale, None)
        try:
            found = indicators(
                codes=codes,
                countries=countries,
                first_year=years.get("from_year"),
                last_year=years.get("to_year"),
                languages=languages,
            )
        except UnknownCodesError as error:
            raise BadUserInput(str(error)) from error
        return [InLanguage(indicator, languages[0]) for indicator in found]
