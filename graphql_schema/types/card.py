"""Cards and lists of cards: rows of the catalogue, served as they are stored."""

from typing import Any

import graphene

from content_models.editorial.models import OrganisationReference
from graphql_schema.cards import COUNTRY, Card, OrganisationFacts, organisations_of
from graphql_schema.ids import card_id, page_id
from graphql_schema.interfaces.node import NODE_TYPES, Node
from graphql_schema.interfaces.page import Content
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.pages import load_page
from graphql_schema.types.enums import ContentKindEnum, TranslationOriginEnum, VocabularyKey, choices_enum
from graphql_schema.types.media import Image, ImageFacts
from graphql_schema.types.scalars import URL, DateTime, Locale
from graphql_schema.types.taxonomy import Term, TermInLanguage
from graphql_schema.types.values import Place

OrganisationRole = choices_enum(
    "OrganisationRole", "The part that an organisation plays for an item.", OrganisationReference.Role
)


class OrganisationLink(graphene.ObjectType):
    """An organisation in the role that it plays for an item."""

    role = graphene.Field(OrganisationRole, required=True, description="The part that it plays.")
    translation_key = graphene.ID(required=True, description="Its identity in all languages.")
    name = graphene.String(required=True, description="Its name, in the language of the item where there is one.")
    path = graphene.String(required=True, description="The path of its page.")
    url = graphene.Field(URL, required=True, description="The absolute address of its page.")
    content_id = graphene.ID(required=True, description="The id of its page.")

    @staticmethod
    def resolve_translation_key(root: OrganisationFacts, _info: Any) -> str:
        return str(root.card.row.translation_key)

    @staticmethod
    def resolve_name(root: OrganisationFacts, _info: Any) -> str:
        return root.card.row.title

    @staticmethod
    def resolve_path(root: OrganisationFacts, _info: Any) -> str:
        return root.card.row.path

    @staticmethod
    def resolve_url(root: OrganisationFacts, info: Any) -> str:
        return address_of(root.card, info)

    @staticmethod
    def resolve_content_id(root: OrganisationFacts, _info: Any) -> str:
        return page_id(root.card.row.translation_key, root.card.row.locale)


class Source(graphene.ObjectType):
    """Where an item of a partner site comes from."""

    key = graphene.String(required=True, description="The key of the partner site.")
    name = graphene.String(required=True, description="The name of the partner site.")
    url = graphene.Field(URL, required=True, description="The address of the original.")
    licence = graphene.String(description="The licence of the original, as its source names it.")
    fetched_at = graphene.Field(DateTime, required=True, description="When it was last fetched.")


