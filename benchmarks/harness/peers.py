"""What the peers need in the measured database: PostGraphile functions and indexes, stock Grapple a search index."""

from pathlib import Path

from django.core.management import call_command
from django.db import connection
from wagtail.models import Page
from wagtail.search.models import IndexEntry

STATEMENTS = Path(__file__).resolve().parents[1] / "peers" / "postgraphile" / "prepare.sql"


def prepare_peers() -> None:
    with connection.cursor() as cursor:
        cursor.execute(f'ALTER DATABASE "{connection.settings_dict["NAME"]}" SET max_parallel_workers_per_gather = 0')
        cursor.execute(STATEMENTS.read_text())
    # Sections and other foundations are indexed as they are made, the thousands of items are not.
    if IndexEntry.objects.count() < Page.objects.count():
        call_command("update_index", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
