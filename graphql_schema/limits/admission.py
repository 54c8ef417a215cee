"""Whether an operation may run now: its cost against the budget of one request, then against the caller's rate."""

from dataclasses import dataclass

from graphql_schema.clients.callers import Caller
from graphql_schema.documents import PreparedDocument
from graphql_schema.errors import ErrorCode, RefusedRequest
from graphql_schema.limits.buckets import Bucket, take
from graphql_schema.limits.cost import most_expensive_path
from graphql_schema.limits.tiers import limits_of
from graphql_schema.requests import GraphQLRequest


@dataclass(frozen=True)
class Admission:
    """What an operation costs, and what the caller may still spend."""

    cost: int
    limit: int
    bucket: Bucket | None

    @property
    def headers(self) -> dict[str, str]:
        """For answers that no shared cache keeps."""
        return self.bucket.headers if self.bucket else {}

    @property
    def cost_extension(self) -> dict[str, int | None]:
        """``remaining`` is null where no rate is set."""
        remaining = self.bucket.remaining if self.bucket else None
        return {"requested": self.cost, "limit": self.limit, "remaining": remaining}


def admit(asked: GraphQLRequest, caller: Caller, prepared: PreparedDocument) -> Admission:
    """Takes the cost of an operation from the caller's bucket. Answers from a store need no admission.

    Raises:
        RefusedRequest: beyond the budget of one request (``COST_LIMIT``), or too much in a short time (429).
    """
    cost = prepared.cost(asked.variables)
    limit = limits_of(has_token=caller.has_token, is_trusted=prepared.is_trusted).cost
    if cost > limit:
        path = most_expensive_path(prepared.cost_tree, asked.variables)
        shown = cost if cost < 10**9 else 10**9
        message = f"The operation costs {shown}; the limit is {limit}. Most of it comes from {path}."
        details = {"cost": {"requested": shown, "limit": limit, "mostExpensivePath": path}}
        raise RefusedRequest(422, ErrorCode.COST_LIMIT, message, extensions=details)
    return Admission(cost, limit, charge(caller, cost))


def charge(caller: Caller, cost: int) -> Bucket | None:
    """Takes something out of the caller's bucket. Raises ``RefusedRequest`` (429)."""
    bucket = take(caller.key, cost, has_token=caller.has_token)
    if bucket is not None and not bucket.is_granted:
        message = f"Too much in a short time. Ask again in {bucket.retry_after} seconds."
        headers = {**bucket.headers, "Retry-After": str(bucket.retry_after)}
        raise RefusedRequest(429, ErrorCode.RATE_LIMITED, message, headers)
    return bucket
