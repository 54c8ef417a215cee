"""Finds a trusted document by its hash: those of the contract, and those that API clients registered."""

import json
import time
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

from django.conf import settings
from django.db.models import QuerySet

from graphql_schema.models import TrustedDocument
from graphql_schema.trusted_documents.times import CacheTimes

# After this time, every process knows what a client registered.
REFRESH_SECONDS = 5.0


@dataclass(frozen=True)
class Trusted:
    """A registered document."""

    digest: str
    text: str
    times: CacheTimes


class Registered:
    """What clients registered: the hashes of all, so that unknown ones cost no statement, and texts that were asked."""

    def __init__(self) -> None:
        self.digests: frozenset[str] = frozenset()
        self.texts: dict[str, Trusted] = {}
        self.read_at: float | None = None
        self.lock = Lock()

    def get(self, digest: str) -> Trusted | None:
        with self.lock:
            self.refresh()
            if digest in self.digests and digest not in self.texts:
                found = active_documents().filter(digest=digest).first()
                if found is not None:
                    self.texts[digest] = Trusted(digest, found.text, CacheTimes(max_age=found.max_age))
            return self.texts.get(digest)

    def refresh(self) -> None:
        if self.read_at is not None and time.monotonic() - self.read_at < REFRESH_SECONDS:
            return
        digests = frozenset(active_documents().values_list("digest", flat=True))
        if digests != self.digests:
            self.digests, self.texts = digests, {}
        self.read_at = time.monotonic()

    def forget(self) -> None:
        """The next question asks the database."""
        with self.lock:
            self.read_at = None


def active_documents() -> QuerySet[TrustedDocument]:
    return TrustedDocument.objects.filter(manifest__client__is_active=True)


registered = Registered()


def find_own(digest: str) -> Trusted | None:
    """The document of the contract with this SHA-256; needs no database."""
    return own_documents().get(digest)


def find_registered(digest: str) -> Trusted | None:
    """The document that an API client registered under this SHA-256."""
    return registered.get(digest)


@lru_cache(maxsize=1)
def own_manifest() -> dict[str, Any]:
    """``frontend_contract/trusted-documents.json``."""
    path = Path(settings.TRUSTED_DOCUMENTS)
    found: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {"operations": {}, "documents": {}}
    return found


@lru_cache(maxsize=1)
def own_documents() -> dict[str, Trusted]:
    """The documents of the contract by their SHA-256."""
    return {
        digest: Trusted(digest, entry["document"], CacheTimes(**entry.get("cache", {})))
        for digest, entry in own_manifest()["documents"].items()
    }


def digest_of(name: str) -> str:
    """The SHA-256 of an operation of the contract as it is now. Raises ``KeyError``."""
    digest: str = own_manifest()["operations"][name]
    return digest
