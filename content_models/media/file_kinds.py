"""What a file is by its first bytes, and whether that fits its ending. Pure: a binary file in, an answer out."""

from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

HEAD = 4096

OFFICE_FOLDERS = {"docx": "word/", "pptx": "ppt/", "xlsx": "xl/"}
DECLARED_TYPES = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
    "odp": b"application/vnd.oasis.opendocument.presentation",
    "epub": b"application/epub+zip",
}
OLD_OFFICE = {"doc", "xls", "ppt"}
TEXTS = {"csv", "ics", "txt", "vtt"}
OLD_OFFICE_SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
TEXT_OPENINGS = {"ics": "BEGIN:VCALENDAR", "vtt": "WEBVTT"}


def document_fits(ending: str, file: BinaryIO) -> bool:
    """Whether a document's content is what its ending promises. Leaves the file at its start."""
    head = _head(file)
    if ending == "pdf":
        return b"%PDF-" in head[:1024]
    if ending in OLD_OFFICE:
        return head.startswith(OLD_OFFICE_SIGNATURE)
    if ending in TEXTS:
        return _is_text(ending, head)
    if head.startswith(b"PK"):
        return _archive_fits(ending, file)
    return False


def recording_fits(ending: str, file: BinaryIO) -> bool:
    """Whether an audio or video file is what its ending promises. Leaves the file at its start."""
    head = _head(file)
    match ending:
        case "mp3":
            return head.startswith(b"ID3") or (head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE0 == 0xE0)
        case "ogg" | "oga" | "ogv" | "opus":
            return head.startswith(b"OggS")
        case "wav":
            return head.startswith(b"RIFF") and head[8:12] == b"WAVE"
        case "m4a" | "mp4":
            return head[4:8] == b"ftyp"
        case "webm":
            return head.startswith(b"\x1aE\xdf\xa3") and b"webm" in head
    return False


def _head(file: BinaryIO) -> bytes:
    file.seek(0)
    head = file.read(HEAD)
    file.seek(0)
    return head


def _is_text(ending: str, head: bytes) -> bool:
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    text = head.decode("utf-8", errors="ignore").lstrip("\ufeff \r\n")
    # A page of HTML behind a harmless ending would run where a browser guesses.
    if text[:256].lower().startswith(("<!doctype html", "<html", "<script", "<svg", "<?xml")):
        return False
    return text.startswith(TEXT_OPENINGS.get(ending, ""))


def _archive_fits(ending: str, file: BinaryIO) -> bool:
    try:
        with ZipFile(file) as archive:
            names = archive.namelist()
            if ending in OFFICE_FOLDERS:
                is_office = "[Content_Types].xml" in names
                return is_office and any(name.startswith(OFFICE_FOLDERS[ending]) for name in names)
            if ending in DECLARED_TYPES:
                return "mimetype" in names and archive.open("mimetype").read(128).strip() == DECLARED_TYPES[ending]
            return ending == "zip"
    except (BadZipFile, OSError, RuntimeError):
        return False
    finally:
        file.seek(0)
