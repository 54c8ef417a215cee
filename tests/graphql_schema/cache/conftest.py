"""The whole application behind its front door, as a web server calls it."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections

from graphql_schema.cache import shared
from graphql_schema.cache.entries import EntryStore
from graphql_schema.cache.follower import follower
from graphql_schema.cache.front import FrontDoor
from tests.support.servers import redis_url

__all__ = ["redis_url"]

PATH = "/graphql/"


@dataclass
class Answer:
    """What came over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def data(self) -> Any:
        return json.loads(self.body)["data"]

    @property
    def tags(self) -> set[str]:
        return set(self.headers["Surrogate-Key"].split())


@dataclass
class Door:
    """Asks through the front door; counts how often the application behind it was asked."""

    store: EntryStore
    asked: list[dict[str, Any]] = field(default_factory=list)
    application: Callable[..., Any] = field(default_factory=WSGIHandler)

    def __post_init__(self) -> None:
        self.front = FrontDoor(self.count, path=PATH, store=self.store, follower=follower)

    def count(self, environ: dict[str, Any], start_response: Any) -> Any:
        self.asked.append(environ)
        return self.application(environ, start_response)

    def get(
        self, document: str, method: str = "GET", headers: dict[str, str] | None = None, **variables: Any
    ) -> Answer:
        query = {"query": document, "variables": json.dumps(variables)}
        return self.send({"REQUEST_METHOD": method, "QUERY_STRING": urlencode(query)}, headers or {})

    def post(self, document: str, headers: dict[str, str] | None = None, **variables: Any) -> Answer:
        body = json.dumps({"query": document, "variables": variables}).encode()
        environ = {
            "REQUEST_METHOD": "POST",
            "CONTENT_TYPE": "application/json",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": BytesIO(body),
        }
        return self.send(environ, headers or {})

    def send(self, environ: dict[str, Any], headers: dict[str, str]) -> Answer:
        """One request, after the follower has read on as its thread does four times a second."""
        if not follower.is_away:
            follower.catch_up()
        named = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
        base = {
            "PATH_INFO": PATH, "QUERY_STRING": "", "SCRIPT_NAME": "", "SERVER_NAME": "localhost", "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1", "HTTP_HOST": "localhost", "REMOTE_ADDR": "127.0.0.1",
            "wsgi.input": BytesIO(), "wsgi.url_scheme": "http",
        }  # fmt: skip
        return self.send_as_is({**base, **environ, **named})

    def send_as_is(self, environ: dict[str, Any]) -> Answer:
        """One request, whatever the follower knows."""
        seen: dict[str, Any] = {}

        def start_response(status: str, headers: list[tuple[str, str]], _error: Any = None) -> None:
            seen.update(status=int(status[:3]), headers=dict(headers))

        body = b"".join(self.front(environ, start_response))
        return Answer(seen["status"], seen["headers"], body)

    @property
    def misses(self) -> int:
        return len(self.asked)


@pytest.fixture
def kept_connection(db: None) -> Iterator[None]:
    """The end of a request does not end the connection, in whose transaction the test runs."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def quiet_follower(kept_connection: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process's follower at the start of this test's log; tests read on themselves, in their transaction."""
    shared.client.cache_clear()
    monkeypatch.setattr(follower, "thread", object())
    monkeypatch.setattr(follower, "is_away", False)
    monkeypatch.setattr(follower, "has_started", False)
    monkeypatch.setattr(follower, "on_restart", [])
    follower.catch_up()


@pytest.fixture
def door(quiet_follower: None, settings: Any) -> Door:
    settings.DSJP_GRAPHQL_CACHE = True
    return Door(EntryStore(10_000_000))
