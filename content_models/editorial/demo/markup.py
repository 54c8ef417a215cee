"""The light markup of the demo's texts, made into rich text and blocks.

Blank lines divide paragraphs; "## " starts a heading, "- " an item of a list, "> " a quotation; inside a line
**bold** and [words](address).
"""

import re
from html import escape
from typing import Any

from django.utils.functional import Promise

Block = list[Any]

BOLD = re.compile(r"\*\*(.+?)\*\*")
LINK = re.compile(r"\[(.+?)\]\((.+?)\)")


def rich_text(text: str | Promise) -> str:
    """Paragraphs and lists as HTML."""
    return "".join(_paragraph(chunk) for chunk in _chunks(str(text)))


def body_blocks(text: str) -> list[Block]:
    """A text as the blocks of a page's body, each a pair of type and value."""
    blocks: list[Block] = []
    for chunk in _chunks(text):
        rest = chunk
        if chunk.startswith("## "):
            heading, _newline, rest = chunk[3:].partition("\n")
            blocks.append(["heading", {"title": heading.strip()}])
        _add(blocks, rest.strip())
    return blocks


def _add(blocks: list[Block], chunk: str) -> None:
    if chunk.startswith("> "):
        blocks.append(["quotation", {"quote": chunk[2:].strip()}])
    elif not chunk:
        return
    elif blocks and blocks[-1][0] == "paragraph":
        # Text that follows text belongs into the same block: editors write so, too.
        blocks[-1][1]["text"] += f"\n\n{chunk}"
    else:
        blocks.append(["paragraph", {"text": chunk}])


def _chunks(text: str) -> list[str]:
    return [chunk.strip() for chunk in re.split(r"\n\s*\n", text) if chunk.strip()]


def _paragraph(chunk: str) -> str:
    lines = chunk.split("\n")
    listed = [line for line in lines if line.startswith("- ")]
    written = " ".join(line.strip() for line in lines if not line.startswith("- "))
    paragraph = f"<p>{_inline(written)}</p>" if written else ""
    items = "".join(f"<li>{_inline(line[2:])}</li>" for line in listed)
    return paragraph + (f"<ul>{items}</ul>" if items else "")


def _inline(text: str) -> str:
    marked = BOLD.sub(r"<b>\1</b>", escape(text.strip(), quote=False))
    return LINK.sub(r'<a href="\2">\1</a>', marked)
