"""Questions with their answers, which editors mark as such in the text of a page."""

from collections.abc import Iterator
from typing import Any

from graphql_schema.rich_text import plain_text
from graphql_schema.structured_data.values import Facts

TEXTS = ("body", "components")


def questions(page: Any) -> list[Facts]:
    """In the order of the page; one without an answer is none yet."""
    return [
        {"@type": "Question", "name": section["title"], "acceptedAnswer": {"@type": "Answer", "text": answer}}
        for section in sections(page)
        if section.get("title") and (answer := plain_text(section.get("text") or ""))
    ]


def sections(page: Any) -> Iterator[Facts]:
    for name in TEXTS:
        stream = getattr(page, name, None)
        for block in stream.get_prep_value() if stream else ():
            if block["type"] == "accordion" and block["value"].get("is_faq"):
                yield from (section["value"] for section in block["value"]["sections"])
