"""Structured data of frames, as JSON-LD that can stand inside a script element."""

import json
from collections.abc import Sequence

from graphql_schema.structured_data.embedding import embeddable


def item_list(items: Sequence[tuple[str, str]]) -> str:
    """Titles and addresses in their order."""
    elements = [
        {"@type": "ListItem", "position": position, "name": title, "url": address}
        for position, (title, address) in enumerate(items, start=1)
    ]
    found = {"@context": "https://schema.org", "@type": "ItemList", "itemListElement": elements}
    return embeddable(json.dumps(found, ensure_ascii=False)) if elements else ""
