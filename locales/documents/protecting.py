"""What must come back letter by letter: placeholders, addresses, and terms that have their own or no translation.

Each mode tells the service in another way to leave a part alone. None of them is known to be honoured, so every part is
checked afterwards as well.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from html import escape

from locales.documents.fragments import Piece


class ProtectMode(Enum):
    """How a protected part is marked in the document."""

    SPAN = "span"
    MARKER = "marker"
    MASK = "mask"
    CHECK = "check"


class PartKind(Enum):
    """Why a part is protected."""

    PLACEHOLDER = "placeholder"
    ADDRESS = "address"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Part:
    """One protected part, as it stands in the source."""

    kind: PartKind
    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """A protected term; ``forms`` has (language, form) where it has a fixed form, elsewhere it stays as it is."""

    text: str
    is_case_sensitive: bool = True
    forms: tuple[tuple[str, str], ...] = ()

    def form_in(self, language: str | None) -> str | None:
        return dict(self.forms).get(language) if language else None


MASK = re.compile(r"1TP(\d{1,4})T", re.IGNORECASE)
MARKER = re.compile(r"\[\s*/?\s*notranslate\s*\]", re.IGNORECASE)
_MARKED = re.compile(r"\[\s*notranslate\s*\](.{0,2000}?)\[\s*/\s*notranslate\s*\]", re.IGNORECASE | re.DOTALL)

_ADDRESS = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]{1,9}://|\bwww\.(?=\w)|\bmailto:)[\w\-.~:/?#\[\]@!$&'()*+,;=%]+"
    r"|\b[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}",
    re.IGNORECASE,
)
_PRINTF = re.compile(r"(?<![\d%])%(?:\(\w{1,60}\)|\d{1,2}\$)?[-+#0]{0,3}\d{0,3}(?:\.\d{1,2})?[sdiufgexXc@](?![^\W\d_])")
# A sentence that an editor put in braces is no placeholder.
_BRACES = re.compile(r"\$?\{\{?[ ]?[^\s{}]{0,80}(?:[ ]?\|[ ]?[^\s{}]{1,80}){0,5}[ ]?\}\}?|\{%[^{}]{0,200}%\}")
_ICU = re.compile(r"\{\s*\w{1,60}\s*,\s*(?:plural|select|selectordinal|number|date|time)\b")
_BRACE = re.compile("[{}]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part stands in a text."""

    start: int
    end: int
    part: Part


def places_of(text: str, terms: tuple[Term, ...]) -> list[Place]:
    """Protected parts in the order of the text; of two that overlap the earlier stands, then the longer."""
    found = sorted((*_placeholders(text), *_addresses(text), *_terms(text, terms)), key=lambda at: (at.start, -at.end))
    kept: list[Place] = []
    for place in found:
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return kept


def parts_of(pieces: Sequence[Piece], terms: tuple[Term, ...]) -> tuple[Part, ...]:
    """Protected parts of a fragment; the n-th is the one that the document numbers n."""
    return tuple(place.part for piece in pieces if isinstance(piece, str) for place in places_of(piece, terms))


def mode_for(text: str, mode: ProtectMode) -> ProtectMode:
    """A text that itself speaks of our marks is protected by spans, or its own words could not be told from ours."""
    is_ambiguous = (mode is ProtectMode.MASK and MASK.search(text)) or (
        mode is ProtectMode.MARKER and MARKER.search(text)
    )
    return ProtectMode.SPAN if is_ambiguous else mode


def protected_html(text: str, places: Sequence[Place], *, mode: ProtectMode, key: str, first: int) -> str:
    """The text as HTML with its parts marked, the first one numbered ``first``."""
    written, position = [], 0
    for number, place in enumerate(places, start=first):
        written += [escape(text[position : place.start], quote=False), _marked(place.part, mode, key, number)]
        position = place.end
    return "".join((*written, escape(text[position:], quote=False)))


def _marked(part: Part, mode: ProtectMode, key: str, number: int) -> str:
    text = escape(part.text, quote=False)
    if mode is ProtectMode.SPAN:
        return f'<span id="{key}-t{number}" translate="no">{text}</span>'
    if mode is ProtectMode.MARKER:
        return f"[notranslate]{text}[/notranslate]"
    return f"1TP{number}T" if mode is ProtectMode.MASK else text


