"""Who asks: the address, and the API client or member of staff whose token came along."""

from dataclasses import dataclass, field

from django.conf import settings
from django.http import HttpRequest

from content_models.base.client_addresses import address_of
from graphql_schema.clients.scopes import Scope
from graphql_schema.clients.staff import STAFF_PREFIX, read_staff_token
from graphql_schema.clients.tokens import TokenFacts, find_token
from graphql_schema.errors import ErrorCode, RefusedRequest

STAFF_SCOPES = frozenset({Scope.READ, Scope.PREVIEW, Scope.INTROSPECT})


@dataclass(frozen=True)
class Caller:
    """``client`` is None for callers without a token and for staff; ``key`` names the bucket of their rate."""

    address: str
    client: TokenFacts | None = None
    scopes: frozenset[Scope] = field(default_factory=frozenset)
    staff_pk: str = ""

    @property
    def has_token(self) -> bool:
        return self.client is not None or bool(self.staff_pk)

    @property
    def key(self) -> str:
        if self.client:
            return f"client:{self.client.client_pk}"
        return f"staff:{self.staff_pk}" if self.staff_pk else f"address:{self.address}"

    @property
    def may_introspect(self) -> bool:
        if settings.DSJP_GRAPHQL_INTROSPECTION != "auto":
            return bool(settings.DSJP_GRAPHQL_INTROSPECTION == "on")
        return settings.DSJP_GRAPHQL_MODE == "open" or self.has_token

    @property
    def may_send_documents(self) -> bool:
        return settings.DSJP_GRAPHQL_MODE != "locked" or Scope.READ in self.scopes

    @property
    def may_get_documents(self) -> bool:
        return bool(settings.DSJP_GRAPHQL_MODE == "open")


def caller_of(request: HttpRequest) -> Caller:
    """Raises ``RefusedRequest`` (401) for a token that is unknown, has ended or was revoked."""
    address = address_of(request)
    scheme, _space, token = request.headers.get("Authorization", "").strip().partition(" ")
    # Other schemes belong to whoever stands in front of us, such as a proxy with a password.
    if scheme.lower() != "bearer":
        return Caller(address)
    token = token.strip()
    if token.startswith(STAFF_PREFIX):
        staff_pk = read_staff_token(token)
        if staff_pk:
            return Caller(address, scopes=STAFF_SCOPES, staff_pk=staff_pk)
    elif found := find_token(token):
        return Caller(address, client=found, scopes=found.scopes)
    message = "This token is unknown, has ended or was revoked."
    raise RefusedRequest(401, ErrorCode.UNAUTHENTICATED, message, {"WWW-Authenticate": 'Bearer error="invalid_token"'})
