"""Pages of other people that embed our elements: those of `frontend_contract/widgets/gallery`, and who serves them."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler
from mimetypes import guess_type

from tests.support.servers import Quiet, web_server
from tests.support.services import ROOT

GALLERY = ROOT / "frontend_contract" / "widgets" / "gallery"
PAGE = (GALLERY / "page.html").read_text()
# The element's own file, and the element with a link inside.
SNIPPETS = {re.findall(r"<dsjp-(\w+)", each)[0]: each for each in (GALLERY / "elements.html").read_text().split("\n\n")}
MOVED = "/moved"


@dataclass(frozen=True)
class Host:
    """A kind of page; ``policy`` has a place for the address of the platform."""

    name: str
    title: str
    styles: str
    policy: str

    @property
    def head(self) -> str:
        if self.policy:
            return f'<meta http-equiv="Content-Security-Policy" content="{escape(self.policy)}">'
        return f"<style>{(GALLERY / self.styles).read_text()}</style>"


*HOSTS, BLOCKED = [Host(**each) for each in json.loads((GALLERY / "hosts.json").read_text())]
PLAIN = HOSTS[0]


def page_of(host: Host, body: str, platform: str, *, language: str = "en", direction: str = "ltr") -> str:
    """The page around the elements; what follows them would be seen to move."""
    places = {"head": host.head, "elements": body, "language": language, "direction": direction}
    page = re.sub(r"\{(\w+)\}", lambda place: places[place[1]], PAGE)
    return page.replace("{platform}", platform)


@dataclass
class HostServer:
    """Another site than the platform: its pages by number, the gallery, and an old address of the platform."""

    platform: str
    address: str = ""
    pages: list[str] = field(default_factory=list)

    def publish(self, html: str) -> str:
        """The address of a new page."""
        self.pages.append(html)
        return f"{self.address}/{len(self.pages) - 1}"

    def body(self, path: str) -> bytes:
        number = path.removeprefix("/")
        return self.pages[int(number)].encode() if number.isdecimal() else (GALLERY / number).read_bytes()


@contextmanager
def host_server(platform: str) -> Iterator[HostServer]:
    found = HostServer(platform)

    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            is_moved = path.startswith(MOVED)
            self.send_response(308 if is_moved else 200)
            if is_moved:
                self.send_header("Location", platform + self.path.removeprefix(MOVED))
            self.send_header("Content-Type", f"{guess_type(path)[0] or 'text/html'}; charset=utf-8")
            self.end_headers()
            if not is_moved:
                self.wfile.write(found.body(path))

    with web_server(Handler) as found.address:
        yield found
