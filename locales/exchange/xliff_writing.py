"""Writes XLIFF 2.0: one ``file`` for each object, one ``unit`` for each text, named by its place."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from locales.documents.fragments import InvalidFragmentError
from locales.documents.protecting import Term
from locales.exchange.inline_codes import CodesDifferError, Inline, codes_of, inline_xml
from locales.exchange.units import Bundle, ExchangeFile, Unit, UnitState, plain_line

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
FILE_ID = "t"


def xliff_of(file: ExchangeFile, terms: tuple[Term, ...]) -> bytes:
    """The file in UTF-8. Texts whose stored markup nobody could send are left out.

    Raises:
        ValueError: There is nothing to translate: XLIFF has no empty files.
    """
    bundles = [written for bundle in file.bundles if (written := "".join(_bundle(bundle, terms)))]
    if not bundles:
        raise ValueError("An exchange file needs at least one text")
    languages = f"srcLang={quoteattr(file.source_language)} trgLang={quoteattr(file.target_language)}"
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="{NAMESPACE}" version="2.0" {languages}>\n'
    return "".join((head, *bundles, "</xliff>\n")).encode()


def _bundle(bundle: Bundle, terms: tuple[Term, ...]) -> Iterator[str]:
    units = [written for unit in bundle.units if (written := _unit(unit, terms))]
    if units:
        yield f'<file id="{FILE_ID}{bundle.translation}" original={quoteattr(bundle.translation)}>\n'
        yield f'<notes><note category="title">{escape(plain_line(bundle.title))}</note></notes>\n'
        yield from units
        yield "</file>\n"


def _unit(unit: Unit, terms: tuple[Term, ...]) -> str:
    try:
        inline = codes_of(unit.source, terms)
        source = inline_xml(unit.source, inline, terms)
    except InvalidFragmentError:
        return ""
    target = _target(unit, inline, terms)
    state = unit.state if target else UnitState.INITIAL
    return (
        f'<unit id="{unit.key}" name={quoteattr(plain_line(unit.path))}>{_notes(unit)}{_original_data(inline)}'
        f'<segment state="{state.value}"><source xml:space="preserve">{source}</source>{target}</segment></unit>\n'
    )


def _target(unit: Unit, inline: Inline, terms: tuple[Term, ...]) -> str:
    """Empty where there is none, or none that has the codes of its source."""
    if not unit.target:
        return ""
    try:
        return f'<target xml:space="preserve">{inline_xml(unit.target, inline, terms)}</target>'
    except (CodesDifferError, InvalidFragmentError):
        return ""


def _notes(unit: Unit) -> str:
    if unit.max_length is None:
        return ""
    return f'<notes><note category="length">At most {unit.max_length} characters.</note></notes>'


def _original_data(inline: Inline) -> str:
    data = "".join(f'<data id="{identity}">{escape(text)}</data>' for identity, text in inline.data())
    return f"<originalData>{data}</originalData>" if data else ""
