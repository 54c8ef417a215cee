"""Root fields ``site`` and ``languages``: what front ends need to know before they ask for content."""

from dataclasses import dataclass
from typing import Any

import graphene
from babel import Locale as CldrLocale
from django.db.models import Q
from django.utils.translation import get_language_info

from content_models.base.language_names import own_name
from content_models.editorial.models.navigation import Footer
from content_models.editorial.models.snippets import Announcement
from graphql_schema.derivation.targets import node_type
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.queries.completeness import completeness_of
from graphql_schema.sites import SiteFacts
from graphql_schema.types.scalars import URL, Locale


@dataclass(frozen=True)
class LanguageFacts:
    """A language of a site."""

    code: str
    is_default: bool
    site: SiteFacts


@dataclass(frozen=True)
class SiteInLanguage:
    """A site, and the languages in which its words are asked for, best first."""

    site: SiteFacts
    chain: tuple[str, ...]


@costs(completeness=Cost(own=2))
class Language(graphene.ObjectType):
    """A language of a site; names are CLDR's."""

    code = graphene.Field(Locale, required=True, description="Its code.")
    name = graphene.String(required=True, description="Its English name.")
    native_name = graphene.String(required=True, description="Its name in itself.")
    is_default = graphene.Boolean(required=True, description="Whether the site answers in it when none is asked for.")
    is_right_to_left = graphene.Boolean(required=True, description="Whether it is written from right to left.")
    completeness = graphene.Float(
        required=True,
        description=(
            "The share of the site's items that have a live version of their own in it, from 0 to 1: of all items that "
            "are live in any language of the site. Copies of pages in another language's tree do not count."
        ),
    )

    @staticmethod
    def resolve_name(root: LanguageFacts, _info: Any) -> str:
        return str(CldrLocale.parse(root.code).get_display_name("en"))

    @staticmethod
    def resolve_native_name(root: LanguageFacts, _info: Any) -> str:
        return own_name(root.code)

    @staticmethod
    def resolve_is_right_to_left(root: LanguageFacts, _info: Any) -> bool:
        return bool(get_language_info(root.code)["bidi"])

    @staticmethod
    def resolve_completeness(root: LanguageFacts, info: Any) -> float:
        return completeness_of(info.context, root.site).share(root.code)


@costs(languages=Cost(size=24), announcements=Cost(size=3))
class Site(graphene.ObjectType):
    """One of the sites that this API serves."""

    key = graphene.String(required=True, description="Its key: the value of arguments called `site`.")
    name = graphene.String(required=True, description="Its name.")
    front_end_url = graphene.Field(URL, required=True, description="Where its readers are; paths begin there.")
    default_locale = graphene.Field(
        Locale, required=True, description="The language that is served when none is asked."
    )
    languages = graphene.List(graphene.NonNull(Language), required=True, description="Its languages.")
    fallback = graphene.List(
        graphene.NonNull(Locale), required=True, description="Served, in this order, where an item is not translated."
    )
    footer = graphene.Field(lambda: node_type(Footer), description="What stands at the foot of every page.")
    announcements = graphene.List(
        graphene.NonNull(lambda: node_type(Announcement)),
        required=True,
        description="Messages to all readers that are shown now, the newest first.",
    )

    @staticmethod
    def resolve_key(root: SiteInLanguage, _info: Any) -> str:
        return root.site.key

    @staticmethod
    def resolve_name(root: SiteInLanguage, _info: Any) -> str:
        return root.site.name

    @staticmethod
    def resolve_front_end_url(root: SiteInLanguage, info: Any) -> str:
        return str(info.context.url_of(root.site, "/"))

    @staticmethod
    def resolve_default_locale(root: SiteInLanguage, _info: Any) -> str:
        return root.site.default_locale

    @staticmethod
    def resolve_languages(root: SiteInLanguage, _info: Any) -> list[LanguageFacts]:
        return languages_of(root.site)

    @staticmethod
    def resolve_fallback(root: SiteInLanguage, _info: Any) -> tuple[str, ...]:
        return root.site.fallback

    @staticmethod
    def resolve_footer(root: SiteInLanguage, info: Any) -> Any:
        info.context.tags.footer(root.site.key)
        own_or_shared = Q(site=root.site.pk) | Q(site=None)
        found = Footer.objects.filter(own_or_shared, live=True, locale__language_code__in=root.chain)
        footer = served(found.select_related("locale"), root.chain)
        info.context.loaders.announce([footer] if footer else [])
        return footer

    @staticmethod
    def resolve_announcements(root: SiteInLanguage, info: Any) -> list[Any]:
        found = Announcement.objects.filter(live=True, locale__language_code__in=root.chain)
        info.context.tags.announcements()
        current = []
        for each in found.select_related("locale").order_by("-pk"):
            info.context.tags.ends_after(info.context.moment, each.shown_from, each.shown_until)
            current += [each] if each.is_current else []
        chosen = {each.translation_key: each for each in sorted(current, key=lambda each: -rank(each, root.chain))}
        shown = sorted(chosen.values(), key=lambda each: -each.pk)
        info.context.loaders.announce(shown)
        return shown


@costs(site=Cost(own=5), languages=Cost(size=24))
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

    @staticmethod
    def resolve_site(root: Any, info: Any, key: str | None = None, locale: str | None = None) -> Any:
        found = info.context.site_of(key)
        return SiteInLanguage(found, info.context.chain_of(found, locale, None))

    @staticmethod
    def resolve_languages(root: Any, info: Any, site: str | None = None) -> list[LanguageFacts]:
        return languages_of(info.context.site_of(site))


def languages_of(site: Any) -> list[LanguageFacts]:
    found = [LanguageFacts(code, code == site.default_locale, site) for code in site.languages]
    return sorted(found, key=lambda language: not language.is_default)


def rank(item: Any, chain: tuple[str, ...]) -> int:
    return chain.index(item.locale.language_code)


def served(found: Any, chain: tuple[str, ...]) -> Any:
    """The first in the chain; among those, the site's own before the one of all sites."""
    return min(found, key=lambda each: (rank(each, chain), each.site_id is None), default=None)
