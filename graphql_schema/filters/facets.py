"""Facets: the values by which a list can be narrowed further, with how many rows each would leave."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils import translation

from content_models.catalogue.engines.base import KINDS, FacetQuery, Selection
from content_models.editorial.kinds import ContentKind
from graphql_schema.errors import BadUserInput
from graphql_schema.filters.classifications import CLASSIFICATIONS, LINK_ROLES
from graphql_schema.filters.term_faces import faces_of

MOST_VALUES = 200

Counts = Mapping[Any, int]


@dataclass(slots=True)
class FacetValueFacts:
    """One value of a facet. ``place`` sorts values with the same count; it is no part of the answer."""

    code: str
    label: str
    count: int
    is_selected: bool
    place: tuple[Any, ...]
    parent_code: str | None = None


@dataclass(frozen=True)
class FacetFacts:
    """A facet with its values, those with most rows first."""

    field: str
    values: list[FacetValueFacts]


def facet_query(field: str) -> FacetQuery:
    if field in CLASSIFICATIONS:
        return FacetQuery(field, vocabulary=CLASSIFICATIONS[field])
    return FacetQuery(field, None, *LINK_ROLES.get(field, (None, frozenset())))


def read_facets(cards: Any, fields: Collection[str], limit: int) -> list[FacetFacts]:
    """The facets of a list, each field once. Raises ``BadUserInput``."""
    if not 1 <= limit <= MOST_VALUES:
        raise BadUserInput(f"limit is {limit}. Ask for 1 to {MOST_VALUES} values.")
    wanted = list(dict.fromkeys(fields))
    if not wanted:
        return []
    note_dependence(cards, wanted)
    found = cards.reading.facets(cards.query.selection, [facet_query(field) for field in wanted])
    counts = {field: each.counts for field, each in zip(wanted, found, strict=True)}
    labels = FacetLabels(cards, counts, limit)
    return [FacetFacts(field, cut(labels.values_of(field), limit)) for field in wanted]


def note_dependence(cards: Any, fields: Sequence[str]) -> None:
    """A facet's counts are of a wider list, and follow the hierarchy of its vocabulary."""
    context, selection = cards.context, cards.query.selection
    context.tags.vocabulary(*(CLASSIFICATIONS[field] for field in fields if field in CLASSIFICATIONS))
    context.tags.selection(selection.without(fields), context.site_with(selection.site_id).key)


def cut(values: Sequence[FacetValueFacts], limit: int) -> list[FacetValueFacts]:
    """The first values, and those that are selected wherever they stand."""
    ranked = sorted(values, key=lambda value: (-value.count, value.place))
    return [value for number, value in enumerate(ranked) if number < limit or value.is_selected]


class FacetLabels:
    """Turns counts into values with labels in the language that was asked for; terms of all facets in one query."""

    def __init__(self, cards: Any, counts: Mapping[str, Counts], limit: int) -> None:
        self.cards = cards
        self.counts = counts
        self.limit = limit
        self.language: str = cards.requested_locale
        self.shown_of = {field: self.shown(field) for field in counts if field not in (KINDS, *LINK_ROLES)}
        self.faces = faces_of(cards.context, {pk for ids in self.shown_of.values() for pk in ids}, self.language)

    def shown(self, field: str) -> set[Any]:
        """What may be among the first values, and what is selected. The rest needs no label."""
        counts = self.counts[field]
        best = sorted(counts.values(), reverse=True)[: self.limit]
        least = best[-1] if best else 0
        return {key for key, count in counts.items() if count >= least} | set(self.cards.chosen.get(field, ()))

    def values_of(self, field: str) -> list[FacetValueFacts]:
        if field == KINDS:
            return self.kinds()
        if field in LINK_ROLES:
            return self.items(field)
        return self.terms(field)

    def terms(self, field: str) -> list[FacetValueFacts]:
        counts, chosen, faces = self.counts[field], self.cards.chosen.get(field, ()), self.faces
        return [
            FacetValueFacts(face.code, face.label, counts.get(pk, 0), pk in chosen, face.place, face.parent_code)
            for pk in self.shown_of[field]
            if (face := faces.get(pk)) is not None
        ]

    def kinds(self) -> list[FacetValueFacts]:
        chosen: Collection[str] = self.cards.query.selection.kinds or ()
        order = {kind: number for number, kind in enumerate(ContentKind.values)}
        with translation.override(self.language):
            labels = {kind.value: str(kind.label) for kind in ContentKind}
        return [
            FacetValueFacts(kind, sentence_case(labels[kind]), count, kind in chosen, (order[kind],))
            for kind, count in (dict.fromkeys(chosen, 0) | dict(self.counts[KINDS])).items()
        ]

    def items(self, field: str) -> list[FacetValueFacts]:
        """Organisations and coalitions, in whatever language they have when not in the one that was asked for."""
        chosen: Collection[UUID] = self.cards.chosen.get(field, ())
        keys = self.shown(field)
        self.cards.context.tags.items(keys)
        rows = self.cards.reading.rows(self.everywhere(), keys)
        for row in rows:
            self.cards.context.tags.ends(row.visible_until)
        return [
            FacetValueFacts(
                code=str(row.translation_key),
                label=row.title,
                count=self.counts[field].get(row.translation_key, 0),
                is_selected=row.translation_key in chosen,
                place=(row.sort_title, row.translation_key),
            )
            for row in rows
        ]

    def everywhere(self) -> Selection:
        selection = self.cards.query.selection
        site = self.cards.context.site_with(selection.site_id)
        languages = [*selection.chain, *site.fallback, *(code for code, _name in settings.LANGUAGES)]
        return Selection(selection.site_id, tuple(dict.fromkeys(languages)), selection.moment)


def sentence_case(label: str) -> str:
    return label[:1].upper() + label[1:]
