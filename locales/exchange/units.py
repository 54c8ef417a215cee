"""What an exchange file holds, whatever its format: texts to translate, and texts that came back."""

import re
from dataclasses import dataclass
from enum import Enum

from locales.documents.blocks import Block
from locales.documents.fragments import clean

_KEY = re.compile(r"s(\d{1,18})c(\d{1,18})")


class UnitState(Enum):
    """How far the translation of a text is; the values are XLIFF's."""

    INITIAL = "initial"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Unit:
    """One text in its place. ``source`` and ``target`` are stored fragments; an empty target: there is none yet.

    Machine text that nobody has settled is a target in the state INITIAL.
    """

    key: str
    path: str
    source: str
    target: str = ""
    state: UnitState = UnitState.INITIAL
    max_length: int | None = None


@dataclass(frozen=True, slots=True)
class Bundle:
    """The texts of one object. ``translation`` is the UUID of its translation; ``title`` is for people."""

    translation: str
    title: str
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class ExchangeFile:
    """What is written into one file: several objects, one language into one other."""

    source_language: str
    target_language: str
    bundles: tuple[Bundle, ...]


@dataclass(frozen=True, slots=True)
class ReturnedUnit:
    """One text as it came back.

    ``number`` is its line in a PO file, its position in an XLIFF file. ``target`` is None where nothing was translated.
    ``source_text`` is the text of the source as the file has it. ``is_unconfirmed``: a PO entry marked as fuzzy.
    """

    number: int
    key: str
    source_text: str
    target: Block | None
    state: UnitState = UnitState.TRANSLATED
    is_unconfirmed: bool = False
    is_incomplete: bool = False


@dataclass(frozen=True, slots=True)
class ReturnedBundle:
    """What came back for one object."""

    translation: str
    units: tuple[ReturnedUnit, ...]


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A file that was read. ``target_language`` is as the file says, empty where it does not."""

    target_language: str
    bundles: tuple[ReturnedBundle, ...]


def key_of(string_id: int, context_id: int) -> str:
    """The name of a text in a file: unique, and allowed as an id in XML."""
    return f"s{string_id}c{context_id}"


def ids_of(key: str) -> tuple[int, int] | None:
    """String and context of a key; None for what we never wrote."""
    found = _KEY.fullmatch(key)
    return (int(found[1]), int(found[2])) if found else None


def plain_line(text: str) -> str:
    """A title or path as one line that both formats can hold."""
    return " ".join(clean(text).split())
