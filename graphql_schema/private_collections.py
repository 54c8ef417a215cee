"""Files of private collections, and of collections inside them, are not part of the API."""

from collections.abc import Collection
from typing import Any, TypeVar

from django.db.models import Q, QuerySet
from wagtail.models import CollectionViewRestriction

from graphql_schema.projection.subjects import folders

PRIVATE = "private"
Files = TypeVar("Files", bound="QuerySet[Any]")


def public_only(files: Files, context: Any) -> Files:
    """Leaves out what stands in a private collection; the private ones are read once for an answer."""
    context.tags.collections()
    if "private_collections" not in context.memo:
        context.memo["private_collections"] = folders.read([PRIVATE], private_paths)[PRIVATE]
    hidden = Q()
    for path in context.memo["private_collections"]:
        hidden |= Q(collection__path__startswith=path)
    return files.exclude(hidden) if hidden else files


def private_paths(_keys: Collection[str]) -> dict[str, list[str]]:
    paths = CollectionViewRestriction.objects.values_list("collection__path", flat=True)
    return {PRIVATE: sorted(set(paths))}
