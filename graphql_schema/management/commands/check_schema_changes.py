"""Compares the schema of the contract with the last one that was released."""

from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from graphql import build_schema

from graphql_schema.evolution.changes import changes_between
from graphql_schema.evolution.promise import broken_promises, read_releases, unmentioned

CONTRACT = Path(settings.BASE_DIR) / "frontend_contract"


class Command(BaseCommand):
    """Prints every change with its weight; fails where one breaks the promise or has no line in the changelog."""

    help = (
        "Compares frontend_contract/schema.graphql with the last schema in frontend_contract/released/: prints what is "
        "safe, dangerous and breaking, and fails on what breaks the promise of twelve months or is missing in the "
        "changelog."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--contract", type=Path, default=CONTRACT, help="Another folder than frontend_contract/.")
        parser.add_argument("--today", type=date.fromisoformat, help="Another day than today, as 2027-12-02.")

    def handle(self, *_args: Any, contract: Path, today: date | None, **_options: Any) -> None:
        releases = read_releases(contract / "released")
        if not releases:
            raise CommandError(f"{contract / 'released'} holds no schema.")
        new = build_schema((contract / "schema.graphql").read_text())
        last = max(releases)
        changes = changes_between(releases[last], new)
        for change in changes:
            self.stdout.write(f"{change.weight:9} {change.sentence}")
        self.stdout.write(f"{len(changes)} changes since {last}.")
        missing = unmentioned(changes, new, (contract / "CHANGELOG.md").read_text(), last)
        problems = [
            *broken_promises(releases, new, today or timezone.localdate()),
            *(f"CHANGELOG.md does not name `{change.place}`: {change.sentence}" for change in missing),
        ]
        if problems:
            raise CommandError("\n".join(problems))
