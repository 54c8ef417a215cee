"""Reads XLIFF 2 that came back: also what a tool has split into segments, with codes that span them.

What a text says is not judged here; codes that its source does not have are noted as its fault.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring
from django.utils.translation import gettext as _

from locales.documents.blocks import Block
from locales.documents.fragments import INLINE, Tag
from locales.documents.problems import Rejection
from locales.documents.tokens import Start, tokens_of
from locales.exchange.exchange_files import ExchangeFileError, check_number_of_units, text_of_file
from locales.exchange.units import ReturnedBundle, ReturnedFile, ReturnedUnit, UnitState
from locales.exchange.xliff_structure import PREFIX, is_core, name_of, structure_fault
from locales.exchange.xml_declarations import check_declared_encoding

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# No text has codes nested like that; reading endless nesting would exhaust the stack.
MOST_NESTING = 40


def read_xliff(body: bytes) -> ReturnedFile:
    """The texts of a file.

    Raises:
        ExchangeFileError: It is not XLIFF 2 in UTF-8, declares entities or a document type, or is far too large.
    """
    text = text_of_file(body)
    check_declared_encoding(text)
    root = _parsed(text)
    if fault := structure_fault(root):
        raise ExchangeFileError(fault)
    units = root.iter(f"{PREFIX}unit")
    check_number_of_units(sum(1 for _unit in units))
    position = 0
    bundles = []
    for file in root.findall(f"{PREFIX}file"):
        read = tuple(_unit(unit, number) for number, unit in enumerate(file.iter(f"{PREFIX}unit"), start=position + 1))
        position += len(read)
        bundles.append(ReturnedBundle(file.get("original", ""), read))
    return ReturnedFile(root.get("trgLang", ""), tuple(bundles))


def _parsed(text: str) -> "Element":
    try:
        root: Element = fromstring(text, forbid_dtd=True)
    except DefusedXmlException as error:
        raise ExchangeFileError(_("The file declares a document type or entities. Such files are not read.")) from error
    except (ParseError, ValueError, RecursionError) as error:
        raise ExchangeFileError(_("The file is not well-formed XML: %(reason)s.") % {"reason": error}) from error
    return root


def _unit(unit: "Element", number: int) -> ReturnedUnit:
    segments = [child for child in unit if is_core(child) and name_of(child) in {"segment", "ignorable"}]
    translatable = [segment for segment in segments if name_of(segment) == "segment"]
    has_target = [segment.find(f"{PREFIX}target") is not None for segment in translatable]
    key, codes = unit.get("id", ""), _codes(unit)
    source = _Reader(key, codes)
    for segment in segments:
        source.read(segment.find(f"{PREFIX}source"))
    target = _target(key, codes, segments) if all(has_target) else None
    return ReturnedUnit(
        number,
        key,
        source.text,
        target if target and (target.pieces or target.fault) else None,
        state=_state(translatable),
        is_incomplete=any(has_target) and not all(has_target),
    )


def _target(key: str, codes: dict[str, str], segments: list["Element"]) -> Block:
    """What stands between two segments is taken from the source where the tool wrote no target for it."""
    reader = _Reader(key, codes)
    for segment in segments:
        target = segment.find(f"{PREFIX}target")
        reader.read(segment.find(f"{PREFIX}source") if target is None else target)
    return reader.block


def _state(segments: list["Element"]) -> UnitState:
    """The least of its segments'; without a word about it a text counts as translated."""
    order = list(UnitState)
    names = [segment.get("state", UnitState.TRANSLATED.value) for segment in segments]
    known = [UnitState(name) for name in names if name in {state.value for state in order}]
    return min(known, key=order.index, default=UnitState.TRANSLATED)


def _codes(unit: "Element") -> dict[str, str]:
    """By the id of each code of the source: its original text."""
    data = {each.get("id", ""): "".join(each.itertext()) for each in unit.iter(f"{PREFIX}data")}
    found = {}
    for source in unit.iter(f"{PREFIX}source"):
        for code in source.iter():
            reference = code.get("dataRef") or code.get("dataRefStart") or ""
            if is_core(code) and reference in data:
                found[code.get("id", "")] = data[reference]
    return found


@dataclass
class _Reader:
    """Collects text and tags; ``codes`` are those that the source has."""

    key: str
    codes: dict[str, str]
    block: Block = field(init=False)
    open_codes: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.block = Block(self.key, "p")

    @property
    def text(self) -> str:
        return "".join(piece for piece in self.block.pieces if isinstance(piece, str))

    def read(self, element: "Element | None", depth: int = 0) -> None:
        if element is None:
            return
        if depth > MOST_NESTING:
            self.block.fault = Rejection.TAGS_BROKEN
            return
        self._text(element.text)
        for child in element:
            self._child(child, name_of(child), depth)
            self._text(child.tail)

    def _text(self, text: str | None) -> None:
        if text:
            self.block.pieces.append(text)

    def _child(self, child: "Element", name: str, depth: int) -> None:
        if name == "pc":
            self._open(child.get("id", ""))
            self.read(child, depth + 1)
            self._close(child.get("id", ""))
        elif name == "mrk":
            self.read(child, depth + 1)
        elif name in {"ph", "sc"}:
            self._open(child.get("id", ""))
        elif name == "ec":
            self._close(child.get("startRef") or child.get("id") or "")

    def _open(self, identity: str) -> None:
        original = self.codes.get(identity)
        if original is None:
            self.block.fault = self.block.fault or Rejection.UNKNOWN_TAG
        elif original.startswith("<"):
            self._open_tag(identity, original)
        else:
            self.block.pieces.append(original)

    def _open_tag(self, identity: str, original: str) -> None:
        token = next(tokens_of(original), None)
        if not isinstance(token, Start) or token.name not in INLINE:
            self.block.fault = Rejection.UNKNOWN_TAG
            return
        link = token.attributes.get("id", "") if token.name == "a" else ""
        self.open_codes[identity] = token.name
        self.block.pieces.append(Tag(token.name, f"{self.key}-{link}" if link else ""))

    def _close(self, identity: str) -> None:
        name = self.open_codes.get(identity)
        if name is None:
            self.block.fault = self.block.fault or Rejection.TAGS_BROKEN
        else:
            self.block.pieces.append(Tag(name, is_end=True))
