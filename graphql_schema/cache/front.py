"""Answers what was answered before, in front of Django: no middleware, no session, no URL is looked at for it.

The key is the raw request as far as an answer depends on it. Who comes with a token, or asks for the cost, goes on.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from graphql_schema.cache.codings import LONGEST_HEADER, coding_for
from graphql_schema.cache.entries import Entry, EntryStore, Offer
from graphql_schema.cache.follower import Follower
from graphql_schema.cache.headers import is_known
from graphql_schema.delivery.lifetimes import lifetime_headers
from graphql_schema.negotiation import media_type
from graphql_schema.trusted_documents.times import CacheTimes

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]
Key = tuple[str, str, bool, str, str, str | bytes]

OFFER = "dsjp.offer"
TIMES = "dsjp.times"
LONGEST_BODY = 100_000
LONGEST_QUERY = 16_000
LONGEST_PATH = 1_000
STALE_SECONDS = 24 * 3600
JSON_TYPES = frozenset({"application/json", "application/json; charset=utf-8", "application/json;charset=utf-8"})
OWN_TO_A_REQUEST = frozenset(
    {"x-request-id", "content-length", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"}
)
OF_THE_BODY = frozenset({"content-length", "content-type", "content-encoding"})


known_type = lru_cache(maxsize=256)(media_type)


@dataclass(slots=True)
class Response:
    """What the application began to answer with."""

    status: str = ""
    headers: list[tuple[str, str]] | None = None

    def begin(self, status: str, headers: list[tuple[str, str]], _error: Any = None) -> None:
        self.status, self.headers = status, headers


class FrontDoor:
    """A WSGI application before another one, which may offer its answers to be kept (``environ[OFFER]``)."""

    def __init__(
        self,
        application: Application,
        *,
        path: str,
        store: EntryStore,
        follower: Follower,
        outlets: tuple[str, ...] = (),
    ) -> None:
        self.application = application
        self.path = path
        self.outlets = outlets
        self.store = store
        self.follower = follower

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path == self.path:
            key = key_of(environ)
        elif path.startswith(self.outlets):
            key = outlet_key(environ, path)
        else:
            return self.application(environ, start_response)
        if key is None:
            return self.application(environ, start_response)
        entry = self.store.get(key)
        if entry is not None and self.is_good(entry):
            return answer(environ, start_response, entry)
        if entry is not None and self.follower.is_away and self.is_good_enough(entry):
            return answer(environ, start_response, entry, stale=True)
        return self.ask(environ, start_response, key, entry)

    def is_good(self, entry: Entry) -> bool:
        """Whether nothing that the entry was made from has changed, as far as anybody could know within a second."""
        if not self.follower.is_fresh or (entry.offer.ends_at is not None and time.time() >= entry.offer.ends_at):
            return False
        return self.is_untouched(entry)

    def is_untouched(self, entry: Entry) -> bool:
        position = self.follower.memory.position
        if entry.checked == position:
            return True
        if not self.follower.memory.is_valid(entry.offer.tags, entry.offer.position):
            return False
        entry.checked = position
        return True

    def is_good_enough(self, entry: Entry) -> bool:
        """For the time that the database cannot be asked: not known to be wrong, and not too old."""
        now = time.time()
        if entry.offer.ends_at is not None and now >= entry.offer.ends_at:
            return False
        return now - entry.stored_at < STALE_SECONDS and self.is_untouched(entry)

    def ask(self, environ: Environ, start_response: StartResponse, key: Key, entry: Entry | None) -> Iterable[bytes]:
        """Lets the application answer; the copy that the client has is compared here, once the answer is known."""
        self.follower.ensure_running()
        asked = {**environ, "REQUEST_METHOD": "GET"} if environ["REQUEST_METHOD"] == "HEAD" else environ.copy()
        asked.pop("HTTP_IF_NONE_MATCH", None)
        asked.pop("HTTP_IF_MODIFIED_SINCE", None)
        response = Response()
        body = whole_body(self.application(asked, response.begin))
        offer = asked.get(OFFER)
        if offer is not None and response.status.startswith("200"):
            entry = new_entry(response, body, offer, asked.get(TIMES))
            self.store.keep(key, entry, key_size(key))
            return answer(environ, start_response, entry, own_headers=own_to_this(response))
        if response.status.startswith("503") and entry is not None and self.is_good_enough(entry):
            return answer(environ, start_response, entry, stale=True)
        start_response(response.status, response.headers or [])
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]


def key_of(environ: Environ) -> Key | None:
    """What an answer depends on; none for requests that are never answered from here."""
    if "HTTP_AUTHORIZATION" in environ or "HTTP_X_COST" in environ:
        return None
    method = environ["REQUEST_METHOD"]
    read = {"GET": short_query, "HEAD": short_query, "POST": read_body}.get(method)
    asked = read(environ) if read is not None else None
    accept = environ.get("HTTP_ACCEPT", "")
    accepted = known_type(accept) if len(accept) <= LONGEST_HEADER else None
    if asked is None or accepted is None:
        return None
    return (*place_of(environ, accepted), "POST" if method == "POST" else "GET", asked)


def outlet_key(environ: Environ, path: str) -> Key | None:
    """The same for feeds and embeds: their address says the media type, and nobody has a token for them."""
    asked = short_query(environ)
    if asked is None or environ["REQUEST_METHOD"] not in {"GET", "HEAD"} or len(path) > LONGEST_PATH:
        return None
    return (*place_of(environ, path), "OUTLET", asked)


def short_query(environ: Environ) -> str | None:
    query: str = environ.get("QUERY_STRING", "")
    return query if len(query) <= LONGEST_QUERY else None


def place_of(environ: Environ, accepted: str) -> tuple[str, str, bool, str]:
    """Host, form, transport and compression of the answer."""
    host = environ.get("HTTP_HOST", "") + ":" + environ.get("SERVER_PORT", "")
    is_secure = "https" in {environ.get("wsgi.url_scheme"), environ.get("HTTP_X_FORWARDED_PROTO")}
    return host, accepted, is_secure, coding_for(environ.get("HTTP_ACCEPT_ENCODING", ""))


def read_body(environ: Environ) -> bytes | None:
    """The body of a JSON request, left readable for the application."""
    length = environ.get("CONTENT_LENGTH") or ""
    if environ.get("CONTENT_TYPE", "").lower() not in JSON_TYPES or not length.isdecimal() or len(length) > 6:
        return None
    if int(length) > LONGEST_BODY:
        return None
    body: bytes = environ["wsgi.input"].read(int(length))
    environ["wsgi.input"] = BytesIO(body)
    return body


def key_size(key: Key) -> int:
    return sum(len(part) for part in key if isinstance(part, str | bytes))


def whole_body(parts: Iterable[bytes]) -> bytes:
    try:
        return b"".join(parts)
    finally:
        close = getattr(parts, "close", None)
        if close is not None:
            close()


def new_entry(response: Response, body: bytes, offer: Offer, times: CacheTimes | None) -> Entry:
    headers = [(name, value) for name, value in response.headers or [] if name.lower() not in OWN_TO_A_REQUEST]
    etag = next((value for name, value in headers if name == "ETag"), "")
    return Entry([*headers, ("Content-Length", str(len(body)))], body, etag, offer, time.time(), times)


def own_to_this(response: Response) -> list[tuple[str, str]]:
    """What belongs to one request alone, such as its id; the length is said anew."""
    own = OWN_TO_A_REQUEST - {"content-length"}
    return [(name, value) for name, value in response.headers or [] if name.lower() in own]


def headers_now(entry: Entry) -> list[tuple[str, str]]:
    """The stored headers; the time that a CDN may keep the answer for shrinks towards the answer's end."""
    if entry.times is None or entry.offer.ends_at is None:
        return entry.headers
    fresh = lifetime_headers(entry.times, entry.offer.ends_at - time.time())
    return [*(each for each in entry.headers if each[0] not in fresh), *fresh.items()]


def has_it(environ: Environ, entry: Entry) -> bool:
    """Whether the client has this answer; a date counts without an ETag alone, and as the very one that we gave."""
    known = environ.get("HTTP_IF_NONE_MATCH")
    if known is not None:
        return bool(entry.etag) and is_known(known, entry.etag)
    since = environ.get("HTTP_IF_MODIFIED_SINCE")
    return since is not None and ("Last-Modified", since) in entry.headers


def answer(
    environ: Environ,
    start_response: StartResponse,
    entry: Entry,
    *,
    stale: bool = False,
    own_headers: Iterable[tuple[str, str]] = (),
) -> list[bytes]:
    """The stored answer; no body where the client has it, or asks for none."""
    headers = headers_now(entry)
    if stale:
        age = int(time.time() - entry.stored_at)
        headers = [*headers, ("Cache-Status", f"dsjp; hit; ttl=-{age}; detail=database-away")]
    if own_headers:
        headers = [*headers, *own_headers]
    method = environ["REQUEST_METHOD"]
    if method != "POST" and has_it(environ, entry):
        start_response("304 Not Modified", [each for each in headers if each[0].lower() not in OF_THE_BODY])
        return []
    start_response("200 OK", headers)
    return [] if method == "HEAD" else [entry.body]
