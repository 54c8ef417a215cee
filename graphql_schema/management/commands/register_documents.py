"""Registers the documents of an API client from a manifest file."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from graphql_schema.models import ApiClient
from graphql_schema.trusted_documents.registration import ManifestRefusedError, read_manifest, register_documents


class Command(BaseCommand):
    """Keeps all documents of the file, or none."""

    help = "Registers the documents of a manifest file for an API client; the same name again replaces what it held."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("client", help="The name of the API client.")
        parser.add_argument("name", help="The name of the manifest, for example the version of the front end.")
        parser.add_argument("file", type=Path, help="JSON: documents by their SHA-256, or Apollo's manifest.")

    def handle(self, *_args: Any, client: str, name: str, file: Path, **_options: Any) -> None:
        owner = ApiClient.objects.filter(name=client).first()
        if owner is None:
            raise CommandError(f"There is no API client called {client}.")
        try:
            documents = read_manifest(file.read_bytes())
            register_documents(client=owner, name=name, documents=documents)
        except (OSError, ManifestRefusedError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{len(documents)} documents of {owner} are trusted.")
