"""Pages about figures: the data set, what is measured in it, and the newest figure of each country."""

from collections.abc import Iterable, Iterator
from typing import Any

from content_models.editorial.kinds import ContentKind
from content_models.skills_data.models import Observation
from graphql_schema.addresses import address_of
from graphql_schema.derivation.model_fields import indicators_resolver
from graphql_schema.rich_text import plain_text
from graphql_schema.structured_data.values import Asking, Facts, codes, each_once, present, publisher
from graphql_schema.types.indicators import InLanguage


def indicator(page: Any, context: Any) -> Facts:
    first, last = page.covered_from, page.covered_until
    span = f"{first.isoformat() if first else '..'}/{last.isoformat() if last else '..'}"
    measured = indicators_of(page, context)
    sets = [each.row.dataset for each in measured if each.row.dataset]
    return {
        "@type": "Dataset",
        "inLanguage": context.loaders.language_of(page),
        "temporalCoverage": span if first or last else None,
        "creator": publisher(page, context),
        "variableMeasured": [variable(each, page, context) for each in measured],
        "isBasedOn": each_once(found.url for found in sets),
        "license": each_once(found.licence.uri for found in sets if found.licence),
    }


def observations(page: Any, context: Any) -> list[Facts]:
    """Nodes of their own: a data set has no property for them, and they name what they observe."""
    if page.content_kind != ContentKind.INDICATOR:
        return []
    wanted = set(codes(page, "countries", context))
    return [
        observation(row, each, page, context)
        for each in indicators_of(page, context)
        for row in newest(each.row.observations.all())
        if not wanted or row.country.code in wanted
    ]


def indicators_of(page: Any, context: Any) -> list[InLanguage]:
    found: list[InLanguage] = indicators_resolver(page._meta.get_field("key_figures"))(page, Asking(context))
    return found


def variable(measured: InLanguage, page: Any, context: Any) -> Facts:
    return present(
        {
            "@type": "StatisticalVariable",
            "@id": variable_id(measured, page, context),
            "name": measured.row.name,
            "description": plain_text(measured.row.definition),
        }
    )


def variable_id(measured: InLanguage, page: Any, context: Any) -> str:
    return f"{address_of(page, context)}#{measured.row.code}"


def newest(rows: Iterable[Observation]) -> Iterator[Observation]:
    """The newest figure of each country for everybody, in the order of the countries."""
    found: dict[int, Observation] = {}
    for row in rows:
        known = found.get(row.country_id)
        if row.breakdown_id is None and row.value is not None and (known is None or known.period < row.period):
            found[row.country_id] = row
    return iter(found.values())


def observation(row: Observation, measured: InLanguage, page: Any, context: Any) -> Facts:
    country = row.country.label_in(measured.language)
    return {
        "@type": "Observation",
        "name": f"{measured.row.name}, {country}, {row.period}",
        "observationAbout": {"@type": "AdministrativeArea", "name": country},
        "observationDate": str(row.year),
        "variableMeasured": {"@id": variable_id(measured, page, context)},
        "value": float(row.value or 0),
        "unitText": measured.row.unit,
    }
