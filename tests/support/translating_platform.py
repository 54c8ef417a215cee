"""The platform as it runs in production, with processes of its own: web server, worker, and the translation service."""

import base64
import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from html import unescape
from typing import Any

import requests

from locales.simulator.client import ControlClient
from tests.support.processes import manage, wait_until
from tests.support.services import free_port

# A machine that is busy with other tests is no reason to fail.
SECONDS = 300
SIMULATED = ("--delay=fixed:1", "--speed=10", "--log=off")


@dataclass(frozen=True)
class RunningPlatform:
    """``service`` is the control interface of the simulator; ``processes`` are named web, worker and simulator."""

    url: str
    service: ControlClient
    processes: dict[str, "subprocess.Popen[bytes]"]

    def sent_documents(self) -> list["SentDocument"]:
        """What the service was asked for, in that order."""
        return [sent_document(each) for each in self.service.get("requests")["requests"]]


@dataclass(frozen=True)
class SentDocument:
    """One request to the service: its languages and its strings, without markup inside them."""

    languages: list[str]
    strings: list[str]


def sent_document(record: dict[str, Any]) -> SentDocument:
    body = json.loads(record["body"])
    document = base64.b64decode(body["documentToTranslate"]["document"]["content"]).decode()
    blocks = re.findall(r'<p id="s\d+">(.*?)</p>', document, re.DOTALL)
    return SentDocument(sorted(body["targetLanguages"]), [unescape(re.sub("<[^>]+>", "", each)) for each in blocks])


@contextmanager
def translating_platform(**environment: str) -> Iterator[RunningPlatform]:
    """Starts the three beside the test, which must not run in a transaction."""
    ports = {"web": free_port(), "simulator": free_port()}
    url = f"http://localhost:{ports['web']}"
    service = ControlClient(f"http://127.0.0.1:{ports['simulator']}/__sim__")
    values = {**environment_of(ports), **environment}
    commands = {
        "simulator": ["etranslation_simulator", *SIMULATED, f"--port={ports['simulator']}"],
        "web": ["serve"],
        "worker": ["worker"],
    }
    with ExitStack() as stack:
        settings = "tests.support.eager_worker_settings"
        started = {
            name: stack.enter_context(manage(*command, settings=settings, **values))
            for name, command in commands.items()
        }
        # The web server's own process goes with it only when it is asked.
        stack.callback(end, started["web"])
        wait_until(lambda: answers(f"{service.url}/") and answers(f"{url}/livez"), seconds=SECONDS)
        yield RunningPlatform(url, service, started)


def environment_of(ports: dict[str, int]) -> dict[str, str]:
    return {
        "DSJP_PORT": str(ports["web"]),
        "DSJP_WEB_PROCESSES": "1",
        "DSJP_GRAPHQL_CACHE": "on",
        "DSJP_GRAPHQL_EXECUTOR": "compiled",
        "DSJP_GRAPHQL_KEEP": "true",
        "DSJP_GRAPHQL_RATE": "0",
        "DSJP_DATABASE_POOL_SIZE": "6",
        "ETRANSLATION_ENABLED": "true",
        "ETRANSLATION_BASE_URL": f"http://127.0.0.1:{ports['simulator']}/etranslation/api",
        "ETRANSLATION_ALLOW_HTTP": "true",
        "ETRANSLATION_APPLICATION": "DEMO",
        "ETRANSLATION_PASSWORD": "demo",
        "ETRANSLATION_CALLBACK_BASE_URL": f"http://localhost:{ports['web']}",
    }


def end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait(30)


def answers(address: str) -> bool:
    try:
        return requests.get(address, timeout=SECONDS).status_code == 200
    except requests.RequestException:
        return False


@dataclass
class Desk:
    """Somebody who works in the admin by HTTP: opens pages, and sends their forms as a browser does."""

    url: str
    session: requests.Session = field(default_factory=requests.Session)

    def log_in(self, name: str) -> None:
        self.open("/admin/login/")
        self.send("/admin/login/", username=name, password="secret")

    def open(self, path: str) -> str:
        response = self.session.get(f"{self.url}{path}", timeout=SECONDS)
        assert response.status_code == 200, (path, response.status_code)
        return response.content.decode("utf-8-sig")

    def send(self, path: str, **values: str) -> str:
        """Sends a form and follows to where it leads; the path of that."""
        sent = {"csrfmiddlewaretoken": self.session.cookies["csrftoken"], **values}
        response = self.session.post(f"{self.url}{path}", sent, timeout=SECONDS)
        assert response.status_code == 200, (path, response.status_code, response.text[:2000])
        assert response.history, f"{path} shows its form again"
        return response.url.removeprefix(self.url)
