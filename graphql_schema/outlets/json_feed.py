"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the concepts of our terms under ``_dsjp``."""

import json
from typing import Any

from graphql_schema.outlets.feed import Feed
from graphql_schema.outlets.items import Item
from graphql_schema.outlets.variables import written

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(feed: Feed) -> bytes:
    """The whole feed."""
    found = {
        "version": VERSION,
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": feed.address,
        "language": feed.lang,
        "authors": [{"name": feed.publisher}],
        "items": [entry(feed, item) for item in feed.items],
    }
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()


def entry(feed: Feed, item: Item) -> dict[str, Any]:
    """One item; what it has not is left out."""
    found: dict[str, Any] = {
        "id": item.urn,
        "url": item.url,
        "title": item.title,
        # One of the two contents must be there, and may be empty.
        "content_text": item.described,
        "date_published": written(item.published_at),
        "date_modified": written(item.updated_at),
        "image": item.picture.url if item.picture else None,
        "authors": [{"name": item.source}] if item.source else None,
        "language": item.locale if item.locale != feed.lang else None,
        "tags": list(dict.fromkeys(category.label for category in item.categories)) or None,
        "_dsjp": {"kind": item.kind, "concepts": [category.concept for category in item.categories]},
    }
    return {name: value for name, value in found.items() if value is not None}
