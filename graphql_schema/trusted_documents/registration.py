"""Registers the documents of an API client: read from a manifest, checked one by one, kept all or none."""

import json
from collections.abc import Mapping
from typing import Any

from django.db import transaction

from graphql_schema import schema
from graphql_schema.documents import document_key
from graphql_schema.errors import RefusedDocument, RefusedRequest
from graphql_schema.limits.tiers import TRUSTED
from graphql_schema.models import ApiClient, TrustedDocument, TrustedManifest
from graphql_schema.reading import read_document
from graphql_schema.trusted_documents.lookup import registered

MOST_DOCUMENTS = 1_000
LARGEST_MANIFEST = 5_000_000


class ManifestRefusedError(Exception):
    """A manifest of which nothing was kept; ``problems`` has a line for each thing to mend."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def read_manifest(content: bytes) -> dict[str, str]:
    """The documents of a manifest by their SHA-256.

    Takes ``{"<hash>": "<document>"}`` (Relay, urql, graphql-codegen) and Apollo's persisted query manifest; hashes may
    begin with ``sha256:``.

    Raises:
        ManifestRefusedError: it is none of these, or a hash is not that of its document.
    """
    try:
        found = json.loads(content[: LARGEST_MANIFEST + 1])
    except ValueError as error:
        raise ManifestRefusedError(["The file is not JSON, or is larger than 5 MB."]) from error
    pairs = listed(found)
    if not pairs or len(pairs) > MOST_DOCUMENTS:
        raise ManifestRefusedError([f"A manifest holds 1 to {MOST_DOCUMENTS} documents by their hash."])
    wrong = [digest for digest, text in pairs.items() if document_key(text) != digest]
    if wrong:
        raise ManifestRefusedError([f"{digest[:80]} is not the SHA-256 of its document." for digest in wrong])
    return pairs


def listed(found: Any) -> dict[str, str]:
    if isinstance(found, dict) and isinstance(found.get("operations"), list):
        found = {each.get("id"): each.get("body") for each in found["operations"] if isinstance(each, dict)}
    if not isinstance(found, dict) or not all(isinstance(part, str) for pair in found.items() for part in pair):
        return {}
    return {digest.removeprefix("sha256:"): text for digest, text in found.items()}


@transaction.atomic
def register_documents(*, client: ApiClient, name: str, documents: Mapping[str, str]) -> TrustedManifest:
    """Keeps documents as one manifest of a client; the same name again replaces what it held.

    Raises:
        ManifestRefusedError: a document is not valid, or beyond the limits of trusted documents.
    """
    problems = [problem for text in documents.values() for problem in problems_of(text)]
    if problems:
        raise ManifestRefusedError(problems)
    manifest, _created = TrustedManifest.objects.get_or_create(client=client, name=name)
    manifest.documents.all().delete()
    TrustedDocument.objects.bulk_create(
        TrustedDocument(manifest=manifest, digest=digest, text=text) for digest, text in documents.items()
    )
    transaction.on_commit(registered.forget)
    return manifest


def problems_of(text: str) -> list[str]:
    """Why a document cannot be trusted, one line each; variables count with their default sizes."""
    shown = " ".join(text.split())[:60]
    try:
        prepared = read_document(schema.build(), text, None, TRUSTED, is_trusted=True)
    except RefusedDocument as refused:
        return [f"{shown}…: {error.message}" for error in refused.errors]
    except RefusedRequest as refused:
        return [f"{shown}…: {refused.message}"]
    cost = prepared.cost({})
    return [f"{shown}…: it costs {cost}; the limit is {TRUSTED.cost}."] if cost > TRUSTED.cost else []
