"""What remains of Grapple's types: per page type and snippet, the fields of our interface and the exposed ones.

Everything else that Grapple takes over from the model (drafts' titles, owners, locks, schedules, the tree) is cut off.
"""

from typing import Any

import graphene
from django.db import models
from grapple.registry import registry

from content_models.editorial.models.base import BasePage
from graphql_schema.derivation.install import exposed_names
from graphql_schema.derivation.names import sentence
from graphql_schema.ids import make_id
from graphql_schema.interfaces.node import Node
from graphql_schema.interfaces.page import Content


def page_types() -> list[type[graphene.ObjectType]]:
    """The types of all page types of the platform, pruned."""
    found = {model: node for model, node in registry.pages.items() if issubclass(model, BasePage)}
    for model, node in found.items():
        prune_page(model, node)
    return [found[model] for model in sorted(found, key=lambda model: model.__name__)]


def prune_page(model: type[BasePage], node: Any) -> None:
    inherited = Content._meta.fields
    rewrite(node, {**inherited, **own_fields(model, node)}, (Node, Content), description_of(model))
    for name in inherited:
        # DjangoObjectType brings resolvers of its own, which would win over those of the interface.
        resolver = getattr(Content, f"resolve_{name}", None)
        setattr(node, f"resolve_{name}", resolver or attribute(name))


def prune_snippets() -> None:
    """Snippets show what they expose, and an id of their own."""
    for group in (registry.snippets, registry.django_models):
        for model, node in group.items():
            fields = {"id": snippet_id_field(), **own_fields(model, node)}
            rewrite(node, fields, (), description_of(model))
            node.resolve_id = snippet_id


def rewrite(node: Any, fields: dict[str, Any], interfaces: tuple[Any, ...], description: str) -> None:
    # graphene freezes the options of a type when the class is made.
    vars(node._meta).update(fields=fields, interfaces=interfaces, description=description)


def snippet_id_field() -> graphene.Field:
    return graphene.Field(graphene.ID, required=True, description="Opaque and stable; names it in this language.")


def own_fields(model: type[models.Model], node: Any) -> dict[str, Any]:
    return {name: node._meta.fields[name] for name in exposed_names(model)}


def attribute(name: str) -> Any:
    return lambda root, _info: getattr(root, name)


def snippet_id(root: Any, info: Any) -> str:
    key = getattr(root, "translation_key", None) or root.pk
    return make_id(type(root).__name__, str(key), info.context.loaders.language_of(root))


def description_of(model: type[models.Model]) -> str:
    words = (model.__doc__ or "").strip().split("\n\n")[0]
    is_written = not words.startswith(f"{model.__name__}(")
    return " ".join(words.split()) if is_written and words else sentence(model._meta.verbose_name)
