"""Which of our ways to embed work on a page of somebody else, and why others do not: from its headers and its HTML."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from graphql_schema.widget_files.host_policies import Policy, allows, read_policies, trusts_nonces_alone

WORKS, PERHAPS, BLOCKED = "works", "perhaps", "blocked"
SYSTEMS = ("WordPress", "Drupal", "Joomla")
ISOLATING = frozenset({"require-corp", "credentialless"})


@dataclass(frozen=True)
class HostPage:
    """A page as it was answered; names of headers in lower case."""

    address: str
    headers: Sequence[tuple[str, str]]
    html: str

    def header(self, name: str) -> list[str]:
        return [value for known, value in self.headers if known == name]


@dataclass(frozen=True)
class Level:
    """One way to embed: whether it works there, and sentences that say why not or what to mind."""

    name: str
    title: str
    verdict: str
    reasons: tuple[str, ...] = field(default=())


class Markup(HTMLParser):
    """What of a page's HTML says something about embedding."""

    def __init__(self, html: str, platform: str) -> None:
        super().__init__()
        self.platform = platform
        self.policies: list[str] = []
        self.system = ""
        self.ours: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self.read_meta(given)
        if tag.startswith("dsjp-"):
            self.ours.add("element")
        address = given.get("href" if tag == "a" else "src", "")
        if tag in {"script", "iframe", "a"} and address.startswith(self.platform):
            self.ours.add(tag)

    def read_meta(self, given: dict[str, str]) -> None:
        if given.get("http-equiv", "").lower() == "content-security-policy":
            self.policies.append(given.get("content", ""))
        if given.get("name", "").lower() == "generator" and not self.system:
            self.system = next((each for each in SYSTEMS if each in given.get("content", "")), "")


def levels(page: HostPage, platform: str) -> list[Level]:
    """All ways, the one that asks least of a page first. ``platform`` is our address with a slash at its end."""
    markup = Markup(page.html, platform)
    policies = read_policies([*page.header("content-security-policy"), *markup.policies])
    frame = framed(page, policies, platform)
    return [
        Level("feed", _("Feed"), WORKS, (_("It is read by a program, not by this page."),)),
        Level("fragment", _("HTML on the server"), WORKS, tuple(pictures(policies, page, platform))),
        pasted(frame, markup.system),
        frame,
        element(page, policies, markup, platform),
    ]


def framed(page: HostPage, policies: list[Policy], platform: str) -> Level:
    reasons = lacking(policies, page, [("frame-src", f"{platform}embed/list.html")], platform)
    if any(value.split(";")[0].strip() in ISOLATING for value in page.header("cross-origin-embedder-policy")):
        reasons.append(_("Cross-Origin-Embedder-Policy keeps frames of other sites empty."))
    return Level("frame", _("Frame"), BLOCKED if reasons else WORKS, tuple(reasons))


def pasted(frame: Level, system: str) -> Level:
    """An address of which the system makes a frame."""
    title = _("Pasted address (oEmbed)")
    if system == "Joomla":
        return Level("oembed", title, BLOCKED, (_("Joomla makes no frames of addresses."),))
    if frame.verdict == BLOCKED:
        return Level("oembed", title, BLOCKED, frame.reasons)
    if system == "WordPress":
        return Level("oembed", title, WORKS, (_("Every editor may do it, and a post can be saved again."),))
    if system == "Drupal":
        return Level("oembed", title, PERHAPS, (_("Drupal needs the module oEmbed Providers for it."),))
    return Level("oembed", title, PERHAPS, (_("It works where the system of the site knows oEmbed."),))


def element(page: HostPage, policies: list[Policy], markup: Markup, platform: str) -> Level:
    """The script with its element."""
    asked = [("script-src", f"{platform}widgets/v1/dsjp.js"), ("connect-src", f"{platform}graphql/")]
    reasons = lacking(policies, page, asked, platform)
    if any("sandbox" in policy and "allow-scripts" not in policy["sandbox"] for policy in policies):
        reasons.append(_("The policy of the page switches all scripts off (sandbox)."))
    if reasons:
        return Level("element", _("Element"), BLOCKED, tuple(reasons))
    doubts = [*removed(markup.ours), *role_needed(markup.system)]
    hints = pictures(policies, page, platform)
    return Level("element", _("Element"), PERHAPS if doubts else WORKS, (*doubts, *hints))


def removed(ours: set[str]) -> list[str]:
    """What a filter left of a snippet that was saved there."""
    if "element" in ours and "script" not in ours:
        return [_("The page holds the element but not its script: a filter of its system may have removed it.")]
    if "a" in ours and not ours & {"element", "iframe"}:
        return [_("The page holds a link to us and no element: if you pasted one, a filter has removed it.")]
    return []


def role_needed(system: str) -> list[str]:
    """Who may save a script there; of other systems nothing is known."""
    sentences = {
        "WordPress": _("WordPress keeps it only of people with the capability unfiltered_html."),
        "Drupal": _("Drupal keeps it only in a text format without “Limit allowed HTML tags”."),
        "Joomla": _("Joomla keeps it only of groups without text filters, and TinyMCE removes it."),
    }
    return [sentences[system]] if system in sentences else []


def lacking(policies: list[Policy], page: HostPage, asked: Iterable[tuple[str, str]], platform: str) -> list[str]:
    """What the policy of the page would have to say besides."""
    missing = [purpose for purpose, address in asked if not allows(policies, purpose, address, page.address)]
    found = []
    if "script-src" in missing and any(trusts_nonces_alone(policy) for policy in policies):
        missing.remove("script-src")
        found.append(_("The policy of the page trusts scripts by a nonce alone: give ours the nonce of the page."))
    if missing:
        line = "; ".join(f"{purpose} {origin(platform)}" for purpose in missing)
        found.append(_("The content security policy of the page does not allow it. Add: %(line)s") % {"line": line})
    return found


def pictures(policies: list[Policy], page: HostPage, platform: str) -> list[str]:
    if allows(policies, "img-src", platform, page.address):
        return []
    return [
        _("Pictures stay away until the policy of the page says: %(line)s") % {"line": f"img-src {origin(platform)}"}
    ]


def origin(platform: str) -> str:
    return "{0.scheme}://{0.netloc}".format(urlsplit(platform))
