"""Writes the schema into the contract with front ends."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from graphql_schema import schema

TARGET = Path(schema.__file__).parents[1] / "frontend_contract" / "schema.graphql"


class Command(BaseCommand):
    """Writes the schema, or says that it changed."""

    help = "Writes frontend_contract/schema.graphql. With --check only says whether it is up to date."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="Write nothing; fail when the file is out of date.")

    def handle(self, *_args: Any, check: bool, **_options: Any) -> None:
        text = schema.print_sdl()
        is_same = TARGET.exists() and TARGET.read_text() == text
        if check and not is_same:
            raise CommandError("frontend_contract/schema.graphql is out of date: run manage.py export_schema.")
        if not check:
            TARGET.parent.mkdir(exist_ok=True)
            TARGET.write_text(text)
        self.stdout.write("The schema is unchanged." if is_same else f"Wrote {TARGET.name}.")
