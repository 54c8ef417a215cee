"""Requests out of documents and variables, and single answers to look at before anything is measured."""

import gzip
import json
import urllib.request
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from benchmarks.harness.load import ACCEPT, Request
from benchmarks.harness.servers import System
from benchmarks.workloads.documents import document
from benchmarks.workloads.variables import Question

ASKED_AT_ONCE = 8


class WrongAnswerError(RuntimeError):
    """A system answered with errors: its figures would be worth nothing."""


@dataclass(frozen=True)
class Answer:
    """Status, headers in lower case, and body of one answer."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def data(self) -> dict[str, Any]:
        found = json.loads(self.body)
        if found.get("errors"):
            raise WrongAnswerError(str(found["errors"])[:500])
        return dict(found["data"])


def posts(system: System, workload: str, questions: Sequence[Question]) -> list[Request]:
    """The questions as POST requests."""
    text, name = spoken(system, workload)
    bodies = [{"query": text, "variables": getattr(question, name)} for question in questions]
    return [Request("POST", system.endpoint, body=json.dumps(body, separators=(",", ":"))) for body in bodies]


def gets(system: System, workload: str, questions: Sequence[Question]) -> list[Request]:
    """The questions as GET requests, as a CDN sees them."""
    text, name = spoken(system, workload)
    pairs = [{"query": text, "variables": compact(getattr(question, name))} for question in questions]
    return [Request("GET", f"{system.endpoint}?{urlencode(pair)}") for pair in pairs]


def spoken(system: System, workload: str) -> tuple[str, str]:
    """The document in the language of the system, and whose variables it takes."""
    name = system.name if system.name in {"postgraphile", "stock_grapple"} else "platform"
    return document(workload, name), name


def compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def ask(system: System, request: Request) -> Answer:
    headers = {"Accept": ACCEPT, "Host": f"127.0.0.1:{system.port}"}
    if request.body:
        headers["Content-Type"] = "application/json"
    if request.tag:
        headers["If-None-Match"] = request.tag
    asked = urllib.request.Request(
        f"http://127.0.0.1:{system.port}{request.path}",
        data=request.body.encode() or None,
        headers=headers,
        method=request.method,
    )
    with urllib.request.urlopen(asked, timeout=60) as answer:
        body = answer.read()
        found = {name.lower(): value for name, value in answer.headers.items()}
    return Answer(answer.status, found, gzip.decompress(body) if found.get("content-encoding") == "gzip" else body)


def ask_all(system: System, requests: Sequence[Request]) -> list[Answer]:
    """Several at a time: what is asked once is known afterwards."""
    with ThreadPoolExecutor(ASKED_AT_ONCE) as askers:
        return list(askers.map(lambda request: ask(system, request), requests))


def with_tags(system: System, requests: Sequence[Request]) -> list[Request]:
    """The same requests from somebody who has the answers already."""
    answers = ask_all(system, requests)
    return [replace(request, tag=answer.headers["etag"]) for request, answer in zip(requests, answers, strict=True)]
