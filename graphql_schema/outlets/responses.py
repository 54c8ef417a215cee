"""Rendered answers → HTTP: the same validators, tags and lifetimes as the API's own answers have."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.http import http_date

from graphql_schema.answers import CROSS_ORIGIN, etag_of, offer
from graphql_schema.cache.answers import Outcome
from graphql_schema.cache.codings import IDENTITY, coding_for, compressed
from graphql_schema.cache.headers import REVALIDATE, is_known
from graphql_schema.cache.shared import Made

VARY = "Accept-Encoding"
PLAIN = "text/plain; charset=utf-8"


def rendered(
    request: HttpRequest,
    body: bytes,
    content_type: str,
    made: Made | None,
    *,
    updated_at: datetime | None = None,
    headers: Mapping[str, str] | None = None,
) -> HttpResponse:
    """An answer that caches may keep, or 304 where the client has it."""
    body, coding = compressed(body, coding_for(request.headers.get("Accept-Encoding", "")))
    etag = etag_of(content_type, coding, body)
    modified = http_date(updated_at.timestamp()) if updated_at else ""
    if has_it(request, etag, modified):
        response: HttpResponse = HttpResponseNotModified()
    else:
        response = HttpResponse(body, content_type=content_type)
        if coding != IDENTITY:
            response["Content-Encoding"] = coding
    response["ETag"] = etag
    response["Cache-Control"] = REVALIDATE
    if modified:
        response["Last-Modified"] = modified
    response = with_headers(response, headers)
    if made is not None:
        offer(request, response, Outcome(200, b"", made=made), None)
    return response


def has_it(request: HttpRequest, etag: str, modified: str) -> bool:
    """A date counts without an ETag alone, and only as the very one that we gave: an item that left brings an older."""
    known = request.headers.get("If-None-Match")
    if known is not None:
        return is_known(known, etag)
    return bool(modified) and request.headers.get("If-Modified-Since") == modified


def with_headers(response: HttpResponse, headers: Mapping[str, str] | None) -> HttpResponse:
    for name, value in {**CROSS_ORIGIN, "Vary": VARY, **(headers or {})}.items():
        response[name] = value
    return response


def refused(status: int, sentences: Sequence[str], lang: str, headers: Mapping[str, str] | None = None) -> HttpResponse:
    """Sentences, for whoever opens the address in a browser or finds them in a log."""
    response = HttpResponse("\n".join(sentences) + "\n", status=status, content_type=PLAIN)
    response["Cache-Control"] = "no-store"
    response["Content-Language"] = lang
    return with_headers(response, headers)
