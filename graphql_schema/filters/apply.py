"""What a ``ContentFilter`` means: conditions on rows of the catalogue, and which values of facets are chosen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from content_models.catalogue.engines.base import NamedCondition
from content_models.catalogue.engines.conditions import AllOf, AnyOf, Condition, HasLink, HasTerm, Not
from graphql_schema.filters.bounds import Where, check_size, conditions_in
from graphql_schema.filters.classifications import CLASSIFICATIONS, LINK_ROLES
from graphql_schema.filters.codes import VocabularyIndex, term_index
from graphql_schema.filters.fields import FIELD_READERS, combined, read_key

Chosen = dict[str, set[Any]]


@dataclass(frozen=True)
class AppliedFilter:
    """``conditions`` all hold. ``chosen`` are the terms (by primary key) and items (by translation key) that the
    top level of the filter asks for, by field: a facet shows them as selected.
    """

    conditions: tuple[NamedCondition, ...] = ()
    chosen: Mapping[str, frozenset[Any]] = field(default_factory=dict)


def read_filter(context: Any, where: Where | None) -> AppliedFilter:
    """Raises ``BadUserInput`` for what does not exist, contradicts itself or is too large."""
    if not where:
        return AppliedFilter()
    check_size(where)
    found = list(conditions_in(where))
    vocabularies = {CLASSIFICATIONS[name] for name, _value in found if name in CLASSIFICATIONS}
    context.tags.vocabulary(*sorted(vocabularies))
    reader = FilterReader(context, term_index(context, vocabularies))
    chosen: Chosen = {}
    conditions = tuple(reader.top_level(where, chosen))
    return AppliedFilter(conditions, {name: frozenset(values) for name, values in chosen.items()})


class FilterReader:
    """Reads one filter, with the terms that it names and the moment of the request."""

    def __init__(self, context: Any, terms: Mapping[str, VocabularyIndex]) -> None:
        self.context = context
        self.terms = terms

    def top_level(self, where: Where, chosen: Chosen) -> list[NamedCondition]:
        """The conditions that all hold, one by one. What ``and`` joins stands at the same level."""
        found: list[NamedCondition] = []
        for name, value in where.items():
            if name == "and":
                for part in value or ():
                    found += self.top_level(part, chosen)
            elif (condition := self.condition(name, value)) is not None:
                found.append(NamedCondition(name, condition))
                chosen.setdefault(name, set()).update(self.chosen_values(name, value))
        return found

    def whole(self, where: Where) -> Condition:
        conditions = (self.condition(name, value) for name, value in where.items())
        return AllOf(tuple(condition for condition in conditions if condition is not None))

    def condition(self, name: str, value: Any) -> Condition | None:
        """The condition of one field; null is none."""
        if value is None:
            return None
        if name == "not":
            return Not(self.whole(value))
        if name in {"and", "or"}:
            join = AllOf if name == "and" else AnyOf
            return join(tuple(self.whole(part) for part in value))
        if name in CLASSIFICATIONS:
            return combined(name, value, lambda code: self.terms_of(name, code), HasTerm)
        if name in LINK_ROLES:
            roles, without_roles = LINK_ROLES[name]
            return combined(
                name, value, lambda key: self.item_of(name, key), lambda keys: HasLink(keys, roles, without_roles)
            )
        return FIELD_READERS[name](value, self.context.moment)

    def terms_of(self, name: str, code: str) -> frozenset[int]:
        vocabulary = self.terms[CLASSIFICATIONS[name]]
        return vocabulary.with_descendants(vocabulary.term_id(code))

    def item_of(self, name: str, key: str) -> frozenset[UUID]:
        self.context.tags.items([read_key(name, key)])
        return frozenset({read_key(name, key)})

    def chosen_values(self, name: str, value: Any) -> set[Any]:
        if name not in CLASSIFICATIONS and name not in LINK_ROLES:
            return set()
        named = [*(value.get("in") or ()), *(value.get("all") or ())]
        if name in LINK_ROLES:
            return {read_key(name, key) for key in named}
        return {self.terms[CLASSIFICATIONS[name]].term_id(code) for code in named}
