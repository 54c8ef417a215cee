"""Writes and reads PO files: the strings as they are stored, with their tags; ``msgctxt`` names the text.

::

    #. AI week
    #. body.4f1c
    msgctxt "c9a1…/s12c34"
    msgid "see <a id=\"a1\">the guide</a>"
    msgstr ""
"""

import re
from io import BytesIO, StringIO

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po, write_po
from django.utils.translation import gettext as _

from locales.documents.attributes import attribute_fault, tag_fault
from locales.documents.blocks import Block
from locales.documents.fragments import INLINE, InvalidFragmentError, Tag, canonical, pieces_of, text_of
from locales.documents.problems import Rejection
from locales.documents.tokens import Cut, End, Start, Text, tokens_of
from locales.exchange.exchange_files import ExchangeFileError, check_number_of_units, text_of_file
from locales.exchange.units import (
    Bundle,
    ExchangeFile,
    ReturnedBundle,
    ReturnedFile,
    ReturnedUnit,
    Unit,
    UnitState,
    plain_line,
)

_CHARSET = re.compile(r"charset=([\w.:-]{1,40})", re.IGNORECASE)
_SAME_AS_UTF8 = frozenset({"utf-8", "utf8", "us-ascii", "ascii", "charset"})
# The reader of PO files takes other line ends than this for the end of a string.
_OTHER_LINE_ENDS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def po_of(file: ExchangeFile) -> bytes:
    """The file in UTF-8. Texts whose stored markup nobody could send are left out.

    Raises:
        ValueError: There is nothing to translate.
    """
    catalog = Catalog(locale=file.target_language, charset="utf-8", fuzzy=False, header_comment="")
    for bundle in file.bundles:
        for unit in bundle.units:
            _add(catalog, bundle, unit)
    if not len(catalog):
        raise ValueError("An exchange file needs at least one text")
    written = BytesIO()
    write_po(written, catalog, width=0)
    return written.getvalue()


def _add(catalog: Catalog, bundle: Bundle, unit: Unit) -> None:
    try:
        source, target = canonical(unit.source), canonical(unit.target)
    except InvalidFragmentError:
        return
    comments = [plain_line(bundle.title), plain_line(unit.path)]
    if unit.max_length is not None:
        comments.append(f"At most {unit.max_length} characters.")
    flags = {"fuzzy"} if target and unit.state is UnitState.INITIAL else set()
    catalog.add(source, target, flags=flags, auto_comments=comments, context=f"{bundle.translation}/{unit.key}")


def read_po_file(body: bytes) -> ReturnedFile:
    """The texts of a file; entries that are none of ours come in a bundle without a translation.

    Raises:
        ExchangeFileError: It is no PO file in UTF-8, or is far too large.
    """
    text = _OTHER_LINE_ENDS.sub(" ", text_of_file(body))
    check_number_of_units(text.count("\nmsgid "))
    catalog = _parsed(text)
    bundles: dict[str, list[ReturnedUnit]] = {}
    for message in catalog:
        if message.id:
            translation, _slash, key = (message.context or "").partition("/")
            bundles.setdefault(translation, []).append(_unit(message, key))
    if not bundles:
        raise ExchangeFileError(_("There are no texts in the file, or it is no PO file."))
    read = tuple(ReturnedBundle(translation, tuple(units)) for translation, units in bundles.items())
    return ReturnedFile(str(catalog.locale_identifier or ""), read)


def _parsed(text: str) -> Catalog:
    header = text[:5_000]
    charset = _CHARSET.search(header)
    if charset and charset[1].lower() not in _SAME_AS_UTF8:
        message = _("The file says that it is in %(encoding)s. Save it again in UTF-8.")
        raise ExchangeFileError(message % {"encoding": charset[1]})
    try:
        return read_po(StringIO(text), abort_invalid=True)
    except PoFileError as error:
        values = {"line": error.lineno + 1, "reason": str(error).rpartition(" on ")[0]}
        raise ExchangeFileError(_("Line %(line)d of the file is not as it should be: %(reason)s.") % values) from error
    # Dates and plural rules of the header are read without a net.
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise ExchangeFileError(_("This is no PO file that can be read: %(reason)s.") % {"reason": error}) from error


def _unit(message: Message, key: str) -> ReturnedUnit:
    source = message.id if isinstance(message.id, str) else message.id[0]
    target = message.string[0] if isinstance(message.string, (tuple, list)) else message.string
    return ReturnedUnit(
        message.lineno or 0,
        key,
        _text_of(source),
        block_of(target, key) if target else None,
        state=UnitState.INITIAL if message.fuzzy else UnitState.TRANSLATED,
        is_unconfirmed=bool(message.fuzzy),
    )


def _text_of(fragment: str) -> str:
    """The text of a source; of one that was changed into something else, what it says."""
    try:
        return text_of(piece for piece in pieces_of(fragment) if isinstance(piece, str))
    except InvalidFragmentError:
        return fragment


def block_of(fragment: str, key: str) -> Block:
    """A string that came back, as the checks want it; what must not be in it is its fault."""
    block = Block(key, "p")
    for token in tokens_of(fragment):
        if isinstance(token, Text):
            block.pieces.append(token.text)
        elif isinstance(token, Start):
            _start(block, token)
        elif isinstance(token, End) and token.name != "br":
            block.pieces.append(Tag(token.name, is_end=True))
            block.fault = block.fault or tag_fault(token.name, INLINE)
        elif isinstance(token, Cut):
            block.fault = block.fault or Rejection.TAGS_BROKEN
    return block


def _start(block: Block, token: Start) -> None:
    faults = [tag_fault(token.name, INLINE), *(attribute_fault(*each) for each in token.attributes.items())]
    block.fault = block.fault or next(filter(None, faults), None)
    identity = token.attributes.get("id", "") if token.name == "a" else ""
    block.pieces.append(Tag(token.name, f"{block.key}-{identity}" if identity else ""))
