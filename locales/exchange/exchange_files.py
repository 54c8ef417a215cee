"""Files that come back from agencies are strangers' bytes: size and encoding are settled before anything is read."""

from django.utils.translation import gettext as _

from locales.documents.decoding import UnreadableDocumentError, decode_text
from locales.documents.problems import Problem

MAX_FILE_BYTES = 16_000_000
MAX_UNITS = 20_000


class ExchangeFileError(Exception):
    """Nothing of the file was imported; the message says why and what to do."""

    is_retryable = False


def text_of_file(body: bytes) -> str:
    """The text of a file in UTF-8. Nothing is ever unpacked.

    Raises:
        ExchangeFileError: It is empty, too large, compressed or in another encoding.
    """
    try:
        text = decode_text(body, max_bytes=MAX_FILE_BYTES)
    except UnreadableDocumentError as error:
        raise ExchangeFileError(sentence_about(error.problem)) from error
    if "\x00" in text:
        raise ExchangeFileError(sentence_about(Problem.NOT_UTF8))
    return text


def sentence_about(problem: Problem) -> str:
    sentences = {
        Problem.EMPTY: _("The file is empty."),
        Problem.TOO_LARGE: _("The file is larger than 16 MB. Import it in parts."),
        Problem.COMPRESSED: _("The file is compressed. Unpack it and import what is in it."),
    }
    return sentences.get(problem) or _("The file is not in UTF-8. Save it again with that encoding.")


def check_number_of_units(number: int) -> None:
    """Raises ``ExchangeFileError`` when a file holds more texts than are imported at once."""
    if number > MAX_UNITS:
        raise ExchangeFileError(
            _("The file has more than %(most)d texts. Import it in parts.") % {"most": MAX_UNITS},
        )
