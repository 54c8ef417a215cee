"""When a list changes by itself: with the first of its rows that expires, begins, ends, opens or closes."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from pyroaring import BitMap

from content_models.catalogue.engines.conditions import HasEnded, HasLink, IsOpen, is_timed, leaves_of
from content_models.catalogue.engines.embedded.columns import slots_of
from content_models.catalogue.engines.embedded.facts import EPOCH, MISSING
from content_models.catalogue.engines.embedded.places import Places
from content_models.catalogue.engines.embedded.selecting import select


def next_boundary(places: Places, found: BitMap | None) -> datetime | None:
    """The earliest moment after the selection's own, among all rows that could enter the list or leave it."""
    conditions = places.selection.conditions
    leaves = [leaf for named in conditions for leaf in leaves_of(named.condition)]
    lasting = tuple(named for named in conditions if not is_timed(named.condition))
    rows = select(Places(places.version, replace(places.selection, conditions=lasting), places.shared), found)
    names = ["visible_until", "listed_until"]
    if any(isinstance(leaf, HasEnded) for leaf in leaves):
        names += ["ends_at", "starts_at"]
    if any(isinstance(leaf, IsOpen) for leaf in leaves):
        names += ["opens_at", "deadline"]
    targets = frozenset().union(*(leaf.keys for leaf in leaves if isinstance(leaf, HasLink)))
    moments = [*(first_after(places, rows, name) for name in names), targets_gone(places, targets)]
    return None if min(moments) == MISSING else EPOCH + timedelta(microseconds=min(moments))


def first_after(places: Places, rows: BitMap, name: str) -> int:
    """The first value of a column after the moment; ``MISSING`` when there is none."""
    rows = rows & places.with_value(name)
    if name == "starts_at":
        rows = rows - places.with_value("ends_at")
    slots = slots_of(rows)
    values = places.store.columns.arrays[name][slots]
    later = values[values > places.moment]
    return int(later.min()) if len(later) else MISSING


def targets_gone(places: Places, keys: frozenset[UUID]) -> int:
    """When the first of the items expires that the conditions ask for: links to it do not count from then on."""
    slots = BitMap([slot for key in keys for slot in places.store.slots_of_item(key)])
    return first_after(places, slots & places.public(), "visible_until")
