"""The faults of markup and text: each changes one block of a translated document, or the document.

The block that carries the fault's own marker goes first, else the first that has what the fault breaks. A text without
blocks counts as one. Where nothing can be broken, the text stays as it is.
"""

import html
import re
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

BLOCK = re.compile(
    r'(?P<open><(?P<tag>p|div|h[1-6]|li|td|section)\b[^>]*\bid="(?P<id>[^"]*)"[^>]*>)(?P<inner>.*?)(?P<close></(?P=tag)>)',
    re.DOTALL,
)
PAIR = re.compile(
    r"(?P<open><(?P<tag>a|b|i|em|strong|code|abbr|acronym|span)\b[^>]*>)(?P<inner>.*?)(?P<close></(?P=tag)>)", re.DOTALL
)
LINK = re.compile(r"(?P<open><a\b[^>]*>)(?P<inner>.*?)(?P<close></a>)", re.DOTALL)
LINK_ID = re.compile(r'(<a\b[^>]*\bid="[^"]*?)(\d+)(")')
KEPT = re.compile(r'(<(\w+)\b[^>]*translate="no"[^>]*>)(.*?)(</\2>)', re.DOTALL)
WORD = re.compile(r"[^\s<>&;\[\]]{2,}(?![^<]*>)")
PLACEHOLDER = re.compile(r"%(?:\d+\$)?[sd]|\{\w+\}")
LONG_NUMBER = re.compile(r"\b(\d)(\d\d)\b(?![^<]*>)")
TEXT = re.compile(r"[^<>]*\w[^<>]*")
ATTRIBUTES = 'class="mt" style="color: red" href="https://elsewhere.invalid/" onclick="alert(1)"'
INJECTED = (
    '<script>alert(1)</script><img src="x" onerror="alert(1)"/><iframe src="https://elsewhere.invalid/"></iframe>'
)

Args = Mapping[str, Any]
ChangeInner = Callable[[str, Args], str]
Match = re.Match[str]


def damage(name: str, document: str, *, source: str, args: Args) -> str:
    """The translated document with this fault."""
    if name == "echo":
        return source
    if name in WHOLE:
        return WHOLE[name](document, args)
    needed, change = INNER[name]
    block = _chosen(document, name, needed)
    if block is None:
        has_blocks = BLOCK.search(document) is not None
        return document if has_blocks or not needed.search(document) else change(document, args)
    return document[: block.start("inner")] + change(block["inner"], args) + document[block.end("inner") :]


def _chosen(document: str, name: str, needed: "re.Pattern[str]") -> Match | None:
    suitable = [block for block in _blocks(document) if needed.search(block["inner"])]
    marked = [block for block in suitable if f"SIMFAULT_{name}" in block["inner"]]
    return next(iter([*marked, *suitable]), None)


def _blocks(document: str) -> list[Match]:
    return [block for block in BLOCK.finditer(document) if 'translate="no"' not in block["open"]]


def _tag_moved(inner: str, args: Args) -> str:
    pair = PAIR.search(inner)
    if pair is None:
        return inner
    bare = inner[: pair.start()] + pair["inner"] + inner[pair.end() :]
    end = pair.start() + len(pair["inner"])
    others = [word for word in WORD.finditer(bare) if word.end() <= pair.start() or word.start() >= end]
    if not others:
        return inner
    word = others[-1]
    return f"{bare[: word.start()]}{pair['open']}{word[0]}{pair['close']}{bare[word.end() :]}"


def _first_link(inner: str, change: Callable[[Match], str]) -> str:
    return LINK.sub(change, inner, count=1)


def _tag_dropped(inner: str, args: Args) -> str:
    wanted = LINK if args.get("tag", "a") == "a" and LINK.search(inner) else PAIR
    return wanted.sub(lambda found: found["inner"], inner, count=1)


def _attr_added(inner: str, args: Args) -> str:
    attributes = args.get("attributes", ATTRIBUTES)
    return PAIR.sub(lambda found: f"{found['open'][:-1]} {attributes}>{found['inner']}{found['close']}", inner, count=1)


def _escaped(inner: str, args: Args) -> str:
    return PAIR.sub(
        lambda found: html.escape(found["open"], quote=False) + found["inner"] + html.escape(found["close"]),
        inner,
        count=1,
    )


def _looping(inner: str, args: Args) -> str:
    phrase = " ".join(word[0] for word in list(WORD.finditer(inner))[:3])
    return f"{inner} " + " ".join([phrase] * int(args.get("times", 6)))


