"""Root fields ``site`` and ``languages``: what front ends need to know before they ask for content."""

from dataclasses import dataclass
from typing import Any

import graphene
from babel import Locale as CldrLocale

from graphql_schema.types.scalars import URL, Locale


@dataclass(frozen=True)
class LanguageFacts:
    """A language of a site."""

    code: str
    is_default: bool


class Language(graphene.ObjectType):
    """A language of a site; names are CLDR's."""

    code = graphene.Field(Locale, required=True, description="Its code.")
    name = graphene.String(required=True, description="Its English name.")
    native_name = graphene.String(required=True, description="Its name in itself.")
    is_default = graphene.Boolean(required=True, description="Whether the site answers in it when none is asked for.")
    is_right_to_left = graphene.Boolean(required=True, description="Whether it is written from right to left.")

    def resolve_name(root: LanguageFacts, _info: Any) -> str:
        return str(CldrLocale.parse(root.code).get_display_name("en"))

    def resolve_native_name(root: LanguageFacts, _info: Any) -> str:
        return str(CldrLocale.parse(root.code).get_display_name(root.code))

    def resolve_is_right_to_left(root: LanguageFacts, _info: Any) -> bool:
        return CldrLocale.parse(root.code).text_direction == "rtl"


class Site(graphene.ObjectType):
    """One of the sites that this API serves."""

    key = graphene.String(required=True, description="Its key: the value of arguments called `site`.")
    name = graphene.String(required=True, description="Its name.")
    front_end_url = graphene.Field(URL, required=True, description="Where its readers are; paths begin there.")
    default_locale = graphene.Field(Locale, required=True, description="The language that is served when none is asked.")
    languages = graphene.List(graphene.NonNull(Language), required=True, description="Its languages.")
    fallback = graphene.List(
        graphene.NonNull(Locale), required=True, description="Served, in this order, where an item is not translated."
    )

    def resolve_front_end_url(root: Any, info: Any) -> str:
        return str(info.context.url_of(root, "/"))

    def resolve_languages(root: Any, _info: Any) -> list[LanguageFacts]:
        return languages_of(root)


class SiteQuery(graphene.ObjectType):
    """Sites and their languages."""

    site = graphene.Field(
        Site,
        key=graphene.String(description="The key of a site; absent: the site of the host that was asked."),
        locale=graphene.Argument(Locale, description="The language of the words."),
        description="A site, with its languages and fallback.",
    )
    languages = graphene.List(
        graphene.NonNull(Language),
        site=graphene.String(description="The key of a site; absent: the site of the host that was asked."),
        description="The languages of a site, the default one first.",
    )

    def resolve_site(root: Any, info: Any, key: str | None = None, locale: str | None = None) -> Any:
        return info.context.site_of(key)

    def resolve_languages(root: Any, info: Any, site: str | None = None) -> list[LanguageFacts]:
        return languages_of(info.context.site_of(site))


def languages_of(site: Any) -> list[LanguageFacts]:
    found = [LanguageFacts(code, code == site.default_locale) for code in site.languages]
    return sorted(found, key=lambda language: not language.is_default)