@costs(content=Cost(own=5), organisations=Cost(own=2))
class ContentCard(graphene.ObjectType):
    """One row of a listing, our own or from a partner site; served from the catalogue."""

    class Meta:
        interfaces = (Node,)

    id = graphene.ID(required=True, description="Opaque and stable; names the card of an item in one language.")
    translation_key = graphene.ID(required=True, description="The same for all language versions of the item.")
    kind = graphene.Field(ContentKindEnum, required=True, description="What the item is.")
    title = graphene.String(required=True, description="Its title in the served language.")
    summary = graphene.String(required=True, description="One or two sentences; empty when there are none.")
    path = graphene.String(description="Its path on its site, with the language; none for items of partners.")
    url = graphene.Field(URL, required=True, description="Its absolute address on the front end that owns it.")
    locale = graphene.Field(Locale, required=True, description="The language that is served.")
    translation_origin = graphene.Field(
        TranslationOriginEnum, required=True, description="Where the text of this language version came from."
    )
    published_at = graphene.Field(DateTime, required=True, description="When it was published.")
    updated_at = graphene.Field(DateTime, required=True, description="When readers last got a new state of it.")
    starts_at = graphene.Field(DateTime, description="When it begins.")
    ends_at = graphene.Field(DateTime, description="When it ends.")
    time_zone = graphene.String(description="The time zone in which its times are to be shown: `Europe/Lisbon`.")
    deadline = graphene.Field(DateTime, description="Until when one can apply or register.")
    image = graphene.Field(Image, description="Its image; none where that is not public.")
    terms = graphene.List(
        graphene.NonNull(Term),
        required=True,
        vocabularies=graphene.Argument(
            graphene.List(graphene.NonNull(VocabularyKey)), description="Only terms of these; absent: of all."
        ),
        description="By what it is classified, with labels in the served language.",
    )
    countries = graphene.List(graphene.NonNull(Term), required=True, description="Which countries it concerns.")
    organisations = graphene.List(
        graphene.NonNull(OrganisationLink),
        required=True,
        description="The organisations that stand behind it, in their roles; those without a public page are left out.",
    )
    place = graphene.Field(Place, description="Where it happens.")
    is_free = graphene.Boolean(description="Whether it costs nothing; none when that is not known.")
    source = graphene.Field(Source, description="The partner site that it comes from; none for our own items.")
    content_id = graphene.ID(description="The id of the whole item; a card has an id of its own.")
    content = graphene.Field(
        Content, description="The whole item, loaded in one batch for the list; none for items of partners."
    )

    @staticmethod
    def resolve_id(root: Card, _info: Any) -> str:
        return card_id(root.row.translation_key, root.row.locale)

    @staticmethod
    def resolve_path(root: Card, _info: Any) -> str | None:
        return root.row.path or None

    @staticmethod
    def resolve_url(root: Card, info: Any) -> str:
        return address_of(root, info)

    @staticmethod
    def resolve_time_zone(root: Card, _info: Any) -> str | None:
        return root.row.card["timeZone"] or None

    @staticmethod
    def resolve_image(root: Card, _info: Any) -> ImageFacts | None:
        values = root.row.card["image"]
        return ImageFacts(values, values["alt"]) if values else None

    @staticmethod
    def resolve_terms(root: Card, info: Any, vocabularies: list[str] | None = None) -> list[TermInLanguage]:
        return terms_of(root, info, None if vocabularies is None else frozenset(vocabularies))

    @staticmethod
    def resolve_countries(root: Card, info: Any) -> list[TermInLanguage]:
        return terms_of(root, info, frozenset({COUNTRY}))

    @staticmethod
    def resolve_organisations(root: Card, info: Any) -> list[OrganisationFacts]:
        return organisations_of(info.context, root)

    @staticmethod
    def resolve_source(root: Card, _info: Any) -> Source | None:
        return Source(**root.row.card["source"]) if root.row.source_key else None

    @staticmethod
    def resolve_content_id(root: Card, _info: Any) -> str | None:
        return page_id(root.row.translation_key, root.row.locale) if root.row.page_id else None

    @staticmethod
    def resolve_content(root: Card, info: Any) -> Any:
        return load_page(info.context, root.row.page_id)


def row_value(name: str) -> Any:
    return lambda root, _info: getattr(root.row, name)


for name in (
    "translation_key", "kind", "title", "summary", "locale", "translation_origin", "published_at", "updated_at",
    "starts_at", "ends_at", "deadline", "is_free",
):  # fmt: skip
    setattr(ContentCard, f"resolve_{name}", staticmethod(row_value(name)))

NODE_TYPES[Card] = ContentCard


def terms_of(card: Card, info: Any, vocabularies: frozenset[str] | None) -> list[TermInLanguage]:
    loader = info.context.loaders.terms
    found = [term for term_id in card.row.card["terms"] if (term := loader.load(term_id)) is not None]
    wanted = [term for term in found if vocabularies is None or term.vocabulary_id in vocabularies]
    wanted.sort(key=lambda term: (term.vocabulary_id, term.order, term.code))
    return [TermInLanguage(term, card.row.locale) for term in wanted]


def address_of(card: Card, info: Any) -> str:
    if card.row.source_key:
        return str(card.row.card["source"]["url"])
    return str(info.context.site_with(card.row.site_id).address(card.row.path))
