"""Fields of pages and snippets → fields of the schema, by the kind of the model field or the annotation of a property.

Single values may be null, lists may not: so that a field name has one type in all page types.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import graphene
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from wagtail.fields import RichTextField
from wagtail.models import Page

from content_models.base import values
from content_models.base.fields import PlatformStreamField
from content_models.media.models import MediaFile as MediaFileModel
from content_models.media.models import PlatformDocument, PlatformImage
from content_models.skills_data.models import Indicator as IndicatorModel
from content_models.taxonomies.fields import TermField, TermsField
from content_models.taxonomies.models import Term as TermModel
from graphql_schema.derivation import targets
from graphql_schema.derivation.block_values import (
    always,
    read_document,
    read_image,
    read_media,
    read_page,
    read_term,
    stream_items,
)
from graphql_schema.derivation.blocks import BlockTypes, listed, member_of
from graphql_schema.derivation.choices import ChoiceEnums
from graphql_schema.derivation.names import sentence
from graphql_schema.fetching import indicators as fetch_indicators
from graphql_schema.fetching import scores as fetch_scores
from graphql_schema.rich_text import RichTextFacts
from graphql_schema.types.indicators import Indicator, InLanguage
from graphql_schema.types.media import Document, Image, MediaFile
from graphql_schema.types.scalars import URL, Date, DateTime
from graphql_schema.types.taxonomy import Term
from graphql_schema.types.values import Money, Place, RichText

Resolver = Callable[[Any, Any], Any]
Typed = tuple[Callable[[], Any], Resolver]

SCALARS: list[tuple[Any, Any]] = [
    (models.DateTimeField, DateTime),
    (models.DateField, Date),
    (models.BooleanField, graphene.Boolean),
    (models.IntegerField, graphene.Int),
    ((models.FloatField, models.DecimalField), graphene.Float),
    (models.URLField, URL),
    ((models.CharField, models.TextField, models.UUIDField), graphene.String),
]
ANNOTATIONS: dict[Any, Any] = {
    values.Money: Money,
    values.Place: Place,
    bool: graphene.Boolean,
    int: graphene.Int,
    float: graphene.Float,
    Decimal: graphene.Float,
    datetime: DateTime,
    date: Date,
    str: graphene.String,
}


def language_of(instance: Any, info: Any) -> str:
    return str(info.context.loaders.language_of(instance))


def see(instance: Any, info: Any) -> None:
    if isinstance(instance, Page):
        info.context.loaders.see(instance)


class ModelFields:
    """Makes the fields of the schema for the names that models expose."""

    def __init__(self) -> None:
        self.without_type: list[str] = []
        self.enums = ChoiceEnums()
        self.blocks = BlockTypes(self.enums)

    def field(self, model: type[models.Model], name: str) -> graphene.Field:
        try:
            source = model._meta.get_field(name)
        except FieldDoesNotExist:
            return self.computed(model, name)
        make, resolve = self.typed(name, source)
        description = sentence(getattr(source, "help_text", "")) or sentence(getattr(source, "verbose_name", name))
        return graphene.Field(make, description=description, resolver=announced(resolve))

    def typed(self, name: str, field: Any) -> Typed:
        if isinstance(field, models.ForeignKey | models.ManyToManyField):
            return relation(field)
        if isinstance(field, PlatformStreamField):
            # Fields of all page types share one type; a snippet's are its own.
            scope = (
                name
                if issubclass(field.model, Page) or field.model._meta.abstract
                else f"{field.model.__name__}.{name}"
            )
            self.blocks.collect_stream(scope, field.stream_block)
            return lambda: listed(self.blocks.stream_type(scope)), stream_resolver(field)
        if isinstance(field, RichTextField):
            return lambda: RichText, rich_text_resolver(name)
        if getattr(field, "choices", None):
            self.enums.collect(name, field.choices)
            return lambda: self.enums.enum(name), value_resolver(name)
        of_type = next((of_type for kinds, of_type in SCALARS if isinstance(field, kinds)), None)
        if of_type is None:
            self.without_type.append(str(field))
        return always(of_type or graphene.String), value_resolver(name)

    def computed(self, model: type[models.Model], name: str) -> graphene.Field:
        getter = getattr(model, name)
        function = getter.fget if isinstance(getter, property) else getattr(getter, "func", getter)
        annotation = get_type_hints(function)["return"]
        make, resolve = self.annotated(name, annotation)
        resolve = BATCHED.get(f"{model.__name__}.{name}", resolve)
        words = (function.__doc__ or "").strip().split("\n")[0]
        return graphene.Field(make, description=words or sentence(name.replace("_", " ")), resolver=announced(resolve))

    def annotated(self, name: str, annotation: Any) -> Typed:
        if get_origin(annotation) in {Union, UnionType}:
            annotation = next(each for each in get_args(annotation) if each is not NoneType)
        if get_origin(annotation) in {list, tuple}:
            make, _resolve = self.annotated(name, get_args(annotation)[0])
            return lambda: listed(make()), list_resolver(name)
        if isinstance(annotation, type) and issubclass(annotation, models.Choices):
            self.enums.collect(name, annotation.choices)
            return lambda: self.enums.enum(name), value_resolver(name)
        of_type = ANNOTATIONS[annotation]
        return lambda: of_type, value_resolver(name)


def announced(resolve: Resolver) -> Resolver:
    """Batches over all items that were loaded together."""

    def resolver(root: Any, info: Any) -> Any:
        see(root, info)
        return resolve(root, info)

    return resolver


def value_resolver(name: str) -> Resolver:
    def resolve(root: Any, _info: Any) -> Any:
        value = getattr(root, name)
        value = value() if callable(value) else value
        return None if value == "" else value

    return resolve


def list_resolver(name: str) -> Resolver:
    return lambda root, _info: list(getattr(root, name) or ())


def rich_text_resolver(name: str) -> Resolver:
    def resolve(root: Any, info: Any) -> RichTextFacts | None:
        source = getattr(root, name)
        return RichTextFacts(source, language_of(root, info)) if source else None

    return resolve


def stream_resolver(field: PlatformStreamField) -> Resolver:
    def resolve(root: Any, info: Any) -> Any:
        value = getattr(root, field.attname)
        raw = value.get_prep_value()
        language = language_of(root, info)
        return stream_items(
            value.stream_block, raw, info.context, language, lambda name, block: member_of(name, block).type_name
        )

    return resolve


def terms_resolver(field: TermsField) -> Resolver:
    def resolve(root: Any, info: Any) -> list[Any]:
        language = language_of(root, info)
        found = [targets.term(info.context, key, language) for key in related_ids(root, field, info)]
        return sorted((term for term in found if term), key=lambda each: (each.term.order, each.term.label))

    return resolve


def related_ids(root: Any, field: Any, info: Any) -> list[int]:
    """The keys of a many-to-many relation: of a draft from its form, else of all items of the list at once."""
    if is_draft(root) or not isinstance(root, Page):
        return [each.pk for each in getattr(root, field.name).all()]
    return info.context.loaders.page_terms.load((type(root), field.name, root.pk)) or []


def read_indicator(key: Any, context: Any, language: str) -> InLanguage | None:
    found = context.loaders.once("indicators", fetch_indicators).load((key, language)) if key else None
    return InLanguage(found, language) if found else None


def indicators_resolver(field: Any) -> Resolver:
    def resolve(root: Any, info: Any) -> list[Any]:
        language = language_of(root, info)
        keys = related_ids(root, field, info)
        announce_indicators(field, info)
        found = [read_indicator(key, info.context, language) for key in keys]
        return sorted((each for each in found if each), key=lambda each: (each.row.order, each.row.code))

    return resolve


def announce_indicators(field: Any, info: Any) -> None:
    """Of all pages of the answer that have the field, so that their indicators come together."""
    loader = info.context.loaders.once("indicators", fetch_indicators)
    for page in [page for page in info.context.loaders.pages if isinstance(page, field.model)]:
        keys = related_ids(page, field, info)
        loader.announce((key, language_of(page, info)) for key in keys)


def resolve_score(root: Any, info: Any) -> Any:
    return root.score if is_draft(root) else info.context.loaders.once("scores", fetch_scores).load(root.pk)


# Properties that ask the database: of all items of the list at once.
BATCHED: dict[str, Resolver] = {"CountryPage.score": resolve_score}


def is_draft(page: Any) -> bool:
    """Whether it is an editor's unsaved state, whose values are not in the database."""
    return bool(getattr(page, "is_preview_draft", False))


