"""From what an answer was made from to what may be said of it: its tags, its place in the log, its end."""

from typing import Any

from content_models.catalogue.engines.database.engine import DatabaseReading
from graphql_schema.cache.answers import schema_hash
from graphql_schema.cache.entries import Offer
from graphql_schema.cache.headers import header_tags
from graphql_schema.cache.shared import Made


def made_of(context: Any, body: bytes, position: int) -> Made:
    """An answer that others may have; ``position`` is that of the follower before its work began."""
    tags = context.tags
    tags.sites()
    tags.add(f"schema:{schema_hash()}")
    for site in {context.site.key, context.answering_site.key}:
        tags.site(site)
    for selection in tags.selections:
        tags.ends(context.reading.boundary(selection))
    reading = vars(context).get("reading")
    if reading is not None and not isinstance(reading, DatabaseReading):
        tags.read_at(reading.version)
    # Sites that nobody asked for are not read for this alone.
    languages = {site.key: site.languages for site in vars(context).get("sites", ())}
    shown = header_tags(tags, languages)
    known = position if tags.position is None else min(position, tags.position)
    ends_at = tags.ends_at.timestamp() if tags.ends_at else None
    return Made(body, Offer(tuple(tags.tags), known, ends_at), None if shown is None else tuple(shown))
