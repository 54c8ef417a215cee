"""Answers → bytes and headers; what they say is made in ``payloads.py``."""

import json
import time
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified

from graphql_schema.cache.answers import Outcome
from graphql_schema.cache.codings import IDENTITY, coding_for, compressed
from graphql_schema.cache.front import OFFER, TIMES
from graphql_schema.cache.headers import REVALIDATE, is_known
from graphql_schema.delivery.lifetimes import lifetime_headers
from graphql_schema.trusted_documents.times import CacheTimes

CROSS_ORIGIN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After",
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Authorization, Content-Type, If-None-Match, X-Cost",
    "Access-Control-Max-Age": "86400",
}


def respond(
    request: HttpRequest,
    media_type: str,
    status: int,
    payload: Mapping[str, Any],
    *,
    is_private: bool = False,
    headers: Mapping[str, str] | None = None,
) -> HttpResponse:
    """An answer that nobody keeps: a refusal, or an error."""
    body = json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode(errors="backslashreplace")
    outcome = Outcome(status, body, headers or {}, is_private, has_errors=True)
    return respond_with(request, media_type, outcome)


def respond_with(
    request: HttpRequest, media_type: str, outcome: Outcome, *, times: CacheTimes | None = None
) -> HttpResponse:
    """The answer in the media type and the compression that the client takes."""
    status = 400 if outcome.status == 422 and settings.DSJP_GRAPHQL_LEGACY_STATUS else outcome.status
    body, coding = compressed(outcome.body, coding_for(request.headers.get("Accept-Encoding", "")))
    response = HttpResponse(body, status=status, content_type=f"{media_type}; charset=utf-8")
    if coding != IDENTITY:
        response["Content-Encoding"] = coding
    is_read = request.method in {"GET", "HEAD"}
    is_open = status == 200 and not (outcome.is_private or outcome.has_errors)
    if is_open and is_read:
        response = revalidated(request, response, etag_of(media_type, coding, body))
    else:
        response["Cache-Control"] = "private, no-store" if outcome.is_private else "no-store"
    own = {} if is_open and is_read else outcome.headers
    for name, value in {**CROSS_ORIGIN, "Vary": "Accept, Accept-Encoding", **own}.items():
        response[name] = value
    if outcome.made is not None:
        offer(request, response, outcome, times)
    return response


def etag_of(media_type: str, coding: str, body: bytes) -> str:
    return f'"{sha256(f"{media_type} {coding} ".encode() + body).hexdigest()[:32]}"'


def revalidated(request: HttpRequest, response: HttpResponse, etag: str) -> HttpResponse:
    chosen = HttpResponseNotModified() if is_known(request.headers.get("If-None-Match", ""), etag) else response
    chosen["ETag"] = etag
    chosen["Cache-Control"] = REVALIDATE
    return chosen


def offer(request: HttpRequest, response: HttpResponse, outcome: Outcome, times: CacheTimes | None) -> None:
    """Tells the caches on the way, and the one in front of this application, what they may keep and how long."""
    made = outcome.made
    if made is None:
        return
    request.META[OFFER] = made.offer
    if request.method not in {"GET", "HEAD"}:
        return
    for name, value in tag_headers(made.header_tags).items():
        response[name] = value
    if made.header_tags is not None:
        request.META[TIMES] = times or CacheTimes()
        left = None if made.offer.ends_at is None else made.offer.ends_at - time.time()
        for name, value in lifetime_headers(times or CacheTimes(), left).items():
            response[name] = value


def tag_headers(tags: Sequence[str] | None) -> dict[str, str]:
    return {"Surrogate-Key": " ".join(tags), "Cache-Tag": ",".join(tags)} if tags else {}


def preflight() -> HttpResponse:
    response = HttpResponse(status=204)
    for name, value in {**CROSS_ORIGIN, **PREFLIGHT}.items():
        response[name] = value
    return response
