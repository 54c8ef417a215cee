"""What every page type shows, by allow-list: nothing of stock Grapple's page interface is part of the schema."""

from typing import Any

import graphene
from grapple.registry import registry

from content_models.editorial.models.base import BasePage
from graphql_schema.addresses import address_of, path_of
from graphql_schema.errors import BadUserInput
from graphql_schema.ids import make_id, page_id
from graphql_schema.interfaces.node import Node
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.structured_data.pages import structured_data
from graphql_schema.types.content import (
    Breadcrumb,
    Classification,
    Seo,
    TranslationLink,
    breadcrumbs_of,
    image_of,
    translations_of,
)
from graphql_schema.types.enums import ContentKindEnum, TranslationOriginEnum
from graphql_schema.types.media import Image, ImageFacts
from graphql_schema.types.scalars import URL, DateTime, Locale

LARGEST_PAGE = 100


@costs(related=Cost(own=5, sized_by=("first",), size=3), structured_data=Cost(own=5))
class Content(graphene.Interface):
    """Anything with a page of its own."""

    class Meta:
        interfaces = (Node,)

    id = graphene.ID(required=True, description="Opaque and stable; names the item in this language.")
    translation_key = graphene.ID(required=True, description="The same for all language versions of the item.")
    kind = graphene.Field(ContentKindEnum, required=True, description="What it is.")
    title = graphene.String(required=True, description="Its title in the served language.")
    summary = graphene.String(required=True, description="One or two sentences; empty when there are none.")
    path = graphene.String(required=True, description="Its path on its site, with the language: `/en/latest/…`.")
    url = graphene.Field(URL, required=True, description="Its absolute address on the front end that owns it.")
    locale = graphene.Field(Locale, required=True, description="The language that is served.")
    translation_origin = graphene.Field(
        TranslationOriginEnum, required=True, description="Where the text of this language version came from."
    )
    translations = graphene.List(
        graphene.NonNull(TranslationLink), required=True, description="Its live language versions, this one included."
    )
    published_at = graphene.Field(DateTime, required=True, description="When it was published.")
    updated_at = graphene.Field(DateTime, required=True, description="When readers last got a new state of it.")
    image = graphene.Field(Image, description="The image above it.")
    classification = graphene.Field(Classification, required=True, description="The terms of its “… details” box.")
    seo = graphene.Field(Seo, required=True, description="What search engines and social media are told.")
    breadcrumbs = graphene.List(
        graphene.NonNull(Breadcrumb), required=True, description="The way from the home page down to it, itself last."
    )
    related = graphene.List(
        graphene.NonNull("graphql_schema.types.card.ContentCard"),
        required=True,
        first=graphene.Int(default_value=3, description="How many, 1 to 100."),
        description="What to read next: picked by hand first, then by shared terms.",
    )
    structured_data = graphene.String(
        required=True, description="schema.org JSON-LD, escaped so that it can stand in a `script` element."
    )
    is_preview = graphene.Boolean(
        required=True, description="Whether it is a draft; only ever in an answer of `preview`."
    )

    @classmethod
    def resolve_type(cls, instance: BasePage, _info: Any) -> Any:
        return registry.pages[type(instance)]

    @staticmethod
    def resolve_id(root: BasePage, info: Any) -> str:
        language = info.context.loaders.language_of(root)
        if is_draft(root):
            return make_id("Preview", root.translation_key, language)
        return page_id(root.translation_key, language)

    @staticmethod
    def resolve_kind(root: BasePage, _info: Any) -> str:
        return root.content_kind.value

    @staticmethod
    def resolve_summary(root: BasePage, _info: Any) -> str:
        return root.summary or root.search_description

    @staticmethod
    def resolve_path(root: BasePage, info: Any) -> str:
        return path_of(root, info.context)

    @staticmethod
    def resolve_url(root: BasePage, info: Any) -> str:
        return address_of(root, info.context)

    @staticmethod
    def resolve_locale(root: BasePage, info: Any) -> str:
        return info.context.loaders.language_of(root)

    @staticmethod
    def resolve_translations(root: BasePage, info: Any) -> list[Any]:
        return translations_of(root, info.context)

    @staticmethod
    def resolve_published_at(root: BasePage, info: Any) -> Any:
        if is_draft(root):
            return root.go_live_at or info.context.moment
        return root.published_at or root.first_published_at

    @staticmethod
    def resolve_updated_at(root: BasePage, info: Any) -> Any:
        if is_draft(root):
            return info.context.moment
        return root.last_published_at or root.published_at or root.first_published_at

    @staticmethod
    def resolve_image(root: BasePage, info: Any) -> ImageFacts | None:
        return image_of(root, info.context)

    @staticmethod
    def resolve_classification(root: BasePage, info: Any) -> BasePage:
        info.context.loaders.see(root)
        return root

    @staticmethod
    def resolve_seo(root: BasePage, info: Any) -> BasePage:
        info.context.loaders.see(root)
        return root

    @staticmethod
    def resolve_breadcrumbs(root: BasePage, info: Any) -> list[Any]:
        return breadcrumbs_of(root, info.context)

    @staticmethod
    def resolve_related(root: BasePage, info: Any, first: int) -> list[Any]:
        if not 1 <= first <= LARGEST_PAGE:
            raise BadUserInput(f"first is {first}. Ask for 1 to {LARGEST_PAGE} items.")
        info.context.loaders.see(root)
        return info.context.loaders.related.load((root.pk, first)) or []

    @staticmethod
    def resolve_structured_data(root: BasePage, info: Any) -> str:
        return structured_data(root, info.context)

    @staticmethod
    def resolve_is_preview(root: BasePage, _info: Any) -> bool:
        return is_draft(root)


def is_draft(page: BasePage) -> bool:
    return bool(getattr(page, "is_preview_draft", False))
