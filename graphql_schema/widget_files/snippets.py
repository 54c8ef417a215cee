"""What a webmaster pastes: one configuration as an element, a frame, server-side includes and addresses of feeds."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from graphql_schema.outlets.definition import FEED, FRAGMENT, FRAME, accepted_by, parameters
from graphql_schema.widget_files.releases import manifest

ELEMENTS = ("list", "calendar", "search", "card", "map", "chart")
WITH_FEEDS = frozenset({"list", "calendar"})
LONGEST_VALUE = 300
# What the form for proposals can take over from a choice.
PREFILLED = {"kind": "type", "country": "country", "lang": "lang"}


@dataclass(frozen=True)
class Configuration:
    """One element with what was chosen for it; values are texts as attributes have them."""

    element: str
    values: Mapping[str, str]

    @property
    def query(self) -> str:
        return urlencode({"widget": self.element, **self.values})


def read_configuration(query: QueryDict) -> Configuration:
    """What of an address is a configuration; what is unknown or empty is left out."""
    wanted = query.get("widget", "list")
    element = wanted if wanted in ELEMENTS else ELEMENTS[0]
    known = [name for name, each in parameters().items() if element in each.widgets]
    found = {name: query.get(name, "").strip()[:LONGEST_VALUE] for name in known}
    return Configuration(element, {name: value for name, value in found.items() if value})


def element_snippet(configuration: Configuration, platform: str, *, is_pinned: bool = False) -> str:
    """The script and the element, with a link inside for readers without scripts."""
    name = f"dsjp-{configuration.element}"
    attributes = format_html_join("", ' {}="{}"', configuration.values.items())
    return format_html(
        '{}\n<{}{}>\n  <a href="{}">{}</a>\n</{}>',
        script(f"{name}.js", platform, is_pinned=is_pinned),
        name,
        attributes,
        platform,
        _("More on the European platform"),
        name,
    )


def script(name: str, platform: str, *, is_pinned: bool) -> str:
    """The line that loads a file: of the release that is newest, or of the present one with its hash."""
    if not is_pinned:
        return format_html('<script type="module" src="{}widgets/v1/{}"></script>', platform, name)
    version = manifest()["evergreen"]["v1"]
    return format_html(
        '<script type="module" src="{}widgets/{}/{}" integrity="{}" crossorigin="anonymous"></script>',
        platform,
        version,
        name,
        manifest()["releases"][version][name]["integrity"],
    )


def proposal_link(configuration: Configuration, platform: str) -> str:
    """A link to the form for proposals, filled in as far as the choice says."""
    values = {name: configuration.values.get(chosen, "").partition(",")[0] for name, chosen in PREFILLED.items()}
    query = urlencode({name: value for name, value in values.items() if value})
    address = f"{platform}widgets/propose/{'?' + query if query else ''}"
    return format_html('<a href="{}">{}</a>', address, _("Propose content to the European platform"))


def element_policy(platform: str) -> str:
    """What a page needs in its content security policy."""
    origin = platform.rstrip("/")
    return f"script-src {origin}; connect-src {origin}; img-src {origin}"


def frame_policy(platform: str) -> str:
    return f"frame-src {platform.rstrip('/')}"


def drupal_include(configuration: Configuration, platform: str) -> str:
    """The body of ``build()`` in a block plugin."""
    return (
        f"$html = (string) \\Drupal::httpClient()->get('{fragment_address(configuration, platform)}', "
        "['timeout' => 5])->getBody();\n"
        "return ['#markup' => \\Drupal\\Core\\Render\\Markup::create($html), '#cache' => ['max-age' => 300]];"
    )


def joomla_include(configuration: Configuration, platform: str) -> str:
    """A layout of the module Custom, in the template."""
    link = format_html('<a href="{}">{}</a>', platform, _("More on the European platform"))
    return (
        "<?php\ndefined('_JEXEC') or die;\ntry {\n"
        f"    $address = '{fragment_address(configuration, platform)}';\n"
        "    echo (new \\Joomla\\Http\\HttpFactory())->getHttp()->get($address, [], 5)->getBody();\n"
        f"}} catch (\\RuntimeException $error) {{\n?>{link}<?php\n}}"
    )


def frame_snippet(configuration: Configuration, platform: str) -> str:
    return format_html(
        '<iframe src="{}" title="{}" loading="lazy" width="100%" height="600" style="border:0"></iframe>',
        frame_address(configuration, platform),
        configuration.values.get("title") or _("European Digital Skills and Jobs Platform"),
    )


def frame_address(configuration: Configuration, platform: str) -> str:
    chosen = kept(configuration, FRAME)
    return f"{platform}embed/{configuration.element}.html" + (f"?{chosen}" if chosen else "")


def fragment_address(configuration: Configuration, platform: str) -> str:
    """Nothing in it ends a text in quotes: what is no letter is written by its number."""
    chosen = kept(configuration, FRAGMENT)
    return f"{platform}embed/{configuration.element}.html?{chosen + '&' if chosen else ''}fragment=1"


def feed_addresses(configuration: Configuration, platform: str) -> list[str]:
    """Feeds with the same items; none for elements that are no lists."""
    if configuration.element not in WITH_FEEDS:
        return []
    usual = "event" if configuration.element == "calendar" else "all"
    kinds = configuration.values.get("type", "")
    kind = kinds if kinds and "," not in kinds else usual
    chosen = kept(configuration, FEED, but={"type"} if kind == kinds else set())
    formats = ("ics", "atom", "csv") if configuration.element == "calendar" else ("atom", "rss", "json", "csv")
    return [f"{platform}feeds/{kind}.{form}" + (f"?{chosen}" if chosen else "") for form in formats]


def kept(configuration: Configuration, outlet: str, but: set[str] | None = None) -> str:
    """The query of what an outlet takes too."""
    known = accepted_by(outlet).keys() - (but or set())
    return urlencode({name: value for name, value in configuration.values.items() if name in known})
