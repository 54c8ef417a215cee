"""Arguments that several root fields take."""

import graphene

from graphql_schema.types.scalars import Locale


def site_argument() -> graphene.Argument:
    return graphene.Argument(
        graphene.String, name="site", description="The key of a site; absent: the site of the host that was asked."
    )


def locale_argument(
    description: str = "The language to serve; absent: the site's default language.",
) -> graphene.Argument:
    return graphene.Argument(Locale, description=description)


def fallback_argument() -> graphene.Argument:
    return graphene.Argument(
        graphene.List(graphene.NonNull(Locale)),
        description="The languages to serve, in this order, where there is no version in the one that was asked for; "
        "absent: those of the site; empty: none.",
    )
