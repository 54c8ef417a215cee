"""Catalogues as files: one for each language of the admin, compiled beside its source."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings

# A header has to have one; the moment of compiling would make each compilation another.
SOME_DATE = datetime(2000, 1, 1, tzinfo=UTC)


def catalogue_path(language: str) -> Path:
    return Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / "django.po"


def catalogue_files() -> list[Path]:
    return sorted(Path(settings.LOCALE_PATHS[0]).glob("*/LC_MESSAGES/django.po"))


def interface_languages() -> list[str]:
    """All languages of the platform, without English, which the words are written in: readers see words, too."""
    return [code for code, _name in settings.LANGUAGES if code != "en"]


def read_catalogue(path: Path) -> Catalog:
    """Raises ``PoFileError`` and ``ValueError`` for a file that is no catalogue."""
    with path.open(encoding="utf-8") as file:
        return read_po(file, abort_invalid=True)


def compiled(catalogue: Catalog) -> bytes:
    """What Django loads. Fuzzy entries are left out, so that English shows; the date is, too: same words, same file."""
    written = BytesIO()
    write_mo(written, without_dates(catalogue))
    return written.getvalue()


def without_dates(catalogue: Catalog) -> Catalog:
    steady = Catalog(
        locale=catalogue.locale_identifier, project="", fuzzy=False, creation_date=SOME_DATE, revision_date=SOME_DATE
    )
    steady.mime_headers = [header for header in catalogue.mime_headers if not header[0].endswith("-Date")]
    for message in catalogue:
        if message.id and not message.fuzzy:
            steady[message.id] = message
    return steady


def compile_catalogue(path: Path) -> None:
    path.with_suffix(".mo").write_bytes(compiled(read_catalogue(path)))