def unprotected(text: str, parts: Sequence[Part], mode: ProtectMode) -> str:
    """The text without the marks of ``mode``; marks that we did not set stay, for the check of residue to find."""
    if mode is ProtectMode.MASK:
        return MASK.sub(lambda mask: _unmasked(mask, parts), text)
    if mode is ProtectMode.MARKER:
        known = {part.text for part in parts}
        return _MARKED.sub(lambda marked: marked[1].strip() if marked[1].strip() in known else marked[0], text)
    return text


def _unmasked(mask: re.Match[str], parts: Sequence[Part]) -> str:
    number = int(mask[1])
    return parts[number - 1].text if 1 <= number <= len(parts) else mask[0]


def with_fixed_forms(text: str, terms: tuple[Term, ...], language: str | None) -> str:
    """Terms that stand in the text as in the source get the form that is fixed for the language."""
    forms = {term: form for term in terms if (form := term.form_in(language))}
    if not forms:
        return text
    written, position = [], 0
    finished = [Term(form) for form in forms.values()]
    for start, end, term in _term_matches(text, (*finished, *forms)):
        if start >= position:
            written += [text[position:start], forms.get(term, text[start:end])]
            position = end
    return "".join((*written, text[position:]))


def term_counts(texts: Iterable[str], terms: tuple[Term, ...], language: str | None) -> Counter[str]:
    """How often each protected term stands in the texts in the form that the language wants."""
    wanted = tuple(Term(term.form_in(language) or term.text, term.is_case_sensitive) for term in terms)
    return Counter(term.text for text in texts for _start, _end, term in _term_matches(text, wanted))


def placeholders_in(text: str) -> list[str]:
    return [place.part.text for place in places_of(text, ()) if place.part.kind is PartKind.PLACEHOLDER]


def addresses_in(text: str) -> list[str]:
    """In the order of the text, without those inside of placeholders."""
    return [place.part.text for place in places_of(text, ()) if place.part.kind is PartKind.ADDRESS]


def _placeholders(text: str) -> Iterator[Place]:
    for found in (*_PRINTF.finditer(text), *_BRACES.finditer(text)):
        yield Place(found.start(), found.end(), Part(PartKind.PLACEHOLDER, found[0]))
    ends = _closing_braces(text) if _ICU.search(text) else {}
    for found in _ICU.finditer(text):
        if end := ends.get(found.start()):
            yield Place(found.start(), end, Part(PartKind.PLACEHOLDER, text[found.start() : end]))


def _closing_braces(text: str) -> dict[int, int]:
    """For each opening brace that is closed, the place after its closing one."""
    ends, waiting = dict[int, int](), list[int]()
    for brace in _BRACE.finditer(text):
        if brace[0] == "{":
            waiting.append(brace.start())
        elif waiting:
            ends[waiting.pop()] = brace.end()
    return ends


def _addresses(text: str) -> Iterator[Place]:
    for found in _ADDRESS.finditer(text):
        address = _without_punctuation(found[0])
        yield Place(found.start(), found.start() + len(address), Part(PartKind.ADDRESS, address))


def _without_punctuation(address: str) -> str:
    """A full stop after an address ends the sentence; so does a bracket that the address did not open."""
    while address and (address[-1] in ".,;:!?'*" or _closes_nothing(address)):
        address = address[:-1]
    return address


def _closes_nothing(address: str) -> bool:
    opening = {")": "(", "]": "["}.get(address[-1])
    return opening is not None and address.count(opening) < address.count(address[-1])


def _terms(text: str, terms: tuple[Term, ...]) -> Iterator[Place]:
    for start, end, _term in _term_matches(text, terms):
        yield Place(start, end, Part(PartKind.TERM, text[start:end]))


def _term_matches(text: str, terms: tuple[Term, ...]) -> Iterator[tuple[int, int, Term]]:
    """Longer terms win over shorter ones inside them."""
    pattern, ordered = _pattern_of(terms)
    for found in pattern.finditer(text) if ordered else ():
        yield found.start(), found.end(), ordered[int((found.lastgroup or "t0")[1:])]


@lru_cache(maxsize=32)
def _pattern_of(terms: tuple[Term, ...]) -> tuple[re.Pattern[str], tuple[Term, ...]]:
    ordered = tuple(sorted((term for term in terms if term.text.strip()), key=lambda term: -len(term.text)))
    written = [f"(?P<t{number}>{_pattern_part(term)})" for number, term in enumerate(ordered)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(written)})(?!\w)"), ordered


def _pattern_part(term: Term) -> str:
    words = r"\s+".join(map(re.escape, term.text.split()))
    return words if term.is_case_sensitive else f"(?i:{words})"
