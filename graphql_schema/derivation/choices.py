"""Enums for short fixed lists: one for each field name, so that a field name has one type everywhere."""

from collections.abc import Iterable
from typing import Any

import graphene

from content_models.editorial.kinds import ContentKind
from graphql_schema.derivation.names import constant_case, pascal_case, sentence
from graphql_schema.types.enums import ContentKindEnum, described_enum

Choices = Iterable[tuple[Any, Any]]


class ChoiceEnums:
    """Collects the choices of all fields first; the enums are made when the schema is."""

    def __init__(self) -> None:
        self.values: dict[str, dict[str, tuple[str, str]]] = {}
        self.made: dict[str, type[graphene.Enum]] = {}

    def collect(self, name: str, choices: Choices) -> None:
        members = self.values.setdefault(name, {})
        for value, label in flat(choices):
            if value not in {"", None}:
                members.setdefault(constant_case(str(value)), (str(value), sentence(label)))

    def enum(self, name: str) -> type[graphene.Enum]:
        if self.values[name].keys() <= set(ContentKind.names):
            return ContentKindEnum
        if name not in self.made:
            words = name.replace("_", " ")
            self.made[name] = described_enum(
                pascal_case(name), f"What a field called {words} may say.", self.values[name]
            )
        return self.made[name]


def flat(choices: Choices) -> Iterable[tuple[Any, Any]]:
    for value, label in choices:
        if isinstance(label, (list, tuple)):
            yield from label
        else:
            yield value, label
