"""``python -m benchmarks.prepare``: brings the measured database into the state that a run needs. Safe to repeat."""

import argparse
import os
from urllib.parse import urlsplit, urlunsplit

import django
import psycopg
from django.core.management import call_command

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.settings")
django.setup()

from benchmarks.harness.peers import prepare_peers  # noqa: E402 (Django comes first)
from content_models.catalogue.models import CatalogueEntry  # noqa: E402

DEFAULT_ITEMS = 10_000


def main() -> None:
    parser = argparse.ArgumentParser(description="Bring the measured database into the state that a run needs.")
    parser.add_argument("--alone", action="store_true", help="No peers: nothing is compared with them.")
    asked = parser.parse_args()
    make_database(os.environ["DATABASE_URL"])
    call_command("migrate", verbosity=0)
    if not CatalogueEntry.objects.exists():
        call_command("generate_corpus", items=int(os.environ.get("DSJP_BENCH_ITEMS", DEFAULT_ITEMS)))
    if not asked.alone:
        prepare_peers()


def make_database(address: str) -> None:
    """Creates the database where there is none of that name."""
    url = urlsplit(address)
    name = url.path.lstrip("/")
    with psycopg.connect(urlunsplit(url._replace(path="/postgres")), autocommit=True) as maintenance:
        if not maintenance.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            maintenance.execute(f'CREATE DATABASE "{name}"')


if __name__ == "__main__":
    main()
