"""The core element structure of XLIFF 2 (OASIS, XLIFF Version 2.0, section 4.2) as a table, and the check against it.

Elements and attributes of other namespaces, which modules and tools add, are left alone where the core allows them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from locales.exchange.xliff_writing import NAMESPACE

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

PREFIX = f"{{{NAMESPACE}}}"
INLINE_ELEMENTS = ("cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em")
VERSIONS = frozenset({"2.0", "2.1", "2.2"})


@dataclass(frozen=True, slots=True)
class Shape:
    """What an element holds: children in steps, each step once through, and attributes that must be there.

    ``least``: at least one child out of the last step. ``single``: children that may be there once.
    """

    steps: tuple[tuple[str, ...], ...] = ()
    needs: tuple[str, ...] = ()
    least: bool = False
    single: frozenset[str] = frozenset()
    takes_foreign: bool = False


_CODES = Shape(steps=(INLINE_ELEMENTS,))
SHAPES: dict[str, Shape] = {
    "xliff": Shape((("file",),), ("version", "srcLang"), least=True),
    "file": Shape(
        (("skeleton",), ("notes",), ("unit", "group")),
        ("id",),
        least=True,
        single=frozenset({"skeleton", "notes"}),
        takes_foreign=True,
    ),
    "skeleton": Shape(takes_foreign=True),
    "group": Shape((("notes",), ("unit", "group")), ("id",), single=frozenset({"notes"}), takes_foreign=True),
    "unit": Shape(
        (("notes",), ("originalData",), ("segment", "ignorable")),
        ("id",),
        least=True,
        single=frozenset({"notes", "originalData"}),
        takes_foreign=True,
    ),
    "notes": Shape((("note",),), least=True),
    "note": Shape(),
    "originalData": Shape((("data",),), least=True),
    "data": Shape((("cp",),), ("id",)),
    "segment": Shape((("source",), ("target",)), single=frozenset({"source", "target"})),
    "ignorable": Shape((("source",), ("target",)), single=frozenset({"source", "target"})),
    "source": _CODES,
    "target": _CODES,
    "pc": Shape((INLINE_ELEMENTS,), ("id",)),
    "mrk": Shape((INLINE_ELEMENTS,), ("id",)),
    "ph": Shape(needs=("id",)),
    "sc": Shape(needs=("id",)),
    "ec": Shape(),
    "sm": Shape(needs=("id",)),
    "em": Shape(needs=("startRef",)),
    "cp": Shape(needs=("hex",)),
}


def structure_fault(root: "Element") -> str:
    """The first thing in which the document breaks the structure, for editors; empty when nothing does."""
    if root.tag != f"{PREFIX}xliff" or root.get("version") not in VERSIONS:
        return _("This is no XLIFF file of version 2.")
    return next(_faults(root), "")


def _faults(root: "Element") -> Iterator[str]:
    for element in root.iter():
        if is_core(element):
            yield from _faults_of(element)
    yield from _repeated_ids(root)


def is_core(element: "Element") -> bool:
    return isinstance(element.tag, str) and element.tag.startswith(PREFIX)


def name_of(element: "Element") -> str:
    return element.tag.removeprefix(PREFIX)


def _faults_of(element: "Element") -> Iterator[str]:
    name = name_of(element)
    shape = SHAPES.get(name)
    if shape is None:
        yield _("“%(name)s” is no element of XLIFF 2.") % {"name": name}
        return
    for attribute in shape.needs:
        if not element.get(attribute):
            yield _("An element “%(name)s” has no “%(attribute)s”.") % {"name": name, "attribute": attribute}
    children = [name_of(child) for child in element if is_core(child)]
    if len(children) < len(element) and not shape.takes_foreign:
        yield _("“%(name)s” holds an element that does not belong there.") % {"name": name}
    yield from _faults_of_children(name, children, shape)


def _faults_of_children(name: str, children: list[str], shape: Shape) -> Iterator[str]:
    order = {child: step for step, names in enumerate(shape.steps) for child in names}
    for child in children:
        if child not in order:
            yield _("“%(name)s” does not belong into “%(parent)s”.") % {"name": child, "parent": name}
            return
    if sorted(children, key=order.__getitem__) != children:
        yield _("The elements in “%(name)s” are in the wrong order.") % {"name": name}
    if any(children.count(child) > 1 for child in shape.single):
        yield _("“%(name)s” holds an element twice that may be there once.") % {"name": name}
    is_source_missing = name in {"segment", "ignorable"} and "source" not in children
    if is_source_missing or (shape.least and not set(children) & set(shape.steps[-1])):
        yield _("“%(name)s” lacks what it has to hold.") % {"name": name}


def _repeated_ids(root: "Element") -> Iterator[str]:
    files = root.findall(f"{PREFIX}file")
    names = [[file.get("id", "") for file in files]]
    names += [[unit.get("id", "") for unit in file.iter(f"{PREFIX}unit")] for file in files]
    for ids in names:
        if len(set(ids)) < len(ids):
            repeated = next(each for each in ids if ids.count(each) > 1)
            yield _("The id “%(id)s” is there twice.") % {"id": repeated}
