"""What stands around the text of a page: classification, translations, breadcrumbs, words for search engines."""

from dataclasses import dataclass
from typing import Any

import graphene

from content_models.editorial.models.base import BasePage
from content_models.taxonomies.fields import TermsField
from graphql_schema.addresses import address_of, path_of, site_of
from graphql_schema.cards import OrganisationFacts, organisations_of
from graphql_schema.derivation import targets
from graphql_schema.derivation.model_fields import terms_resolver
from graphql_schema.types.enums import TranslationOriginEnum
from graphql_schema.types.media import Image, ImageFacts, image_facts
from graphql_schema.types.scalars import URL, Locale
from graphql_schema.types.taxonomy import Term, TermInLanguage


@dataclass(frozen=True)
class LinkFacts:
    """A page by name and address."""

    title: str
    path: str
    url: str
    locale: str
    translation_origin: str = ""


class TranslationLink(graphene.ObjectType):
    """A live language version of an item."""

    locale = graphene.Field(Locale, required=True, description="Its language.")
    title = graphene.String(required=True, description="Its title in that language.")
    path = graphene.String(required=True, description="Its path on its site.")
    url = graphene.Field(URL, required=True, description="Its absolute address.")
    translation_origin = graphene.Field(TranslationOriginEnum, required=True, description="Where its text came from.")


class Breadcrumb(graphene.ObjectType):
    """One step of the way from the home page down to a page."""

    title = graphene.String(required=True, description="The title of the page.")
    path = graphene.String(required=True, description="Its path on its site.")
    url = graphene.Field(URL, required=True, description="Its absolute address.")


class Alternate(graphene.ObjectType):
    """A language version, as `link rel="alternate"` names it."""

    hreflang = graphene.String(required=True, description="The language, or `x-default`.")
    url = graphene.Field(URL, required=True, description="Its absolute address.")


class Seo(graphene.ObjectType):
    """What search engines and social media are told of a page."""

    title = graphene.String(required=True, description="For the title of the browser's window and of search results.")
    description = graphene.String(required=True, description="For search results; empty when there is none.")
    image = graphene.Field(Image, description="For social media.")
    canonical = graphene.Field(URL, required=True, description="The one address of this text.")
    robots = graphene.String(required=True, description="What crawlers may do: `index, follow` or `noindex, nofollow`.")
    alternates = graphene.List(
        graphene.NonNull(Alternate), required=True, description="All live language versions, for `hreflang`."
    )

    @staticmethod
    def resolve_title(root: BasePage, _info: Any) -> str:
        return root.seo_title or root.title

    @staticmethod
    def resolve_description(root: BasePage, _info: Any) -> str:
        return root.search_description or root.summary

    @staticmethod
    def resolve_image(root: BasePage, info: Any) -> ImageFacts | None:
        found = info.context.loaders.images.load(root.social_image_id) if root.social_image_id else None
        return image_facts(found, found.description) if found else image_of(root, info.context)

    @staticmethod
    def resolve_canonical(root: BasePage, info: Any) -> str:
        return address_of(root, info.context)

    @staticmethod
    def resolve_robots(root: BasePage, _info: Any) -> str:
        return "noindex, nofollow" if getattr(root, "is_preview_draft", False) else "index, follow"

    @staticmethod
    def resolve_alternates(root: BasePage, info: Any) -> list[Alternate]:
        links = translations_of(root, info.context)
        default = site_of(root, info.context).default_locale
        named = [Alternate(hreflang=link.locale, url=link.url) for link in links]
        return named + [Alternate(hreflang="x-default", url=link.url) for link in links if link.locale == default]


def classification_terms(name: str) -> Any:
    def resolve(root: BasePage, info: Any) -> list[TermInLanguage]:
        field: Any = next((each for each in root._meta.get_fields() if each.name == name), None)
        if field is None:
            return []
        if isinstance(field, TermsField):
            return terms_resolver(field)(root, info)
        language = info.context.loaders.language_of(root)
        term = targets.term(info.context, getattr(root, field.attname), language)
        return [term] if term else []

    return resolve


def classification_field(name: str, description: str) -> graphene.Field:
    of_type = graphene.NonNull(graphene.List(graphene.NonNull(Term)))
    return graphene.Field(of_type, description=description, resolver=classification_terms(name))


class Classification(graphene.ObjectType):
    """By what a page is classified. A part that its type does not have is empty."""

    target_audience = classification_field("target_audience", "Which of the four pillars it speaks to.")
    digital_technology = classification_field("digital_technology", "Which technologies it is about.")
    digital_skill_level = classification_field("digital_skill_level", "Which level of skills it asks for or leads to.")
    countries = classification_field("countries", "Which countries it concerns.")
    field_of_education = classification_field(
        "field_of_education", "Which fields of education and training it belongs to."
    )
    target_languages = classification_field("target_languages", "In which languages it is offered.")
    geographical_sphere = graphene.Field(
        Term,
        description="How far it reaches.",
        resolver=lambda root, info: next(iter(classification_terms("geographical_sphere")(root, info)), None),
    )
    target_group = classification_field("target_group", "For whom it is meant.")
    organisations = graphene.List(
        graphene.NonNull("graphql_schema.types.card.OrganisationLink"),
        required=True,
        description="Organisations in the roles that they play for it.",
    )

    @staticmethod
    def resolve_organisations(root: BasePage, info: Any) -> Any:
        return organisations_of_page(root, info.context)


def organisations_of_page(page: BasePage, context: Any) -> list[Any]:
    """The visible organisations behind a page; of a draft, those of its form."""
    if getattr(page, "is_preview_draft", False):
        language = context.loaders.language_of(page)
        named = [(each.role, each.organisation_id) for each in page.organisation_references.all()]
        cards = [(role, context.loaders.card_of_page(key, language)) for role, key in named]
        return [OrganisationFacts(role, card) for role, card in cards if card]
    context.loaders.see(page)
    card = context.loaders.own_cards.load(page.pk)
    return organisations_of(context, card) if card else []


def image_of(page: BasePage, context: Any) -> ImageFacts | None:
    context.loaders.see(page)
    found = context.loaders.images.load(page.image_id) if page.image_id else None
    return image_facts(found, page.image_alt or found.description) if found else None


def translations_of(page: BasePage, context: Any) -> list[LinkFacts]:
    context.loaders.see(page)
    site = site_of(page, context)
    found = context.loaders.translations_of(page)
    return [
        LinkFacts(entry.title, entry.path, context.url_of(site, entry.path), entry.locale, entry.translation_origin)
        for entry in found
        if entry.site_id == site.pk
    ]


def breadcrumbs_of(page: BasePage, context: Any) -> list[LinkFacts]:
    context.loaders.see(page)
    site = site_of(page, context)
    language = context.loaders.language_of(page)
    above = context.loaders.pages_above(page)
    steps = [LinkFacts(entry.title, entry.path, context.url_of(site, entry.path), language) for entry in above]
    return [*steps, LinkFacts(page.title, path_of(page, context), address_of(page, context), language)]
