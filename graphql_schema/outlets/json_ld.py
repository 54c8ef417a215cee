"""Structured data of frames, as JSON-LD that can stand inside a script element."""

import json
from collections.abc import Sequence

# So that the text can stand inside a script element whatever it says.
ESCAPED = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def item_list(items: Sequence[tuple[str, str]]) -> str:
    """Titles and addresses in their order."""
    elements = [
        {"@type": "ListItem", "position": position, "name": title, "url": address}
        for position, (title, address) in enumerate(items, start=1)
    ]
    found = {"@context": "https://schema.org", "@type": "ItemList", "itemListElement": elements}
    return embeddable(json.dumps(found, ensure_ascii=False)) if elements else ""


def embeddable(text: str) -> str:
    """JSON that ends no element; what is so already stays as it is."""
    return text.translate(ESCAPED)
