"""Finds what stands at a path, in the order that the contract fixes. Never an error, never a draft."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote, urlsplit

from django.conf import settings
from wagtail.contrib.redirects.models import Redirect

from content_models.catalogue.engines.base import Row
from content_models.catalogue.reading import row_of_page, versions_of, was_public_at
from graphql_schema.context import RequestContext
from graphql_schema.errors import BadUserInput
from graphql_schema.projection.paths import row_at_path
from graphql_schema.sites import SiteFacts

LONGEST_PATH = 1000
LANGUAGES = frozenset(code for code, _name in settings.LANGUAGES)


class RouteStatus(Enum):
    """What a path leads to."""

    FOUND = "FOUND"
    REDIRECT = "REDIRECT"
    GONE = "GONE"
    NOT_FOUND = "NOT_FOUND"


@dataclass(frozen=True)
class RouteFacts:
    """The answer to a path."""

    status: str
    requested_locale: str
    row: Row | None = None
    is_fallback: bool = False
    redirect_to: str | None = None
    is_permanent: bool | None = None


@dataclass(frozen=True)
class AskedPath:
    """A path taken apart: its language, what comes after it, and how it was written."""

    locale: str
    rest: str
    written: str

    @property
    def whole(self) -> str:
        return f"/{self.locale}{self.rest}"


def find_route(
    context: RequestContext, site: SiteFacts, path: str, locale: str | None, fallback: Iterable[str] | None
) -> RouteFacts:
    asked = read_path(path, locale, site)
    if not is_storable(asked.written):
        return RouteFacts(RouteStatus.NOT_FOUND.value, asked.locale)
    chain = context.chain_of(site, asked.locale, fallback)
    reader = context.reader(site)
    return (
        found(asked, row_at_path(context, site, asked.whole))
        or redirected(context, site, asked)
        or found(asked, version_in_chain(context, site, asked, chain))
        or RouteFacts(
            (RouteStatus.GONE if was_public_at(reader, asked.whole) else RouteStatus.NOT_FOUND).value, asked.locale
        )
    )


def read_path(path: str, locale: str | None, site: SiteFacts) -> AskedPath:
    """Raises ``BadUserInput`` when the path and ``locale`` name different languages."""
    segments = [segment for segment in unquote(path.partition("?")[0].partition("#")[0]).split("/") if segment]
    if not segments or segments[0] not in LANGUAGES:
        return AskedPath(locale or site.default_locale, slashed(segments), path)
    if locale not in {None, segments[0]}:
        raise BadUserInput(f"The path is in “{segments[0]}” and locale is “{locale}”. Leave locale out.")
    return AskedPath(segments[0], slashed(segments[1:]), path)


def slashed(segments: list[str]) -> str:
    return "/".join(["", *segments, ""]) if segments else "/"


def is_storable(path: str) -> bool:
    """Whether a database could hold this text at all."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return len(path) <= LONGEST_PATH and "\x00" not in unquote(path)


def found(asked: AskedPath, row: Row | None) -> RouteFacts | None:
    if row is None or row.page_id is None:
        return None
    return RouteFacts(RouteStatus.FOUND.value, asked.locale, row=row, is_fallback=row.locale != asked.locale)


def version_in_chain(context: RequestContext, site: SiteFacts, asked: AskedPath, chain: tuple[str, ...]) -> Row | None:
    """The item at the same place in the tree of the next language, in the version that the chain serves."""
    reader = context.reader(site)
    for locale in chain[1:]:
        row = row_at_path(context, site, f"/{locale}{asked.rest}")
        if row is not None:
            context.tags.items([row.translation_key])
            return versions_of(reader, [row.translation_key], chain).get(row.translation_key)
    return None


def redirected(context: RequestContext, site: SiteFacts, asked: AskedPath) -> RouteFacts | None:
    """A redirect of exactly this path, when it leads to something that can be seen."""
    written = [Redirect.normalise_path(path) for path in (asked.written, asked.whole)]
    for path in written:
        context.tags.path(site.key, path)
    redirects = Redirect.get_for_site(site.pk).filter(old_path__in=written).select_related("redirect_page")
    # A redirect of this site comes before one of all sites.
    for redirect in sorted(redirects, key=lambda each: each.site_id is None):
        target = visible_target(context, site, redirect)
        if target and target != asked.whole:
            return RouteFacts(
                RouteStatus.REDIRECT.value, asked.locale, redirect_to=target, is_permanent=redirect.is_permanent
            )
    return None


def visible_target(context: RequestContext, site: SiteFacts, redirect: Redirect) -> str | None:
    if redirect.redirect_page_id:
        context.tags.items([redirect.redirect_page.translation_key])
        row = row_of_page(context.reader(site), redirect.redirect_page_id)
        return row.path if row else None
    link = urlsplit(redirect.redirect_link)
    is_ours = not link.netloc or any(
        link.netloc == urlsplit(each).netloc for each in (site.root_url, site.front_end_url)
    )
    if not is_ours:
        return str(redirect.redirect_link)
    path = link.path.rstrip("/") + "/"
    row = row_at_path(context, site, path)
    return row.path if row else None
