"""A server on this machine that hands every call to the test's own thread, which has the test's transaction."""

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any

from django.test import Client

from tests.support.servers import Quiet, web_server

LONGEST_SECONDS = 30
# What says how the call was carried, not what it is.
HOP_BY_HOP = {"host", "connection", "content-length", "accept-encoding"}


@dataclass
class Call:
    """One call on its way: ``answered`` is set when ``status`` is known."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    status: int = 0
    answered: threading.Event = field(default_factory=threading.Event)


@dataclass
class Bridge:
    """``statuses`` are what the platform answered, in the order of the calls."""

    url: str = ""
    waiting: "queue.Queue[Call]" = field(default_factory=queue.Queue)
    statuses: list[int] = field(default_factory=list)
    client: Client = field(default_factory=Client)

    def during(self, work: Callable[[], Any]) -> None:
        """Runs ``work`` beside this thread, which answers every call until the work is done."""
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        while thread.is_alive() or not self.waiting.empty():
            try:
                call = self.waiting.get(timeout=0.02)
            except queue.Empty:
                continue
            self.answer(call)

    def answer(self, call: Call) -> None:
        headers = {name: value for name, value in call.headers.items() if name.lower() not in HOP_BY_HOP}
        content_type = headers.pop("Content-Type", "")
        response = self.client.generic(call.method, call.path, call.body, content_type=content_type, headers=headers)
        call.status = response.status_code
        self.statuses.append(call.status)
        call.answered.set()


@contextmanager
def bridged() -> Iterator[Bridge]:
    bridge = Bridge()

    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            call = Call(self.command, self.path, dict(self.headers), self.rfile.read(length))
            if len(call.body) < length:
                return
            bridge.waiting.put(call)
            call.answered.wait(LONGEST_SECONDS)
            self.send_response(call.status or 503)
            self.send_header("Content-Length", "0")
            self.end_headers()

    with web_server(Handler) as bridge.url:
        yield bridge
