"""What may be wrong with a catalogue. Each finding is a sentence that says where and what."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError

from locales.interface_words.catalogues import compiled, read_catalogue

_NAMED = re.compile(r"%\(\w+\)[-+#0 ]*\d*(?:\.\d+)?[sdrifgexX]")
_POSITIONAL = re.compile(r"(?<!%)(?:%%)*%[-+#0 ]*\d*(?:\.\d+)?[sdrifgexX](?![^\W\d_])")
_BRACES = re.compile(r"\{\w*\}")
_TAGS = re.compile(r"</?\w+[^<>]*>")


def findings_about(path: Path, language: str, words: Catalog) -> list[str]:
    """What is wrong with the catalogue of a language, against the words that the code has now."""
    if not path.exists():
        return [f"{language}: there is no catalogue; make messages writes it."]
    try:
        catalogue = read_catalogue(path)
    except (PoFileError, ValueError, LookupError, TypeError, AttributeError) as error:
        return [f"{language}: the catalogue cannot be read: {error}"]
    found = [*_differences(catalogue, words), *_header(path.read_text(encoding="utf-8"), language)]
    for message in catalogue:
        if message.id:
            found += _about_entry(message, catalogue.num_plurals)
    if not found:
        found += _compilation(path, catalogue)
    return [f"{language}: {each}" for each in found]


def _differences(catalogue: Catalog, words: Catalog) -> Iterator[str]:
    known, wanted = _keys(catalogue), _keys(words)
    for text, _context in sorted(wanted - known):
        yield f"missing: “{text}”"
    for text, _context in sorted(known - wanted):
        yield f"no longer used: “{text}”"
    for text, _context in sorted(_keys_of_obsolete(catalogue)):
        yield f"no longer used: “{text}”"


def _keys(catalogue: Catalog) -> set[tuple[str, str]]:
    return {(_text(message.id), message.context or "") for message in catalogue if message.id}


def _keys_of_obsolete(catalogue: Catalog) -> set[tuple[str, str]]:
    return {(_text(message.id), message.context or "") for message in catalogue.obsolete.values()}


def _text(identity: Any) -> str:
    return identity if isinstance(identity, str) else str(identity[0])


def _header(text: str, language: str) -> Iterator[str]:
    """Without a rule gettext would use that of English; the reader of catalogues makes one up."""
    header = text.partition("\n\n")[0]
    if f'"Language: {language}\\n"' not in header:
        yield "the header does not name the language"
    number = re.search(r"nplurals\s*=\s*(\d+)", header)
    if number is None:
        yield "the header has no rule for plural forms"
    elif int(number[1]) < min(get_plural(language).num_plurals, 2):
        yield "the header has too few plural forms"


def _about_entry(message: Message, plurals: int) -> Iterator[str]:
    if message.fuzzy:
        yield f"fuzzy, so nobody has confirmed it: “{_text(message.id)}”"
        return
    sources = (message.id,) if isinstance(message.id, str) else tuple(message.id)
    targets = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    if not any(targets):
        return
    if len(sources) > 1 and (len(targets) != plurals or not all(targets)):
        yield f"not all plural forms are there: “{sources[0]}”"
    for target in targets:
        if target and (broken := _broken(sources, target)):
            yield f"{broken}: “{sources[0]}” → “{target}”"


def _broken(sources: tuple[str, ...], target: str) -> str:
    """A translation has the placeholders of one of its sources; the form for "one" may leave the number out."""
    if not any(_marks(source) == _marks(target) for source in sources) and not _is_singular_form(sources, target):
        return "other placeholders or tags than in English"
    if sources[0].startswith("\n") != target.startswith("\n"):
        return "a line break at the beginning is missing or too many"
    return (
        "" if sources[0].endswith("\n") == target.endswith("\n") else "a line break at the end is missing or too many"
    )


def _is_singular_form(sources: tuple[str, ...], target: str) -> bool:
    return len(sources) > 1 and not _marks(target) - _marks(sources[-1])


def _marks(text: str) -> Counter[str]:
    rest = _NAMED.sub("", text)
    return Counter(
        [*_NAMED.findall(text), *_POSITIONAL.findall(rest), *_BRACES.findall(rest), *_TAGS.findall(rest)],
    )


def _compilation(path: Path, catalogue: Catalog) -> Iterator[str]:
    compilation = path.with_suffix(".mo")
    if not compilation.exists() or compilation.read_bytes() != compiled(catalogue):
        yield "the compiled catalogue is not of these words; make messages writes it"
