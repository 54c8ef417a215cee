"""Reads the portal's pages as machines do: statuses, headers, links, what stands in the head."""

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urldefrag, urlencode, urljoin, urlsplit


@dataclass(frozen=True)
class Answer:
    """What came for an address, without going where it may lead."""

    status: int
    headers: dict[str, str]
    text: str


class StayHere(urllib.request.HTTPRedirectHandler):
    """Redirects are answers here."""

    def redirect_request(self, *args: object, **kwargs: object) -> None:
        return None


READERS = 6
LONGEST_SECONDS = 60
OPENER = urllib.request.build_opener(StayHere)


def get(address: str, **headers: str) -> Answer:
    return answer_to(urllib.request.Request(address, headers=headers))


def send(address: str, values: dict[str, str], **headers: str) -> Answer:
    """As a browser sends a form."""
    return answer_to(urllib.request.Request(address, urlencode(values).encode(), headers=headers))


def answer_to(request: urllib.request.Request) -> Answer:
    try:
        with OPENER.open(request, timeout=LONGEST_SECONDS) as response:
            return Answer(response.status, lowered(response.headers), response.read().decode())
    except urllib.error.HTTPError as error:
        return Answer(error.code, lowered(error.headers), error.read().decode())


def lowered(headers: object) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


@dataclass
class Links(HTMLParser):
    """What a page links to, and the elements of its head by tag."""

    links: list[str] = field(default_factory=list)
    heads: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "a" and "nofollow" not in found.get("rel", ""):
            self.links.append(found.get("href", ""))
        if tag in {"link", "meta", "html"}:
            self.heads.append((tag, found))


def read(text: str) -> Links:
    links = Links()
    links.feed(text)
    return links


def structured_data(text: str) -> list[dict[str, Any]]:
    """What a page tells machines, in the order of its scripts."""
    return [json.loads(found) for found in re.findall(r'<script type="application/ld\+json">(.*?)</script>', text)]


def alternates(text: str) -> dict[str, str]:
    """The addresses of a page's versions, by language."""
    return {values["hreflang"]: values["href"] for tag, values in read(text).heads if "hreflang" in values}


def crawl(starts: list[str], *, leave_out: tuple[str, ...]) -> Iterator[tuple[str, str, Answer]]:
    """Every page of a host that can be reached by links: where it was linked, its address and its answer."""
    origin = urlsplit(starts[0]).netloc
    found, seen = [("", start) for start in starts], set(starts)
    with ThreadPoolExecutor(READERS) as readers:
        while found:
            answers = readers.map(get, [address for _source, address in found])
            asked, found = found, []
            for (source, address), answer in zip(asked, answers, strict=True):
                yield source, address, answer
                for target in targets(address, answer):
                    path = urlsplit(target).path
                    if urlsplit(target).netloc == origin and target not in seen and not path.startswith(leave_out):
                        seen.add(target)
                        found.append((address, target))


def targets(address: str, answer: Answer) -> list[str]:
    """Where a page's links lead, without places within pages."""
    if answer.status != 200 or "html" not in answer.headers["content-type"]:
        return []
    return [urldefrag(urljoin(address, link))[0] for link in read(answer.text).links]
