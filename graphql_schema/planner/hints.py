"""What the fields of a page need: which long texts, and which relations to many terms. The rest is always read."""

from collections.abc import Collection
from functools import lru_cache
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from graphene.utils.str_converters import to_camel_case

from graphql_schema.derivation.install import exposed_names
from graphql_schema.derivation.references import many_fields, texts_of

CLASSIFICATION = "classification"
STRUCTURED_DATA = "structuredData"
# What JSON-LD tells of a page, where its type has it.
STRUCTURED = frozenset({"body", "components", "identifiers", "locations", "runs", "skills", "social_links"})
STRUCTURED_RELATIONS = frozenset(
    {
        "countries",
        "digital_skill_level",
        "employment_types",
        "event_setting",
        "key_figures",
        "organisation_category",
        "target_languages",
    }
)


@lru_cache(maxsize=256)
def long_texts(model: Any) -> frozenset[str]:
    """The columns that are long, and full of references: rich texts and streams."""
    texts, streams = texts_of(model)
    return frozenset([*texts, *(field.attname for field in streams)])


@lru_cache(maxsize=256)
def computed_names(model: Any) -> frozenset[str]:
    """What is no column but worked out from any of them, under its name in the schema."""
    return frozenset(to_camel_case(name) for name in exposed_names(model) if not is_column(model, name))


def is_column(model: Any, name: str) -> bool:
    try:
        model._meta.get_field(name)
    except FieldDoesNotExist:
        return False
    return True


def asked(names: Collection[str], fields: Collection[str]) -> frozenset[str]:
    """Those of these columns or relations that some fields of the schema name."""
    return frozenset(name for name in names if to_camel_case(name) in fields)


def texts_needed(model: Any, fields: frozenset[str]) -> frozenset[str]:
    told = STRUCTURED & long_texts(model) if STRUCTURED_DATA in fields else frozenset()
    return long_texts(model) if fields & computed_names(model) else asked(long_texts(model), fields) | told


def relations_needed(model: Any, fields: frozenset[str], classification: frozenset[str]) -> frozenset[str]:
    names = many_fields(model)
    if fields & computed_names(model):
        return frozenset(names)
    told = STRUCTURED_RELATIONS & set(names) if STRUCTURED_DATA in fields else frozenset()
    return asked(names, fields | (classification if CLASSIFICATION in fields else frozenset())) | told
