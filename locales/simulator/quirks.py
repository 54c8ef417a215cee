"""Harmless variations of a translated document that every client must accept, each a switch."""

import re
import unicodedata
from collections.abc import Callable, Collection

from locales.simulator.pseudo_translation import MARKUP_FORMATS

TAG = re.compile(r"(<[^<>]*>)")
ENTITY = re.compile(r"(&#?\w+;)")
ATTRIBUTE = re.compile(r'(\s[\w:-]+=)"([^"<>]*)"')
BLOCK_TAG = re.compile(r"(</?(?:html|head|body|title|p|div|section|li|ul|ol|h[1-6])\b[^<>]*>)")
MARKUP_QUIRKS = {
    "nbsp_inject",
    "br_pair",
    "upper_tags",
    "attr_quotes",
    "pretty_print",
    "fragment_only",
    "doctype_drop",
    "entity_numeric",
    "meta_added",
}


def vary(document: str, quirks: Collection[str], *, language: str, format: str) -> str:
    """The document with the quirks that are on; text that is no markup gets those of letters and lines only."""
    for name, change in QUIRKS.items():
        if name in quirks and (name not in MARKUP_QUIRKS or format in MARKUP_FORMATS):
            document = change(document, language)
    return document


def _texts(document: str, change: Callable[[str], str]) -> str:
    """Change what stands between tags and is no entity."""
    parts = TAG.split(document)
    parts[::2] = ["".join(p if ENTITY.fullmatch(p) else change(p) for p in ENTITY.split(text)) for text in parts[::2]]
    return "".join(parts)


def _tags(document: str, change: Callable[[str], str]) -> str:
    parts = TAG.split(document)
    parts[1::2] = [change(tag) for tag in parts[1::2]]
    return "".join(parts)


def _curly_quotes(document: str, language: str) -> str:
    def curly(text: str) -> str:
        return re.sub(r'"([^"]*)"', r"“\1”", text).replace("'", "’")

    return _texts(document, curly)


def _nbsp_before_colon(document: str, language: str) -> str:
    if language != "FR":
        return document
    return _texts(document, lambda text: re.sub(r"(\w) ?([:;!?])(?=\s|$)", "\\1\u00a0\\2", text))


def _decimal_comma(document: str, language: str) -> str:
    return _texts(document, lambda text: re.sub(r"(\d)\.(\d)", r"\1,\2", text))


def _nbsp_inject(document: str, language: str) -> str:
    return _texts(document, lambda text: re.sub(r"(?<=\w) (?=\w)", "&nbsp;", text, count=1))


def _attr_quotes(document: str, language: str) -> str:
    def bare(found: "re.Match[str]") -> str:
        is_simple = re.fullmatch(r"[\w-]+", found[2])
        return f"{found[1]}{found[2]}" if is_simple else f"{found[1]}'{found[2]}'"

    # A bare value before "/>" would swallow the stroke.
    return _tags(document, lambda tag: ATTRIBUTE.sub(bare if not tag.endswith("/>") else r"\1'\2'", tag))


def _upper_tags(document: str, language: str) -> str:
    return _tags(document, lambda tag: re.sub(r"^(</?)([a-z][\w-]*)", lambda found: found[1] + found[2].upper(), tag))


def _fragment_only(document: str, language: str) -> str:
    body = re.search(r"<body\b[^>]*>(.*?)</body\s*>", document, re.DOTALL | re.IGNORECASE)
    return body[1] if body else document


def _entity_numeric(document: str, language: str) -> str:
    return _texts(document, lambda text: "".join(each if ord(each) < 128 else f"&#{ord(each)};" for each in text))


def _meta_added(document: str, language: str) -> str:
    return document.replace("</head>", '<meta name="generator" content="eTranslation"/></head>', 1)


QUIRKS: dict[str, Callable[[str, str], str]] = {
    "curly_quotes": _curly_quotes,
    "nbsp_before_colon": _nbsp_before_colon,
    "decimal_comma": _decimal_comma,
    "nbsp_inject": _nbsp_inject,
    "nfc": lambda document, _language: unicodedata.normalize("NFC", document),
    "nfd": lambda document, _language: unicodedata.normalize("NFD", document),
    "entity_numeric": _entity_numeric,
    "meta_added": _meta_added,
    "doctype_drop": lambda document, _language: re.sub(r"^\s*<!DOCTYPE[^>]*>", "", document, flags=re.IGNORECASE),
    "fragment_only": _fragment_only,
    "br_pair": lambda document, _language: re.sub(r"<br\s*/?>", "<br></br>", document),
    "attr_quotes": _attr_quotes,
    "pretty_print": lambda document, _language: BLOCK_TAG.sub(r"\n  \1\n  ", document),
    "upper_tags": _upper_tags,
    "crlf": lambda document, _language: document.replace("\r\n", "\n").replace("\n", "\r\n"),
}
