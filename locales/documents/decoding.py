"""From what a call back or an upload carries to text, strictly: what is not what was agreed is refused, not guessed."""

import binascii
import codecs
import re
from base64 import b64decode

from locales.documents.problems import Problem

# Largest answer to a document of 1 MB: three times as long, two bytes a letter or six as an entity.
MAX_BYTES = 16_000_000
_WHITESPACE = re.compile(rb"[ \t\r\n]+")
_UTF8 = codecs.getincrementaldecoder("utf-8")
_BOM = b"\xef\xbb\xbf"
# gzip, zip, zstandard, bzip2, xz, 7z, lz4
_COMPRESSED = (
    b"\x1f\x8b",
    b"PK\x03\x04",
    b"\x28\xb5\x2f\xfd",
    b"BZh",
    b"\xfd7zXZ\x00",
    b"7z\xbc\xaf",
    b"\x04\x22\x4d\x18",
)


class UnreadableDocumentError(Exception):
    """Nothing of the document can be used; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def decode_base64(result: str | bytes, *, max_bytes: int = MAX_BYTES) -> bytes:
    """The file inside. Line ends between the characters are allowed; other alphabets and missing padding are not.

    Raises:
        UnreadableDocumentError: EMPTY, TOO_LARGE or NOT_BASE64.
    """
    if len(result) > max_bytes * 3 // 2:
        raise UnreadableDocumentError(Problem.TOO_LARGE)
    try:
        encoded = _WHITESPACE.sub(b"", result.encode("ascii") if isinstance(result, str) else result)
        body = b64decode(encoded, validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise UnreadableDocumentError(Problem.NOT_BASE64) from error
    if not body:
        raise UnreadableDocumentError(Problem.EMPTY)
    return body


def decode_text(body: bytes, *, max_bytes: int = MAX_BYTES) -> str:
    """The text of a file in UTF-8, without its byte order mark. Nothing is ever unpacked.

    Raises:
        UnreadableDocumentError: EMPTY, TOO_LARGE, COMPRESSED or NOT_UTF8.
    """
    if len(body) > max_bytes:
        raise UnreadableDocumentError(Problem.TOO_LARGE)
    if body.startswith(_COMPRESSED):
        raise UnreadableDocumentError(Problem.COMPRESSED)
    text = _decoded(body.removeprefix(_BOM))
    if not text.strip():
        raise UnreadableDocumentError(Problem.EMPTY)
    return text


def _decoded(body: bytes) -> str:
    """UTF-8; a document that was cut off inside of a letter is read up to there: what came before is not lost."""
    decoder = _UTF8()
    try:
        text = decoder.decode(body)
    except UnicodeDecodeError as error:
        raise UnreadableDocumentError(Problem.NOT_UTF8) from error
    has_rest = bool(decoder.getstate()[0])
    if has_rest and text.rstrip().endswith(">"):
        raise UnreadableDocumentError(Problem.NOT_UTF8)
    return text
