"""Cuts HTML into text and tags, in one pass whose time grows with the length alone, whatever the bytes are.

The standard library's parser needs seconds for some twenty kilobytes of unfinished tags, and it closes what was cut
off, so that a document that ends in mid-sentence looks complete. Trees are not built here.
"""

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from html import unescape

_TEXT = re.compile(r"[^<]+")
_TAG_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_BEFORE_ATTRIBUTE = re.compile(r"[\s/]*")
_ATTRIBUTE_NAME = re.compile(r"[^\s/>][^\s/>=]*")
_EQUALS = re.compile(r"\s*=\s*")
_UNQUOTED = re.compile(r"[^\s>]*")
# Elements whose content is no markup.
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes")
}


@dataclass(frozen=True, slots=True)
class Text:
    """Text with its entities resolved."""

    text: str


@dataclass(frozen=True, slots=True)
class Start:
    """A start tag; names are in lower case, of attributes that are there twice the first counts."""

    name: str
    attributes: dict[str, str]


@dataclass(frozen=True, slots=True)
class End:
    """An end tag; its name is in lower case."""

    name: str


@dataclass(frozen=True, slots=True)
class Cut:
    """The input ends inside a tag or a comment."""


Token = Text | Start | End | Cut


def tokens_of(html: str) -> Iterator[Token]:
    """Comments, declarations and the content of scripts are left out. Never raises; ``Cut`` comes last, if at all."""
    position: int | None = 0
    unclosed: set[str] = set()
    while position is not None and position < len(html):
        if html[position] != "<":
            end = _end_of_text(html, position)
            yield Text(unescape(html[position:end]))
            position = end
        elif tag := _TAG_NAME.match(html, position):
            position = yield from _tag(html, tag, unclosed)
        elif html.startswith(("<!", "<?", "</"), position):
            position = _after_comment(html, position)
        else:
            yield Text("<")
            position += 1
    if position is None:
        yield Cut()


def _end_of_text(html: str, position: int) -> int:
    found = _TEXT.match(html, position)
    return found.end() if found else position + 1


def _after_comment(html: str, position: int) -> int | None:
    closing = "-->" if html.startswith("<!--", position) else ">"
    end = html.find(closing, position + 2)
    return None if end < 0 else end + len(closing)


def _tag(html: str, opening: re.Match[str], unclosed: set[str]) -> Generator[Token, None, int | None]:
    name = opening[1].lower()
    attributes: dict[str, str] = {}
    end = _read_attributes(html, opening.end(), attributes)
    if end is None:
        return None
    if html[opening.start() + 1] == "/":
        yield End(name)
        return end
    yield Start(name, attributes)
    # An element that nothing ends would hide the rest of the document; looking for its end again and again takes long.
    closing = None if name in unclosed or name not in _RAW else _RAW[name].search(html, end)
    if closing is None:
        unclosed.add(name)
        return end
    return closing.start()


def _read_attributes(html: str, position: int, attributes: dict[str, str]) -> int | None:
    """Fills ``attributes``; answers the place after the tag's ``>``, None when the input ends before."""
    while True:
        position = _end_of(_BEFORE_ATTRIBUTE, html, position)
        if html.startswith(">", position):
            return position + 1
        name = _ATTRIBUTE_NAME.match(html, position)
        if name is None:
            return None
        value, after = _value(html, name.end())
        if after is None:
            return None
        attributes.setdefault(name[0].lower(), unescape(value))
        position = after


def _value(html: str, position: int) -> tuple[str, int | None]:
    equals = _EQUALS.match(html, position)
    if equals is None:
        return "", position
    start = equals.end()
    quote = html[start : start + 1]
    if quote in {'"', "'"}:
        end = html.find(quote, start + 1)
        return ("", None) if end < 0 else (html[start + 1 : end], end + 1)
    end = _end_of(_UNQUOTED, html, start)
    return html[start:end], end


def _end_of(pattern: re.Pattern[str], html: str, position: int) -> int:
    found = pattern.match(html, position)
    return found.end() if found else position
