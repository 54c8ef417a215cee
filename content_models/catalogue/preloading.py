"""Reads what the values of many pages follow in a few statements, instead of a few for each page.

Pages keep their relations in memory while they are edited; what is read here is laid down in the same place, so that
``catalogue_values`` finds it. These pages are for reading alone.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import prefetch_related_objects
from wagtail.models import Page

from content_models.taxonomies.choices import chosen_terms, term_fields
from content_models.taxonomies.models import Term


def preload(pages: Iterable[Page]) -> None:
    """Of one or of many types. A type names what else it follows in ``catalogue_relations``."""
    groups: dict[type[Page], list[Any]] = defaultdict(list)
    for page in pages:
        groups[type(page)].append(page)
    for model, group in groups.items():
        preload_terms(model, group)
        preload_relations(group, getattr(model, "catalogue_relations", ()))


def preload_terms(model: type[Page], pages: list[Any]) -> None:
    """Every field of many terms, in two statements for a type."""
    fields = term_fields(model)
    if not fields:
        return
    chosen: dict[tuple[str, int], list[int]] = defaultdict(list)
    for name, page_id, term_id in chosen_terms(fields, [page.pk for page in pages]):
        chosen[name, page_id].append(term_id)
    terms = Term.objects.in_bulk({term_id for term_ids in chosen.values() for term_id in term_ids})
    for page in pages:
        for field in fields:
            found = [terms[term_id] for term_id in chosen[field.name, page.pk]]
            held(page)[field.name] = sorted(found, key=lambda term: (term.order, term.label))


def preload_relations(pages: list[Any], names: Iterable[str]) -> None:
    """Foreign keys stay where Django keeps them; child rows go to where an edited page keeps them."""
    prefetch_related_objects(pages, *(name for name in names if hasattr(type(pages[0]), name.split("__")[0])))
    for page in pages:
        for name, children in page.__dict__.pop("_prefetched_objects_cache", {}).items():
            held(page)[name] = list(children)


def held(page: Any) -> dict[str, list[Any]]:
    relations: dict[str, list[Any]] = page.__dict__.setdefault("_cluster_related_objects", {})
    return relations
