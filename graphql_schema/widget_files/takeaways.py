"""The tabs of the builder: for each system what is pasted where, and what the page's policy has to allow."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from graphql_schema.widget_files.snippets import (
    Configuration,
    drupal_include,
    element_policy,
    element_snippet,
    feed_addresses,
    frame_address,
    frame_policy,
    frame_snippet,
    joomla_include,
    proposal_link,
)


@dataclass(frozen=True)
class Snippet:
    """One text to copy: what it is called, what to do with it."""

    name: str
    title: str
    help: str
    text: str


@dataclass(frozen=True)
class Tab:
    """One system; ``policy`` are the lines of a content security policy, where one is needed."""

    title: str
    snippets: tuple[Snippet, ...]
    policy: str = ""


def tabs(configuration: Configuration, platform: str) -> list[Tab]:
    element = element_snippet(configuration, platform)
    return [
        html(configuration, platform, element),
        wordpress(configuration, platform),
        drupal(configuration, platform, element),
        joomla(configuration, platform, element),
        iframe(configuration, platform),
        *feeds(configuration, platform),
        proposals(configuration, platform),
    ]


def html(configuration: Configuration, platform: str, element: str) -> Tab:
    pinned = element_snippet(configuration, platform, is_pinned=True)
    return Tab(
        "HTML",
        (
            Snippet("html", "HTML", _("Paste it where the content should stand."), element),
            Snippet(
                "pinned",
                _("HTML with a fixed version"),
                _("The same script for ever, which browsers check by its hash; corrections do not reach it."),
                pinned,
            ),
        ),
        element_policy(platform),
    )


def wordpress(configuration: Configuration, platform: str) -> Tab:
    about = _("Paste this address into a line of its own.")
    snippet = Snippet("wordpress", "WordPress", about, frame_address(configuration, platform))
    return Tab("WordPress", (snippet,), frame_policy(platform))


def iframe(configuration: Configuration, platform: str) -> Tab:
    about = _("Where scripts are not allowed, but frames are.")
    snippet = Snippet("iframe", "iframe", about, frame_snippet(configuration, platform))
    return Tab("iframe", (snippet,), frame_policy(platform))


def drupal(configuration: Configuration, platform: str, element: str) -> Tab:
    return Tab(
        "Drupal",
        (
            Snippet("drupal", "Drupal", _("A block in the text format Full HTML."), element),
            Snippet(
                "drupal-include",
                _("Drupal without script"),
                _("In build() of a block plugin: the server fetches the HTML every five minutes."),
                drupal_include(configuration, platform),
            ),
        ),
        element_policy(platform),
    )


def joomla(configuration: Configuration, platform: str, element: str) -> Tab:
    return Tab(
        "Joomla",
        (
            Snippet("joomla", "Joomla", _("A module of the type Custom, with text filters off."), element),
            Snippet(
                "joomla-include",
                _("Joomla without script"),
                _("Save it in your template as html/mod_custom/dsjp.php; choose the layout dsjp in a module Custom."),
                joomla_include(configuration, platform),
            ),
        ),
        element_policy(platform),
    )


def feeds(configuration: Configuration, platform: str) -> list[Tab]:
    addresses = feed_addresses(configuration, platform)
    if not addresses:
        return []
    about = _("For readers, calendars, spreadsheets and the feed modules of any system.")
    return [Tab(_("Feeds"), (Snippet("feed", _("Feeds"), about, "\n".join(addresses)),))]


def proposals(configuration: Configuration, platform: str) -> Tab:
    about = _("A plain link: your visitors propose what should stand on the platform, in a form that is filled in.")
    return Tab(
        _("Proposals"),
        (Snippet("proposals", _("Link for proposals"), about, proposal_link(configuration, platform)),),
    )
