"""Pages of other people that embed our elements: plain, Bootstrap-like, hostile, and with the strictest policy."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from tests.support.servers import Quiet, web_server

# What Bootstrap 3 sets for everything: another base size, fonts, and box sizes.
BOOTSTRAP = """
html { font-size: 10px } *, ::before, ::after { box-sizing: border-box }
body { font: 14px/1.43 "Helvetica Neue", Helvetica, Arial, sans-serif; color: #333; margin: 0 }
a { color: #337ab7; text-decoration: none } h1, h2, h3 { font-weight: 500; line-height: 1.1; margin: 20px 0 10px }
ul { margin-bottom: 10px } .container { max-width: 1170px; margin: auto; padding: 0 15px }
.card, .title, .text, .picture, .row { float: left; width: 25%; color: red; display: table }
"""
HOSTILE = """
*, *::before, *::after { all: unset !important } * { letter-spacing: .5em; text-transform: uppercase; color: #eee;
line-height: 3; text-align: right; visibility: hidden; display: inline } style, script, title, head { display: none }
"""


@dataclass(frozen=True)
class Host:
    """A kind of page; ``policy`` has a place for the address of the widgets."""

    name: str
    styles: str = ""
    policy: str = ""


PLAIN = Host("plain", "body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem }")
HOSTS = [
    PLAIN,
    Host("bootstrap", BOOTSTRAP),
    Host("hostile reset", HOSTILE),
    Host(
        "strict policy",
        policy=(
            "default-src 'none'; script-src {widgets}; connect-src {widgets}; img-src {widgets} data:; "
            "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
        ),
    ),
]


def page_of(host: Host, body: str, *, language: str = "en", direction: str = "ltr") -> str:
    """The page around the element; what follows the element would be seen to move."""
    styles = f"<style>{host.styles}</style>" if host.styles else ""
    return f"""<!doctype html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Coalition</title><link rel="icon" href="data:,">
{styles}</head>
<body><main class="container"><h1>National coalition</h1>
{body}<p id="after">What comes after.</p></main></body></html>"""


@dataclass
class HostServer:
    """Another site than the platform: its pages by number, each with its policy."""

    widgets: str
    address: str = ""
    pages: list[tuple[str, str]] = field(default_factory=list)

    def publish(self, html: str, policy: str = "") -> str:
        """The address of a new page."""
        self.pages.append((html, policy))
        return f"{self.address}/{len(self.pages) - 1}"


@contextmanager
def host_server(widgets: str) -> Iterator[HostServer]:
    found = HostServer(widgets)

    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            html, policy = found.pages[int(self.path[1:])]
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            if policy:
                self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(html.encode())

    with web_server(Handler) as found.address:
        yield found
