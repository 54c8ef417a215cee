"""When a list changes by itself: with the first of its rows that expires, begins, ends, opens or closes."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.db.models import Min, Q

from content_models.catalogue.engines.base import Dictionary, Selection
from content_models.catalogue.engines.conditions import HasEnded, HasLink, IsOpen, is_timed, leaves_of
from content_models.catalogue.engines.database.selecting import select
from content_models.catalogue.models import CatalogueEntry


def next_boundary(selection: Selection, dictionary: Dictionary | None = None) -> datetime | None:
    """The earliest moment after the selection's own, among all rows that could enter the list or leave it."""
    leaves = [leaf for named in selection.conditions for leaf in leaves_of(named.condition)]
    lasting = tuple(named for named in selection.conditions if not is_timed(named.condition))
    # What is listed now leaves at these moments; of what is not listed any more nothing comes back.
    wanted = {"gone": Min("visible_until"), "unlisted": Min("listed_until")}
    if any(isinstance(leaf, HasEnded) for leaf in leaves):
        wanted |= {
            "ends": Min("ends_at", filter=Q(ends_at__gt=selection.moment)),
            "starts": Min("starts_at", filter=Q(ends_at__isnull=True, starts_at__gt=selection.moment)),
        }
    if any(isinstance(leaf, IsOpen) for leaf in leaves):
        wanted |= {
            "opens": Min("opens_at", filter=Q(opens_at__gt=selection.moment)),
            "closes": Min("deadline", filter=Q(deadline__gt=selection.moment)),
        }
    found = select(replace(selection, conditions=lasting), dictionary).aggregate(**wanted)
    targets = frozenset().union(*(leaf.keys for leaf in leaves if isinstance(leaf, HasLink)))
    moments = [*found.values(), targets_gone(selection, targets)]
    return min((moment for moment in moments if moment is not None), default=None)


def targets_gone(selection: Selection, keys: frozenset[UUID]) -> datetime | None:
    """When the first of the items expires that the conditions ask for: links to it do not count from then on."""
    if not keys:
        return None
    targets = CatalogueEntry.objects.on_site(selection.site_id).visible_at(selection.moment).of_items(keys)
    return targets.aggregate(gone=Min("visible_until"))["gone"]