RELATED: list[tuple[Any, Callable[[], Any], Callable[[Any, Any, str], Any]]] = [
    (TermModel, lambda: Term, read_term),
    (PlatformImage, lambda: Image, read_image),
    (PlatformDocument, lambda: Document, read_document),
    (MediaFileModel, lambda: MediaFile, read_media),
    (Page, targets.card_type, read_page),
    (IndicatorModel, lambda: Indicator, read_indicator),
]


def relation(field: Any) -> Typed:
    if isinstance(field, TermsField):
        return lambda: listed(Term), terms_resolver(field)
    if isinstance(field, models.ForeignKey):
        return related(field)
    if issubclass(field.related_model, IndicatorModel):
        return lambda: listed(Indicator), indicators_resolver(field)
    raise TypeError(f"{field} has no type in the schema: nothing is known of lists of {field.related_model.__name__}.")


def related(field: Any) -> Typed:
    model = field.related_model
    for known, make, read in RELATED:
        if issubclass(model, known):
            return make, relation_resolver(field, read)
    return lambda: targets.node_type(model), relation_resolver(
        field, lambda key, context, language: None if key is None else context.loaders.snippet(model, key, language)
    )


def relation_resolver(field: Any, read: Callable[[Any, Any, str], Any]) -> Resolver:
    def resolve(root: Any, info: Any) -> Any:
        key = getattr(root, field.attname)
        if isinstance(field, TermField) or key is not None:
            return read(key, info.context, language_of(root, info))
        return None

    return resolve
