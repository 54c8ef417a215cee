"""One writer at a time: what is visible depends on other pages, so two writers must not decide side by side."""

from django.db import connection

CATALOGUE_LOCK = 0x64736A70


def lock_catalogue() -> None:
    """Waits until no other transaction writes to the catalogue, and keeps them out until this one ends.

    To be taken before pages are changed: whoever takes it after may wait for somebody who waits for those pages.
    SQLite needs nothing: its transactions start with the one write lock there is.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [CATALOGUE_LOCK])
