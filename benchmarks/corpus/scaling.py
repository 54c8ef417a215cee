"""Grows the catalogue alone, by SQL: copies of the rows that are there, under identities of their own.

Pages are not made: lists, filters, facets and search never look at them. Copies have the words of their title and
summary, not those of the body, which would be 15 gigabytes for a million rows. PostgreSQL only.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, models, transaction

from content_models.catalogue.models import CatalogueEntry, EntryLink, EntryTerm, EntryText

Progress = Callable[[str, int, Iterable[Any]], Iterable[Any]]

# A copy is older than its original by a part of this time, so that dates stay spread.
SPREAD = "interval '5 years'"
COPIED = (CatalogueEntry, EntryTerm, EntryLink, EntryText)
COPY_OF_WORDS = (
    "INSERT INTO catalogue_entrytext (entry_id, locale, title, summary, body, tokens) "
    "SELECT twin.new, source.locale, source.title, source.summary, '', ts_filter(source.tokens, '{a,b}') "
    "FROM catalogue_entrytext source JOIN twin ON twin.old = source.entry_id"
)
KEPT = {'"id"', '"page_id"', '"translation_key"', '"path"', '"published_at"'}


def scale_to(rows: int, progress: Progress) -> int:
    """Copies the pages' own rows until there are ``rows``. Returns how many there are."""
    present = CatalogueEntry.objects.count()
    originals = CatalogueEntry.objects.filter(page__isnull=False).count()
    copies = max(0, -(-(rows - present) // originals))
    first = (present - originals) // originals
    with without_indexes():
        for number in progress("copies", copies, range(first + 1, first + copies + 1)):
            copy_all(number, limit=rows - CatalogueEntry.objects.count())
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return CatalogueEntry.objects.count()


@contextmanager
def without_indexes() -> Iterator[None]:
    """Makes those that hold no rule anew afterwards: to keep them in order row by row takes far longer."""
    tables = [model._meta.db_table for model in COPIED]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index "
            "WHERE NOT indisunique AND indrelid = ANY(%s::regclass[])",
            [tables],
        )
        indexes = cursor.fetchall()
        for name, _definition in indexes:
            cursor.execute(f"DROP INDEX {name}")
        try:
            yield
        finally:
            for _name, definition in indexes:
                cursor.execute(definition)


@transaction.atomic
def copy_all(number: int, *, limit: int) -> None:
    """One more copy of every row that has a page, with its terms and links."""
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE twin (old bigint PRIMARY KEY, new bigint) ON COMMIT DROP")
        cursor.execute(
            "INSERT INTO twin SELECT id, nextval(pg_get_serial_sequence('catalogue_catalogueentry', 'id')) "
            "FROM catalogue_catalogueentry WHERE page_id IS NOT NULL ORDER BY id LIMIT %s",
            [limit],
        )
        cursor.execute(copy_of_entries(), {"number": number})
        for model in (EntryTerm, EntryLink):
            cursor.execute(copy_of_rows(model))
        cursor.execute(COPY_OF_WORDS)


def copy_of_entries() -> str:
    others = [name for name in columns(CatalogueEntry) if name not in KEPT]
    table = CatalogueEntry._meta.db_table
    key = "md5(source.translation_key::text || '/' || %(number)s)::uuid"
    age = f"(hashtext(source.translation_key::text || %(number)s) & 65535) / 65536.0 * {SPREAD}"
    return (
        f"INSERT INTO {table} (id, page_id, translation_key, path, published_at, {', '.join(others)}) "
        f"SELECT twin.new, NULL, {key}, source.path || 'copy-' || %(number)s || '/', source.published_at - {age}, "
        f"{', '.join(f'source.{name}' for name in others)} "
        f"FROM {table} source JOIN twin ON twin.old = source.id"
    )


def copy_of_rows(model: type[models.Model]) -> str:
    """The rows that belong to an entry, under the copy of that entry."""
    others = [name for name in columns(model) if name not in {'"id"', '"entry_id"'}]
    table = model._meta.db_table
    return (
        f"INSERT INTO {table} (entry_id, {', '.join(others)}) "
        f"SELECT twin.new, {', '.join(f'source.{name}' for name in others)} "
        f"FROM {table} source JOIN twin ON twin.old = source.entry_id"
    )


def columns(model: type[models.Model]) -> list[str]:
    """As the database has them: some are none of Django's."""
    with connection.cursor() as cursor:
        described = connection.introspection.get_table_description(cursor, model._meta.db_table)
    return [connection.ops.quote_name(column.name) for column in described]
