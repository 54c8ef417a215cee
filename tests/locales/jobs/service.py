"""A small translation service on this machine: takes requests, answers as it is told, makes deliveries on demand."""

import base64
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import urlsplit

from tests.support.servers import Quiet, web_server

PARAGRAPH = re.compile(r'(<p id="s\d+">)')
HANG_UP = "hang up"


@dataclass
class Asked:
    """One request for translation, as it came."""

    payload: dict[str, Any]

    @property
    def token(self) -> str:
        return str(self.payload["callerInformation"]["externalReference"])

    @property
    def languages(self) -> list[str]:
        return list(self.payload["targetLanguages"])

    @property
    def document(self) -> str:
        return base64.b64decode(self.payload["documentToTranslate"]["document"]["content"]).decode()

    def path(self, kind: str = "delivery") -> str:
        """The path of the address that was given for this kind of call."""
        if kind == "delivery":
            return urlsplit(self.payload["deliveries"]["http"]).path
        return urlsplit(self.payload["notifications"][kind]["http"]).path

    def translated(self, language: str) -> str:
        return PARAGRAPH.sub(rf"\1{language.lower()}: ", self.document)

    def delivery(self, language: str, html: str | bytes | None = None, **changes: Any) -> bytes:
        """The body of a delivery; without ``html`` every string has its language put in front."""
        text = self.translated(language) if html is None else html
        raw = text.encode() if isinstance(text, str) else text
        body = {
            "requestId": 7001,
            "sourceLanguage": "EN",
            "targetLanguage": language,
            "externalReference": self.token,
            "outputFormat": "html",
            "result": base64.b64encode(raw).decode(),
        }
        return json.dumps({key: value for key, value in {**body, **changes}.items() if value is not None}).encode()


@dataclass
class Service:
    """``answers`` are (status, body) of the next requests, then each gets a number; ``during`` runs before that."""

    address: str = ""
    level: Any = 0
    level_status: int = 200
    domains_status: int = 200
    answers: list[Any] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    during: Any = None

    def answer(self) -> Any:
        if self.during is not None:
            self.during(self.asked[-1])
        return self.answers.pop(0) if self.answers else (200, {"requestId": 7000 + len(self.asked)})


@contextmanager
def running_service() -> Iterator[Service]:
    service = Service()

    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            service.asked.append(Asked(json.loads(body)))
            answer = service.answer()
            if answer == HANG_UP:
                self.close_connection = True
                return
            self.reply(*answer)

        def do_GET(self) -> None:
            if self.path.endswith("/status"):
                self.reply(service.level_status, {"level": service.level, "message": ""})
            else:
                self.reply(service.domains_status, {"GEN": {"languagePairs": ["EN-FR", "EN-EL"]}})

        def reply(self, status: int, body: Any, headers: dict[str, str] | None = None) -> None:
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            self.send_response(status)
            for name, value in {**(headers or {}), "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

    with web_server(Handler) as service.address:
        yield service
