"""The HTTP side: routes, authentication, answers that hang or break off, and https without a certificate."""

import hmac
import os
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from locales.simulator import answering
from locales.simulator.accounts import Account
from locales.simulator.control import Control, ControlError
from locales.simulator.credentials import Challenge, basic
from locales.simulator.faults.answers import Action, Answer
from locales.simulator.service import Service

V2 = "/etranslation/api"
V1 = "/etranslation/si"
CONTROL = "/__sim__"
MAX_BODY = 64_000_000
HANG_SECONDS = 120
TLS_HELLO = b"\x16"
ODD_REALM = "eTranslation,  the Realm of several words,  via Digest Authentication"


class SimulatorServer(ThreadingHTTPServer):
    """One thread for each connection; none of them keeps the process alive."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, address: tuple[str, int], service: Service) -> None:
        self.service = service
        self.control = Control(service)
        self.stopping = threading.Event()
        super().__init__(address, Handler)

    def finish_request(self, request: Any, client_address: Any) -> None:
        if request.recv(1, socket.MSG_PEEK) == TLS_HELLO:
            # It has no certificate to show, so no client should go on.
            self.service.memory.faults["tls_bad"] += 1
            with suppress(OSError):
                ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).wrap_socket(request, server_side=True)
            return
        super().finish_request(request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away are no news."""


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server: SimulatorServer
    timeout = 60
    disable_nagle_algorithm = True

    def handle_one(self) -> None:
        parts = urlsplit(self.path)
        if parts.path.startswith(f"{CONTROL}/") or parts.path == CONTROL:
            body = self._body()
            if body is not None:
                self._answer(self._control(parts.path.removeprefix(CONTROL), parts.query, body))
            return
        methods = ROUTES.get(parts.path)
        if methods is None:
            self._refuse(404)
        elif self.command not in methods:
            self._refuse(405)
        elif methods is ASKING and self.server.service.breaks_off():
            self._reset(read=int(self.headers.get("Content-Length", 0)) // 2)
        elif (body := self._body()) is not None:
            self._answer(methods[self.command](self, body))

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = handle_one  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:
        """The service logs by itself, without addresses that hold tokens."""

    def ask(self, body: bytes) -> Answer:
        dialect = "v2" if self.path.startswith(V2) else "v1"
        return self.server.service.ask(dialect, self.path, dict(self.headers), body, self._who(dialect))

    def status(self, body: bytes) -> Answer:
        service = self.server.service
        who = self._who("v2") if "Authorization" in self.headers else None
        if isinstance(who, Challenge):
            return answering.not_authorised("v2", who, service.options)
        fired = service.route_fault("level_3", "level_garbage", "level_500")
        return answering.status(service.level, service.options, fired)

    def domains(self, body: bytes) -> Answer:
        service = self.server.service
        who = self._who("v2")
        if isinstance(who, Challenge):
            return answering.not_authorised("v2", who, service.options)
        return answering.domains(
            who, service.options, service.route_fault("domains_500", "domains_empty", "domains_list")
        )

    def v1_domains(self, body: bytes) -> Answer:
        who = self._who("v1")
        if isinstance(who, Challenge):
            return answering.not_authorised("v1", who, self.server.service.options)
        return answering.v1_domains(who)

    def _who(self, dialect: str) -> Account | Challenge:
        service, header = self.server.service, self.headers.get("Authorization", "")
        if dialect == "v2":
            return basic(service.accounts, header)
        who = service.digest.account(service.accounts, header, self.command, self.path)
        if isinstance(who, Account) and service.route_fault("digest_stale"):
            return service.digest.challenge(is_stale=True)
        if isinstance(who, Challenge) and not header and service.route_fault("digest_realm_spaces"):
            return service.digest.challenge(realm=ODD_REALM)
        return who

    def _control(self, path: str, query: str, body: bytes) -> Answer:
        key = self.server.service.options.control_key
        if key and not hmac.compare_digest(self.headers.get("X-Simulator-Key", "").encode(), key.encode()):
            return answering.json_answer({"error": "the control key is wrong"}, 403)
        try:
            return answering.json_answer(self.server.control.handle(self.command, path, dict(parse_qsl(query)), body))
        except ControlError as error:
            return answering.json_answer({"error": str(error)}, error.status)

    def _body(self) -> bytes | None:
        """The whole body; None after answering that there is none to be had."""
        length = self.headers.get("Content-Length")
        if length is None and self.command in {"POST", "PUT"}:
            self._refuse(411)
            return None
        if not (length or "0").isdigit() or int(length or 0) > MAX_BODY:
            self._refuse(413)
            return None
        return self.rfile.read(int(length or 0))

    def _refuse(self, status: int) -> None:
        """Without having read the body: the connection cannot go on."""
        self.close_connection = True
        self._answer(Answer(status, b"", {"Connection": "close"}))

    def _answer(self, answer: Answer) -> None:
        if answer.action is Action.HANG:
            self._hang()
        elif answer.action is Action.RESET:
            self.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 24\r\n\r\n{"requ')
            self._reset()
        else:
            self.send_response(answer.status)
            for name, value in {**answer.headers, "Content-Length": str(len(answer.body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(b"" if self.command == "HEAD" else answer.body)

    def _hang(self) -> None:
        """Until the other side goes, or the simulator does."""
        self.close_connection = True
        deadline = time.monotonic() + HANG_SECONDS
        while time.monotonic() < deadline and not self.server.stopping.is_set():
            if select.select([self.connection], [], [], 0.2)[0] and not self.connection.recv(1):
                return

    def _reset(self, *, read: int = 0) -> None:
        """End the connection so that the other side sees a reset, after reading this much of the body."""
        self.close_connection = True
        self.rfile.read(read)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.connection.detach())


Route = Callable[[Handler, bytes], Answer]
ASKING: dict[str, Route] = {"POST": Handler.ask}
ROUTES: dict[str, dict[str, Route]] = {
    f"{V2}/askTranslate": ASKING,
    f"{V1}/translate": ASKING,
    f"{V2}/status": {"GET": Handler.status},
    f"{V2}/getDomains": {"GET": Handler.domains},
    f"{V1}/get-domains": {"GET": Handler.v1_domains, "POST": Handler.v1_domains},
}