def _broken_placeholder(inner: str, args: Args) -> str:
    def broken(found: Match) -> str:
        return "{nom}" if found[0].startswith("{") else " ".join(found[0])

    return PLACEHOLDER.sub(broken, inner)


INNER: dict[str, tuple["re.Pattern[str]", ChangeInner]] = {
    "tag_dropped": (PAIR, _tag_dropped),
    "tag_duplicated": (LINK, lambda inner, args: _first_link(inner, lambda found: f"{found[0]} {found[0]}")),
    "tag_moved": (PAIR, _tag_moved),
    "attr_added": (PAIR, _attr_added),
    "id_changed": (LINK_ID, lambda inner, args: LINK_ID.sub(r"\g<1>9\g<3>", inner, count=1)),
    "tag_escaped": (PAIR, _escaped),
    "font_wrapper": (TEXT, lambda inner, args: f'<font color="black"><span class="mt">{inner}</span></font>'),
    "script_injected": (TEXT, lambda inner, args: inner + args.get("markup", INJECTED)),
    "looping": (WORD, _looping),
    "placeholder_broken": (PLACEHOLDER, _broken_placeholder),
    "term_translated": (KEPT, lambda inner, args: KEPT.sub(r"\g<1>\g<3>-traduit\g<4>", inner, count=1)),
    "digits_changed": (LONG_NUMBER, lambda inner, args: LONG_NUMBER.sub(r"\1 \2", inner)),
    "too_long": (TEXT, lambda inner, args: inner + " très très long" * 20),
    "empty_block": (TEXT, lambda inner, args: ""),
    "marker_residue": (TEXT, lambda inner, args: f"{inner} [notranslate] 1TP3T"),
    "control_chars": (WORD, lambda inner, args: WORD.sub("\\g<0>\u2028\x00\ufeff", inner, count=1)),
}


def _id_case(document: str, args: Args) -> str:
    return re.sub(r'\bid="([^"]*)"', lambda found: f'id="{found[1].upper()}"', document)


def _merged(document: str, args: Args) -> str:
    first, second = _two(document)
    if first is None or second is None:
        return document
    joined = f"{first['open']}{first['inner']} {second['inner']}{first['close']}"
    return document[: first.start()] + joined + document[second.end() :]


def _missing(document: str, args: Args) -> str:
    block = _chosen(document, "string_missing", TEXT)
    return document if block is None else document[: block.start()] + document[block.end() :]


def _sentinel_missing(document: str, args: Args) -> str:
    ends = [block for block in BLOCK.finditer(document) if 'translate="no"' in block["open"]]
    return document[: ends[-1].start()] + document[ends[-1].end() :] if ends else document


def _unknown(document: str, args: Args) -> str:
    block = _chosen(document, "id_unknown", TEXT)
    if block is None:
        return document
    extra = f'<p id="{args.get("id", "s999")}">{block["inner"]}</p>'
    return document[: block.end()] + extra + document[block.end() :]


def _duplicated(document: str, args: Args) -> str:
    block = _chosen(document, "block_duplicated", TEXT)
    if block is None:
        return document
    again = f"{block['open']}{block['inner']} encore{block['close']}"
    return document[: block.end()] + again + document[block.end() :]


def _link_across(document: str, args: Args) -> str:
    found = _blocks(document)
    pairs = [(one, two) for one, two in pairwise(found) if LINK.search(one["inner"])]
    if not pairs:
        return document
    first, second = pairs[0]
    link = LINK.search(first["inner"])
    bare = _first_link(first["inner"], lambda each: each["inner"])
    moved = document[: second.end("inner")] + f" {link[0] if link else ''}" + document[second.end("inner") :]
    return moved[: first.start("inner")] + bare + moved[first.end("inner") :]


def _two(document: str) -> tuple[Match | None, Match | None]:
    found = _blocks(document)
    first = _chosen(document, "strings_merged", TEXT)
    after = [block for block in found if first is not None and block.start() >= first.end()]
    return (first, after[0]) if after else (None, None)


WHOLE: dict[str, Callable[[str, Args], str]] = {
    "id_case": _id_case,
    "strings_merged": _merged,
    "string_missing": _missing,
    "sentinel_missing": _sentinel_missing,
    "id_unknown": _unknown,
    "block_duplicated": _duplicated,
    "link_across_blocks": _link_across,
}


def trim_blocks(document: str) -> str:
    """Without the space at the edges of every block, which the real service loses too."""

    def trimmed(block: Match) -> str:
        return f"{block['open']}{block['inner'].strip()}{block['close']}"

    return BLOCK.sub(trimmed, document)
