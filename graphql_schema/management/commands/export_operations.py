"""Writes the operations of the contract into the manifest of trusted documents."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from graphql import GraphQLSyntaxError

from graphql_schema.trusted_documents.operations import WrongOperationsError, merged, printed, read_operations
from graphql_schema.trusted_documents.registration import problems_of


class Command(BaseCommand):
    """Adds what is new; never takes away what a front end may still ask for."""

    help = "Writes frontend_contract/trusted-documents.json from operations/. With --check only says whether it is so."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="Write nothing; fail when the file is out of date.")

    def handle(self, *_args: Any, check: bool, **_options: Any) -> None:
        target = Path(settings.TRUSTED_DOCUMENTS)
        before = target.read_text() if target.exists() else "{}"
        try:
            operations = read_operations(target.parent / "operations")
        except (WrongOperationsError, GraphQLSyntaxError) as error:
            raise CommandError(str(error)) from error
        if problems := [f"{each.name}: {line}" for each in operations for line in problems_of(each.document)]:
            raise CommandError("\n".join(problems))
        after = printed(merged(json.loads(before), operations))
        if check and after != before:
            raise CommandError("trusted-documents.json is out of date: run manage.py export_operations.")
        if not check:
            target.write_text(after)
        self.stdout.write(f"{len(operations)} operations.")
