"""A real web server on this machine that answers as a test tells it, byte by byte where that matters."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any

import orjson

from tests.support.servers import Quiet, web_server


@dataclass(frozen=True)
class Came:
    """One request, read to its end; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    port: int = 0

    @property
    def json(self) -> Any:
        return orjson.loads(self.body)


Answering = Callable[["Handler"], None]


class Handler(Quiet, BaseHTTPRequestHandler):
    """Keeps what comes, then does what the test put into its place, the last for ever."""

    service: "Service"

    def handle_any(self) -> None:
        answering = self.service.next_answer()
        if not getattr(answering, "reads_nothing", False):
            self.keep(self.rfile.read(int(self.headers.get("Content-Length") or 0)))
        answering(self)

    def keep(self, body: bytes) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.service.came.append(Came(self.command, self.path, headers, body, self.client_address[1]))

    do_GET = do_POST = handle_any  # noqa: N815 — the names are http.server's


@dataclass
class Service:
    """Where it is, what came, and what it answers next."""

    address: str = ""
    came: list[Came] = field(default_factory=list)
    answers: list[Answering] = field(default_factory=list)
    is_ending: threading.Event = field(default_factory=threading.Event)

    def next_answer(self) -> Answering:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def says(self, *answers: Answering) -> None:
        self.answers = list(answers)


def answer(body: Any = b"", status: int = 200, **headers: str) -> Answering:
    """An ordinary answer; what is no bytes is written as JSON. ``retry_after`` is the header ``Retry-After``."""
    content = body if isinstance(body, bytes) else orjson.dumps(body)

    def send(handler: Handler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-").title(), value)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    return send


def silence(handler: Handler) -> None:
    """Takes the request and never answers."""
    handler.service.is_ending.wait(10)


def reset(handler: Handler) -> None:
    """Takes the request, then breaks the connection."""
    linger_off(handler.connection)
    handler.connection.close()


def reset_while_reading(handler: Handler) -> None:
    """Breaks the connection before the body was taken."""
    reset(handler)


reset_while_reading.reads_nothing = True  # type: ignore[attr-defined]


def drip(handler: Handler) -> None:
    """Answers a byte at a time, without an end."""
    handler.send_response(200)
    handler.end_headers()
    try:
        while not handler.service.is_ending.wait(0.02):
            handler.wfile.write(b" ")
    except OSError:
        return


def linger_off(connection: socket.socket) -> None:
    """Closing then sends a reset instead of an orderly end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[Service]:
    service = Service()
    handler = type("BoundHandler", (Handler,), {"service": service})
    with web_server(handler, context) as service.address:
        try:
            yield service
        finally:
            service.is_ending.set()
