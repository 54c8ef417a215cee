"""Ids that leave the system: opaque, stable, never the database's."""

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass


@dataclass(frozen=True)
class OpaqueId:
    """What an id stands for."""

    kind: str
    parts: tuple[str, ...]


def make_id(kind: str, *parts: object) -> str:
    text = ":".join([kind, *map(str, parts)])
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def card_id(translation_key: object, locale: str) -> str:
    return make_id("Card", translation_key, locale)


def page_id(translation_key: object, locale: str) -> str:
    return make_id("Page", translation_key, locale)


def term_id(vocabulary: str, code: str, language: str) -> str:
    return make_id("Term", vocabulary, code, language)


def decode(text: str) -> OpaqueId | None:
    """What an id stands for; nothing when it is none of ours."""
    try:
        plain = urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except (binascii.Error, UnicodeError, ValueError):
        return None
    kind, *parts = plain.split(":")
    return OpaqueId(kind, tuple(parts)) if parts else None
