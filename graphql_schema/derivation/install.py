"""Gives the names that models expose their types in the schema, before Grapple reads them."""

from collections.abc import Callable
from typing import Any

import graphene
from django.apps import apps
from django.db import models
from grapple.models import GraphQLField

from graphql_schema.derivation.model_fields import ModelFields

APPS = ("editorial",)


def install() -> ModelFields:
    """Replaces ``graphql_fields`` of every model by fields with types; returns what was collected on the way."""
    found = ModelFields()
    names = {model: exposed_names(model) for model in exposing_models()}
    for model, exposed in names.items():
        model.graphql_fields = [(named(name), keep(found.field(model, name))) for name in exposed]
    return found


def exposing_models() -> list[Any]:
    every = [model for label in APPS for model in apps.get_app_config(label).get_models()]
    return [model for model in every if getattr(model, "graphql_fields", None)]


def exposed_names(model: type[models.Model]) -> list[str]:
    """What a model exposes, before and after its fields were given types."""
    fields = [field[0] if isinstance(field, tuple) else field for field in getattr(model, "graphql_fields", ())]
    return list(dict.fromkeys(field.field_name for field in fields))


def named(name: str) -> GraphQLField:
    return GraphQLField(name, graphene.String)


def keep(field: graphene.Field) -> Callable[[Any], graphene.Field]:
    """Grapple asks for the field of a type: ours is ready."""
    return lambda _type: field
