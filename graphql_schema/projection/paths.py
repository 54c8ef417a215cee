"""What stands at a path: asked of the database once, and kept like the parts of answers."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings

from content_models.catalogue.engines.base import Row
from content_models.catalogue.reading import row_at
from content_models.editorial.topics import path_topic
from graphql_schema.cache.tags import item_tag
from graphql_schema.projection.editions import surroundings
from graphql_schema.projection.kept import Kept
from graphql_schema.projection.parts import parts
from graphql_schema.sites import SiteFacts

# A row beside its path, in bytes.
ROW_SIZE = 3_000


@dataclass(slots=True)
class KeptRow(Kept):
    """The row at a path, while nothing of the item or at the path changes."""

    row: Row


def row_at_path(context: Any, site: SiteFacts, path: str) -> Row | None:
    """The visible item whose own address on a site this is. The answer depends on the path from now on."""
    context.tags.path(site.key, path)
    if not settings.DSJP_GRAPHQL_KEEP:
        return row_at(context.reader(site), path)
    position = surroundings(context).position
    key = "row at", site.pk, path
    known: KeptRow | None = parts.get(key)
    if known is not None and known.is_true(context.moment):
        return known.row
    row = row_at(context.reader(site), path)
    if row is not None:
        tags = path_topic(site.key, path), item_tag(row.translation_key)
        parts.keep(key, KeptRow(tags, row.visible_until, position, row), ROW_SIZE + len(path))
    return row
