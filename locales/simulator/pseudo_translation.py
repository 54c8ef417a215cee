"""A translation that everybody can see, that is the same every time, and that can be undone.

Letters are swapped, ``[fr] `` goes before the first text of every block, and ``·`` after the last until the block is as
long as such texts get. Tags, digits, placeholders, addresses and entities stay.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from locales.simulator.languages import folding, letters, padding, unpadded_length
from locales.simulator.markup import Piece, blocks, pieces

MARK = "·"
PROTECTED = (
    r"https?://[^\s<>\"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|&#?\w+;|\{\{[^{}<>]*\}\}|\{[^{}<>]*\}|%(?:\d+\$)?[a-z]|"
    r"SIMFAULT_\w+"
)
MARKED = r"\[notranslate\].*?\[/notranslate\]|"
EDGE = re.compile(r"^(\s*)(.*?)(\s*)$", re.DOTALL)
MARKUP_FORMATS = frozenset({"html", "htm", "xhtml", "xml", "h"})

Phrases = Mapping[str, Mapping[str, str]]


def translate(
    text: str, language: str, *, format: str = "html", honour: str = "attr", phrases: Phrases | None = None
) -> str:
    """The text in the letters of a language.

    ``format`` is html, txt (line by line) or snippet (all of it one block). ``honour`` says what keeps text from being
    translated: ``none``, ``attr`` (translate="no"), ``marker`` ([notranslate]) or ``both``. ``phrases`` has ready
    answers by the exact source of a block.
    """
    found = _pieces(text, language, format, honour)
    for block in _blocks(found, format):
        if not _is_known_phrase(block, language, phrases or {}):
            _translate_block(block, language, honour)
    return "".join(piece.text for piece in found)


def untranslate(text: str, language: str, *, format: str = "html", honour: str = "attr") -> str:
    """The source again. A block that was never translated stays as it is, so comparing tells."""
    found = _pieces(text, language, format, honour)
    for block in _blocks(found, format):
        if _is_translated(block, language):
            _restore_block(block, language, honour)
    return "".join(piece.text for piece in found)


def block_count(text: str, format: str) -> int:
    """How many blocks of text the service would translate."""
    return sum(1 for _ in _blocks(_pieces(text, "EN", format, "attr"), format))


def _pieces(text: str, language: str, format: str, honour: str) -> list[Piece]:
    if format in MARKUP_FORMATS:
        return pieces(text, folding(language), keeps_untranslated=honour in {"attr", "both"})
    return [Piece(part) for part in (re.split(r"(\n)", text) if format == "txt" else [text])]


def _blocks(found: list[Piece], format: str) -> Iterator[list[Piece]]:
    if format in MARKUP_FORMATS:
        return blocks(found)
    return ([piece] for piece in found if piece.text and piece.is_text)


def _texts(block: list[Piece]) -> list[Piece]:
    return [piece for piece in block if piece.is_text]


def _translate_block(block: list[Piece], language: str, honour: str) -> None:
    texts = _texts(block)
    length = sum(len(piece.text) for piece in texts)
    for piece in texts:
        piece.text = swap(piece.text, language, honour)
    before, middle, after = _edges(texts[-1].text)
    texts[-1].text = before + middle + MARK * padding(language, length) + after
    before, middle, after = _edges(texts[0].text)
    texts[0].text = f"{before}{_prefix(language)}{middle}{after}"


def _restore_block(block: list[Piece], language: str, honour: str) -> None:
    texts = _texts(block)
    before, middle, after = _edges(texts[0].text)
    texts[0].text = before + middle.removeprefix(_prefix(language).rstrip()).removeprefix(" ") + after
    length = sum(len(piece.text) for piece in texts)
    before, middle, after = _edges(texts[-1].text)
    marks = length - unpadded_length(language, length)
    texts[-1].text = before + (middle[: len(middle) - marks] if marks else middle) + after
    for piece in texts:
        piece.text = swap(piece.text, language, honour)


def _is_translated(block: list[Piece], language: str) -> bool:
    return _texts(block)[0].text.lstrip().startswith(_prefix(language).rstrip())


def _is_known_phrase(block: list[Piece], language: str, phrases: Phrases) -> bool:
    answer = phrases.get("".join(piece.text for piece in block).strip(), {}).get(language)
    if answer is None:
        return False
    before, after = block[0].text[: -len(block[0].text.lstrip()) or None], ""
    block[0].text = (before if before.isspace() else "") + answer + after
    for piece in block[1:]:
        piece.text = ""
    return True


def swap(text: str, language: str, honour: str = "attr") -> str:
    """The text with its letters swapped, twice gives it back; what is protected stays."""
    protected = _protected(honour in {"marker", "both"})
    swapped, position = [], 0
    for match in protected(text.translate(folding(language))):
        swapped += [text[position : match.start()].translate(letters(language)), text[match.start() : match.end()]]
        position = match.end()
    return "".join([*swapped, text[position:].translate(letters(language))])


def _protected(has_marker: bool) -> Callable[[str], "Iterator[re.Match[str]]"]:
    return (PROTECTED_OR_MARKED if has_marker else PROTECTED_ALONE).finditer


PROTECTED_ALONE = re.compile(PROTECTED, re.IGNORECASE)
PROTECTED_OR_MARKED = re.compile(MARKED + PROTECTED, re.IGNORECASE | re.DOTALL)


def _prefix(language: str) -> str:
    return f"[{language.lower()}] "


def _edges(text: str) -> tuple[str, str, str]:
    match = EDGE.match(text)
    return (match[1], match[2], match[3]) if match else ("", text, "")
