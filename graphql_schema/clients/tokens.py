"""Tokens of API clients: made once, shown once, kept as a hash, found again in memory for a few seconds."""

import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from threading import Lock

from django.utils import timezone

from graphql_schema.clients.scopes import Scope
from graphql_schema.models import ApiClient, ApiToken

PREFIX = "dsjp_"
SHOWN_CHARACTERS = 12
# A revoked token opens nothing after this time, in every process.
REMEMBER_SECONDS = 10.0
MOST_REMEMBERED = 2_000


@dataclass(frozen=True)
class TokenFacts:
    """A valid token and whose it is."""

    token_pk: int
    client_pk: int
    name: str
    scopes: frozenset[Scope]
    expires_at: datetime | None

    @property
    def has_ended(self) -> bool:
        return self.expires_at is not None and self.expires_at <= timezone.now()


class TokenMemory:
    """Tokens that were found lately, by their hash."""

    def __init__(self) -> None:
        self.found: OrderedDict[str, tuple[float, TokenFacts]] = OrderedDict()
        self.lock = Lock()

    def get(self, digest: str) -> TokenFacts | None:
        with self.lock:
            found_at, facts = self.found.get(digest, (0.0, None))
        return facts if time.monotonic() - found_at < REMEMBER_SECONDS else None

    def put(self, digest: str, facts: TokenFacts) -> None:
        with self.lock:
            self.found[digest] = (time.monotonic(), facts)
            self.found.move_to_end(digest)
            while len(self.found) > MOST_REMEMBERED:
                self.found.popitem(last=False)

    def clear(self) -> None:
        with self.lock:
            self.found.clear()


memory = TokenMemory()


def issue_token(client: ApiClient, *, label: str = "", expires_at: datetime | None = None) -> tuple[ApiToken, str]:
    """A new token of a client, and its text, which is not kept."""
    text = PREFIX + secrets.token_urlsafe(32)
    token = ApiToken.objects.create(
        client=client, label=label, expires_at=expires_at, start=text[:SHOWN_CHARACTERS], digest=digest_of(text)
    )
    return token, text


def revoke_token(token: ApiToken) -> None:
    """Elsewhere the token may open for some seconds more."""
    if token.revoked_at is None:
        token.revoked_at = timezone.now()
        token.save(update_fields=["revoked_at"])
    memory.clear()


def digest_of(text: str) -> str:
    return sha256(text.encode(errors="replace")).hexdigest()


def find_token(text: str) -> TokenFacts | None:
    """The valid token of this text, asked from the database at most once in some seconds."""
    if not text.startswith(PREFIX):
        return None
    digest = digest_of(text)
    facts = memory.get(digest)
    if facts is None:
        facts = fetch_token(digest)
        if facts is not None:
            memory.put(digest, facts)
    return None if facts is None or facts.has_ended else facts


def fetch_token(digest: str) -> TokenFacts | None:
    valid = ApiToken.objects.filter(digest=digest, revoked_at=None, client__is_active=True)
    token = valid.select_related("client").first()
    if token is None:
        return None
    return TokenFacts(token.pk, token.client_id, token.client.name, token.client.scopes, token.expires_at)
