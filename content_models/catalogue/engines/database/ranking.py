"""The best matches of a search in SQL."""

from uuid import UUID

from content_models.catalogue.analysis.text_query import TextQuery
from content_models.catalogue.engines.database.text import scores
from content_models.catalogue.querysets import EntryQuerySet

# Rounding makes ties of what differs by chance.
DIGITS = 6


def best_matches(rows: EntryQuerySet, query: TextQuery, limit: int) -> list[UUID]:
    """The identities of these rows, the best first; the newer first among equals, then by identity."""
    found = scores(query) if query.has_words else {}
    matches = [
        (-round(found.get(pk, 0.0), DIGITS), -published_at.timestamp(), key)
        for pk, published_at, key in rows.values_list("pk", "published_at", "translation_key")
    ]
    return [key for _score, _published, key in sorted(matches)[:limit]]
