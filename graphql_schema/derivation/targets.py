"""The types of what items point to, found when the schema is made and not before."""

from typing import Any

from django.utils.module_loading import import_string
from grapple.registry import registry

from graphql_schema.types.taxonomy import TermInLanguage

CARD = "graphql_schema.types.card.ContentCard"


def card_type() -> Any:
    """Links to pages are cards: what is visible, in the language of the item that links."""
    return import_string(CARD)


def node_type(model: Any) -> Any:
    return registry.models[model]


def term(context: Any, key: int | None, language: str) -> TermInLanguage | None:
    found = context.loaders.terms.load(key) if key else None
    return TermInLanguage(found, language) if found else None
