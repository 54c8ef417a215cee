"""What facets show of a term in one language: found out once in a process, for as long as the vocabularies stay."""

from collections.abc import Collection, Mapping
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from content_models.taxonomies.models import Term
from graphql_schema.cache.tags import term_tag
from graphql_schema.projection import subjects


class TermFace(NamedTuple):
    """A term as the value of a facet. ``place`` is where it stands in its vocabulary; ``tags`` tell of its changes."""

    code: str
    label: str
    place: tuple[int, str]
    parent_code: str | None
    tags: tuple[str, ...]


def faces_of(context: Any, ids: Collection[int], language: str) -> dict[int, TermFace]:
    """The faces of these terms by primary key, as far as the terms are there. Says of the answer what it shows."""
    found = subjects.faces.read([(language, pk) for pk in ids], partial(read_faces, language))
    context.tags.add(*chain.from_iterable(face.tags for face in found.values()))
    return {pk: face for (_language, pk), face in found.items()}


def read_faces(language: str, keys: set[tuple[str, int]]) -> Mapping[tuple[str, int], TermFace]:
    """From the database: what this request or process has read before may be older than the edition of the faces."""
    rows = Term.objects.filter(pk__in=sorted(pk for _language, pk in keys)).labelled(language).select_related("parent")
    return {(language, term.pk): face_of(term) for term in rows.order_by()}


def face_of(term: Any) -> TermFace:
    named = [term, term.parent] if term.parent else [term]
    tags = tuple(term_tag(each.vocabulary_id, each.code) for each in named)
    parent_code = term.parent.code if term.parent else None
    return TermFace(term.code, term.shown_label, (term.order, term.code), parent_code, tags)
