"""Files of private collections, and of collections inside them, are not part of the API."""

from typing import Any, TypeVar

from django.db.models import Q, QuerySet
from wagtail.models import CollectionViewRestriction

Files = TypeVar("Files", bound="QuerySet[Any]")


def public_only(files: Files, context: Any) -> Files:
    """Leaves out what stands in a private collection; the private ones are read once for an answer."""
    if "private_collections" not in context.memo:
        paths = CollectionViewRestriction.objects.values_list("collection__path", flat=True)
        context.memo["private_collections"] = sorted(set(paths))
    hidden = Q()
    for path in context.memo["private_collections"]:
        hidden |= Q(collection__path__startswith=path)
    return files.exclude(hidden) if hidden else files
