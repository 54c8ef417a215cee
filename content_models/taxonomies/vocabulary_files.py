"""The vocabulary files as values: reads them, gives codes to terms that have none, merges our additions. Pure."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from django.utils.text import slugify

FILES = Path(__file__).parent / "vocabularies"


class VocabularyFileError(Exception):
    """A file that cannot be loaded; the message names the file and the term."""


@dataclass(frozen=True)
class TermEntry:
    """One term of a file. ``parent`` is a code, ``depends_on`` a pair of vocabulary and code."""

    code: str
    label: str
    is_ours: bool
    uri: str = ""
    parent: str | None = None
    depends_on: tuple[str, str] | None = None
    group: str = ""
    order: int = 0
    notations: dict[str, str] = field(default_factory=dict)
    mappings: dict[str, Any] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True)
class VocabularyFile:
    """One vocabulary with its terms in order. ``values`` are the fields of the model of that name."""

    key: str
    values: dict[str, Any]
    terms: tuple[TermEntry, ...]
    adds_to: str = ""


def read_vocabularies(folder: Path = FILES) -> list[VocabularyFile]:
    """All vocabularies of a folder, additions merged into the vocabulary that they add to.

    Raises:
        VocabularyFileError: a file is not valid, or adds to a vocabulary that is not there.
    """
    read = [read_file(path) for path in sorted(folder.glob("*.json"))]
    found = {file.key: file for file in read if not file.adds_to}
    for addition in (file for file in read if file.adds_to):
        if addition.adds_to not in found:
            raise VocabularyFileError(f"{addition.key} adds to {addition.adds_to}, which has no file.")
        found[addition.adds_to] = merged(found[addition.adds_to], addition)
    return list(found.values())


def read_file(path: Path) -> VocabularyFile:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        values = {
            "number": content["number"],
            "title": content["title"],
            "source": content["source"],
            "version": content["as_of"],
            "licence": content["licence"],
            "uri_prefix": content.get("uri_prefix", ""),
            "note": content.get("note", ""),
            "is_hierarchical": content["hierarchical"],
            "selection": content["selection"],
            "status": content["status"],
        }
        terms = read_terms(content["terms"])
    except (json.JSONDecodeError, KeyError) as error:
        raise VocabularyFileError(f"{path.name} is not a vocabulary file: {error!r}") from error
    file = VocabularyFile(content["key"], values, terms, content.get("adds_to", ""))
    check(file, path.name)
    return file


def read_terms(rows: Iterable[dict[str, Any]]) -> tuple[TermEntry, ...]:
    return tuple(read_term(row) for row in rows)


def read_term(row: dict[str, Any]) -> TermEntry:
    maps_to = row.get("maps_to") or {}
    depends_on = row.get("depends_on")
    return TermEntry(
        code=row["code"] or product_code(row["label"]),
        label=row["label"],
        is_ours=row["code"] is None or row.get("origin") == "ours",
        uri=row["uri"] or "",
        parent=row["parent"],
        depends_on=(depends_on["vocabulary"], depends_on["code"]) if depends_on else None,
        group=row.get("group", ""),
        order=row["order"],
        notations=row.get("notations", {}),
        mappings=maps_to if isinstance(maps_to, dict) else {"text": maps_to},
        note=row.get("note", ""),
    )


def product_code(label: str) -> str:
    """Our code for a term that has none: ``Semiconductors/chips`` becomes ``semiconductors-chips``."""
    return slugify(label.replace("/", " "))


def merged(vocabulary: VocabularyFile, addition: VocabularyFile) -> VocabularyFile:
    last = max(term.order for term in vocabulary.terms)
    added = tuple(replace(term, order=last + term.order, is_ours=True) for term in addition.terms)
    whole = replace(vocabulary, terms=vocabulary.terms + added)
    check(whole, addition.key)
    return whole


def check(file: VocabularyFile, name: str) -> None:
    codes = [term.code for term in file.terms]
    if twice := sorted({code for code in codes if codes.count(code) > 1}):
        raise VocabularyFileError(f"{name} has these codes more than once: {', '.join(twice)}.")
    if orphans := sorted({term.parent for term in file.terms if term.parent and term.parent not in codes}):
        raise VocabularyFileError(f"{name} names these broader terms without having them: {', '.join(orphans)}.")
