"""Closed lists that several types share. Every value says what it means."""

from collections.abc import Mapping
from enum import Enum as PythonEnum
from typing import Any

import graphene
from django.db.models import Choices

from content_models.editorial.kinds import ContentKind, TranslationOrigin
from graphql_schema.derivation.names import constant_case, sentence
from graphql_schema.types.vocabulary_keys import VOCABULARY_TITLES


def described_enum(name: str, description: str, values: Mapping[str, tuple[str, str]]) -> type[graphene.Enum]:
    """An enum of ``member: (value, description)``; resolvers give and receive the plain value."""
    words = dict(values.values())
    python = PythonEnum(name, {member: value for member, (value, _text) in values.items()}, type=str)  # type: ignore[misc]

    def describe(member: Any) -> str:
        return description if member is None else words[member.value]

    return graphene.Enum.from_enum(python, name=name, description=describe)


def choices_enum(name: str, description: str, choices: type[Choices]) -> type[graphene.Enum]:
    members = {member.name: (str(member.value), sentence(member.label)) for member in choices}
    return described_enum(name, description, members)


ContentKindEnum = choices_enum("ContentKind", "What a piece of content is; one member for each page type.", ContentKind)
TranslationOriginEnum = choices_enum(
    "TranslationOrigin", "Where the text of a language version came from.", TranslationOrigin
)
VocabularyKey = described_enum(
    "VocabularyKey",
    "A list of terms by which content is classified.",
    {constant_case(key): (key, sentence(title)) for key, title in VOCABULARY_TITLES.items()},
)
