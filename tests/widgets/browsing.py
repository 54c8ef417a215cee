"""A window on a host page, which counts what the page asks for, says, keeps and moves."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Route

from tests.widgets.hosts import PLAIN, Host, HostServer, page_of

WATCH_SHIFTS = """
window.shifts = [];
const keep = (list) => { for (const each of list.getEntries()) shifts.push(each.value) };
new PerformanceObserver(keep).observe({ type: "layout-shift", buffered: true });
"""
SETTLED = """(names) => { const all = [...document.querySelectorAll(names.join())];
return names.every((name) => document.querySelector(name)) && all.every((each) => {
const section = each.shadowRoot?.querySelector("section"); return section && !section.hasAttribute("aria-busy") }) }"""
WAITING = """(names) => names.every((name) => document.querySelector(name)) &&
[...document.querySelectorAll(names.join())].every((each) => each.shadowRoot?.querySelector("section"))"""
# Two frames: what moves is reported after it was drawn.
DRAWN = "() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))"


@dataclass
class Visit:
    """One page with an element."""

    page: Page
    platform: str
    host: str
    requests: list[Request] = field(default_factory=list)
    said: list[ConsoleMessage] = field(default_factory=list)
    failures: list[Any] = field(default_factory=list)
    held: list[Route] = field(default_factory=list)
    is_open: bool = False

    def watch(self) -> "Visit":
        self.page.on("request", self.note)
        self.page.on("console", self.hear)
        self.page.on("pageerror", self.fail)
        return self

    # Playwright marks the functions that it calls, and cannot mark those of lists.
    def note(self, request: Request) -> None:
        self.requests.append(request)

    def hear(self, message: ConsoleMessage) -> None:
        self.said.append(message)

    def fail(self, error: Any) -> None:
        self.failures.append(error)

    def asked(self, kind: str) -> list[str]:
        """Addresses of a kind of resource at the widgets' host."""
        return [each.url for each in self.requests if each.resource_type == kind]

    @property
    def hosts(self) -> set[str]:
        urls = [each.url for each in self.requests if not each.url.startswith(("data:", self.host))]
        return {"{0.scheme}://{0.netloc}".format(urlsplit(url)) for url in urls}

    @property
    def errors(self) -> list[str]:
        return [each.text for each in self.said if each.type == "error"] + [str(each) for each in self.failures]

    @property
    def warnings(self) -> list[str]:
        return [each.text for each in self.said if each.type == "warning"]

    def hold(self, route: Route) -> None:
        if self.is_open:
            route.continue_()
        else:
            self.held.append(route)

    def settle(self, *elements: str) -> "Visit":
        """Lets answers come when the places for them were drawn; what moves from then on is counted."""
        self.page.wait_for_function(WAITING, arg=elements)
        self.page.evaluate(DRAWN)
        self.page.evaluate("shifts.length = 0")
        self.is_open = True
        while self.held:
            self.held.pop().continue_()
        self.page.wait_for_function(SETTLED, arg=elements)
        self.page.evaluate(DRAWN)
        return self

    def shift(self) -> float:
        return float(self.page.evaluate("shifts.reduce((sum, each) => sum + each, 0)"))

    def kept(self) -> Any:
        """What the page's browser holds afterwards."""
        stored = self.page.evaluate(
            "async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,"
            " (await navigator.serviceWorker?.getRegistrations() ?? []).length]"
        )
        return {"cookies": self.page.context.cookies(), "stored": stored}

    def text(self, element: str) -> str:
        return str(self.page.locator(element).locator("section").inner_text())


def visit(
    context: BrowserContext,
    server: HostServer,
    body: str,
    *,
    host: Host = PLAIN,
    language: str = "en",
    direction: str = "ltr",
    answer: Callable[[Route], None] | None = None,
    is_routed: bool = True,
    has_own_clock: bool = False,
) -> Visit:
    """Opens a host page with ``body``, in which ``{platform}`` stands for the address of the platform.

    ``answer`` answers in the place of the platform. Where nothing is routed, the browser's cache is at work. A clock of
    its own goes on when it is told to.
    """
    page = context.new_page()
    page.add_init_script(WATCH_SHIFTS)
    found = Visit(page, server.platform, server.address).watch()
    if has_own_clock:
        page.clock.install()
    if is_routed:
        page.route(f"{server.platform}/graphql/**", answer or found.hold)
    html = page_of(host, body, server.platform, language=language, direction=direction)
    page.goto(server.publish(html), wait_until="commit")
    return found
