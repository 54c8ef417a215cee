"""A small server that takes the simulator's calls, and a caller that asks it for translations."""

import base64
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

import requests
from requests.auth import HTTPDigestAuth

from locales.simulator.options import Options
from tests.support.servers import Quiet, web_server

REFERENCE = "token-1"
DOCUMENT = """\
<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>job</title></head><body>
<p id="s1">Skills for <a id="s1-a1">everyone</a> &amp; every %1$s age of {name} with <b>500</b> euro</p>
<p id="s2">Learn <span id="s2-t1" translate="no">Wagtail</span> until<br/>30 June</p>
<p id="end" translate="no">END-7c41</p></body></html>"""


@dataclass(frozen=True)
class Received:
    """One call as it arrived. ``kind`` and ``token`` come from the path ``/hook/<kind>/<token>/``."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    @property
    def kind(self) -> str:
        return self.path.split("/")[2]

    @property
    def token(self) -> str:
        return self.path.split("/")[3]

    @property
    def json(self) -> dict[str, Any]:
        value: dict[str, Any] = json.loads(self.body)
        return value

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}

    @property
    def text(self) -> str:
        return base64.b64decode(self.json["result"]).decode()


@dataclass
class Receiver:
    """``answer`` decides the status of each call; what came is in ``calls``, in its order."""

    url: str = ""
    calls: list[Received] = field(default_factory=list)
    answer: Callable[[Received], int] = lambda received: 200

    def of(self, kind: str) -> list[Received]:
        return [call for call in self.calls if call.kind == kind]

    def languages(self, kind: str = "delivery") -> list[str]:
        return [call.json["targetLanguage"] for call in self.of(kind)]


@contextmanager
def receiving() -> Iterator[Receiver]:
    receiver = Receiver()

    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            parts = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            call = Received(parts.path, query, dict(self.headers), body)
            if len(body) < int(self.headers["Content-Length"]):
                return
            receiver.calls.append(call)
            self.send_response(receiver.answer(call))
            self.send_header("Content-Length", "0")
            self.end_headers()

    with web_server(Handler) as address:
        receiver.url = f"{address}/hook"
        yield receiver


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def question(receiver: Receiver, *targets: str, token: str = REFERENCE, text: str = DOCUMENT, **more: Any) -> Any:
    """A request of v2 for one document; ``more`` replaces or adds fields."""
    return {
        "callerInformation": {"externalReference": token},
        "documentToTranslate": {"document": {"content": encoded(text), "format": "html", "filename": "job-1"}},
        "outputFormat": "html",
        "sourceLanguage": "EN",
        "targetLanguages": list(targets or ["FR"]),
        "domain": "GEN",
        "deliveries": {"http": f"{receiver.url}/delivery/{token}/"},
        "notifications": {
            "success": {"http": f"{receiver.url}/success/{token}/"},
            "failure": {"http": f"{receiver.url}/failure/{token}/"},
        },
        **more,
    }


def v1_question(receiver: Receiver, *targets: str, token: str = REFERENCE, **more: Any) -> Any:
    """The same in the old dialect."""
    return {
        "priority": 0,
        "externalReference": token,
        "callerInformation": {"application": "DEMO", "username": "platform"},
        "documentToTranslateBase64": {"content": encoded(DOCUMENT), "format": "html", "fileName": "job-1"},
        "sourceLanguage": "EN",
        "targetLanguages": list(targets or ["FR"]),
        "domain": "GEN",
        "outputFormat": "html",
        "errorCallback": f"{receiver.url}/failure/{token}/",
        "destinations": {"httpDestinations": [f"{receiver.url}/delivery/{token}/"]},
        **more,
    }


def ask(sim: Any, body: Any, *, auth: Any = ("DEMO", "demo"), timeout: float = 10) -> requests.Response:
    return requests.post(f"{sim.url}/askTranslate", json=body, auth=auth, timeout=timeout, allow_redirects=False)


def ask_v1(sim: Any, body: Any, *, password: str = Options.password) -> requests.Response:
    return requests.post(f"{sim.v1_url}/translate", json=body, auth=HTTPDigestAuth("DEMO", password), timeout=10)
