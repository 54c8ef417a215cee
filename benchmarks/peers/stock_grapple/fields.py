"""What a project on stock Grapple declares: fields by Grapple's helpers, and the two root fields that it lacks.

Grapple has no filter by terms and no counts, so lists with filters and facets are written here as one writes them in a
project: plain querysets.
"""

from typing import Any

from django.apps import apps
from grapple.helpers import register_graphql_schema
from grapple.models import GraphQLCollection, GraphQLForeignKey, GraphQLImage, GraphQLStreamfield, GraphQLString
from wagtail.fields import StreamField

from benchmarks.peers.stock_grapple.lists import lists_of
from content_models.editorial.models import EventPage, LinkedContent, TrainingPage
from content_models.editorial.models.base import BasePage
from content_models.media.models import PlatformImage, PlatformImageRendition
from content_models.taxonomies.fields import TermField, TermsField
from content_models.taxonomies.models import Term

TERM = "taxonomies.Term"
PLAIN = {"summary", "starts_at", "ends_at", "time_zone", "deadline", "published_at", "image_alt"}


def declare_fields() -> None:
    Term.graphql_fields = [GraphQLString("code"), GraphQLString("label")]
    PlatformImage.graphql_fields = [GraphQLString("description"), GraphQLString("credit")]
    PlatformImageRendition.graphql_fields = []
    LinkedContent.graphql_fields = []
    models: list[Any] = list(apps.get_app_config("editorial").get_models())
    for model in models:
        model.graphql_fields = fields_of(model) if issubclass(model, BasePage) else []
    register_graphql_schema(lists_of(TrainingPage, EventPage))


def fields_of(model: type[BasePage]) -> list[Any]:
    found = []
    for field in model._meta.get_fields():
        if isinstance(field, TermsField):
            found.append(GraphQLCollection(GraphQLForeignKey, field.name, TERM))
        elif isinstance(field, TermField):
            found.append(GraphQLForeignKey(field.name, TERM))
        elif isinstance(field, StreamField):
            found.append(GraphQLStreamfield(field.name))
        elif field.name in PLAIN:
            found.append(GraphQLString(field.name))
    return [*found, GraphQLImage("image"), GraphQLImage("social_image")]
