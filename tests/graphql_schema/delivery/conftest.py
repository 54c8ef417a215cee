"""A real web server on this machine that keeps what it is sent and answers as it is told."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

import pytest

from tests.support.servers import Quiet, web_server


@dataclass
class Received:
    """One request that came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """What came, and the statuses to answer with, the last one for ever."""

    address: str = ""
    statuses: list[int] = field(default_factory=lambda: [200])
    answer: bytes = b'{"success": true}'
    answers: list[bytes] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    received: list[Received] = field(default_factory=list)

    def next_status(self) -> int:
        return self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    found = Receiver()

    class Handler(Quiet, BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            found.received.append(Received(self.command, self.path, headers, body))
            answer = found.answers.pop(0) if found.answers else found.answer
            self.send_response(found.next_status())
            for name, value in {**found.headers, "Content-Length": str(len(answer))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer)

        do_POST = do_PURGE = do_GET = handle_any  # noqa: N815 — the names are http.server's

    with web_server(Handler) as found.address:
        yield found
