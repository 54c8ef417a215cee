"""Keeps the index of words that the database searches in: a column of PostgreSQL, a table beside it on SQLite."""

from collections.abc import Collection, Sequence

from django.db import connection

from content_models.catalogue.analysis.indexing import stems_of
from content_models.catalogue.analysis.stems import has_stems, stem
from content_models.catalogue.models import EntryText

FIELDS = ("title", "summary", "body")
# One place for title, summary and body, with the weights that PostgreSQL gives to them.
PLACES = ("1A", "2B", "3C")
STEM_MARK = "~"

WRITE_POSTGRESQL = """
    INSERT INTO catalogue_entrytext (entry_id, locale, title, summary, body, tokens)
    VALUES (%s, %s, %s, %s, %s, %s::tsvector)
    ON CONFLICT (entry_id) DO UPDATE SET locale = excluded.locale, title = excluded.title,
    summary = excluded.summary, body = excluded.body, tokens = excluded.tokens
"""
FORGET_SQLITE = "DELETE FROM catalogue_entrywords WHERE rowid = %s"
WRITE_SQLITE = """
    INSERT INTO catalogue_entrywords (rowid, title, summary, body, title_stems, summary_stems, body_stems)
    VALUES (%s, %s, %s, %s, %s, %s, %s)
"""


def write_words(rows: Sequence[EntryText]) -> None:
    """Writes these rows and makes their words findable."""
    if not rows:
        return
    if connection.vendor == "postgresql":
        values = [(row.entry_id, row.locale, row.title, row.summary, row.body, vector(row)) for row in rows]
        with connection.cursor() as cursor:
            cursor.executemany(WRITE_POSTGRESQL, values)
        return
    EntryText.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["entry"], update_fields=["locale", *FIELDS]
    )
    forget_words([row.entry_id for row in rows])
    with connection.cursor() as cursor:
        cursor.executemany(WRITE_SQLITE, [(row.entry_id, *texts_of(row), *stems_in(row)) for row in rows])


def forget_words(entry_ids: Collection[int]) -> None:
    """Makes these entries unfindable; on PostgreSQL their words go with their rows."""
    if entry_ids and connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.executemany(FORGET_SQLITE, [(entry_id,) for entry_id in entry_ids])


def texts_of(row: EntryText) -> tuple[str, str, str]:
    return row.title, row.summary, row.body


def stems_in(row: EntryText) -> tuple[str, ...]:
    return tuple(stems_of(row.locale, text) for text in texts_of(row))


def vector(row: EntryText) -> str:
    """Each word and each marked stem with the fields that have it, as PostgreSQL reads a vector."""
    places: dict[str, str] = {}
    for place, text in zip(PLACES, texts_of(row), strict=True):
        words = set(text.split())
        stems = {STEM_MARK + stem(row.locale, word) for word in words} if has_stems(row.locale) else ()
        for token in (*words, *stems):
            places[token] = f"{places[token]},{place}" if token in places else place
    return " ".join([f"'{token}':{fields}" for token, fields in places.items()])
