"""Which places belong to a list."""

from pyroaring import BitMap

from content_models.catalogue.engines.embedded.conditions import meeting
from content_models.catalogue.engines.embedded.places import Places


def select(places: Places, found: BitMap | None = None) -> BitMap:
    """What a selection has; ``found`` is what its search finds, None without a search."""
    chosen = places.of_kinds(places.served())
    for named in places.selection.conditions:
        chosen = chosen & meeting(named.condition, places)
    return chosen if found is None else chosen & found
