"""Sitemaps as XML (sitemaps.org 0.9), with ``xhtml:link`` for each real translation."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

from graphql_schema.sitemaps.entries import KindFacts, Version
from graphql_schema.sites import SiteFacts
from graphql_schema.types.scalars import DateTime

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"


def kind_in_address(kind: str) -> str:
    return kind.lower().replace("_", "-")


def index(site: SiteFacts, kinds: Iterable[KindFacts]) -> bytes:
    """The list of all files of a site."""
    parts = [HEAD, f'<sitemapindex xmlns="{NAMESPACE}">\n']
    for facts in kinds:
        for number in range(1, facts.files + 1):
            address = site.address(f"/sitemaps/{kind_in_address(facts.kind)}-{number}.xml")
            parts.append(f"<sitemap>{located(address, facts.updated_at)}</sitemap>\n")
    return "".join([*parts, "</sitemapindex>\n"]).encode()


def urls(site: SiteFacts, items: Iterable[Sequence[Version]]) -> bytes:
    """The addresses of some items, each with links to all its language versions."""
    parts = [HEAD, f'<urlset xmlns="{NAMESPACE}" xmlns:xhtml="{XHTML}">\n']
    for versions in items:
        links = "".join(alternates(site, versions))
        parts += [
            f"<url>{located(site.address(version.path), version.updated_at)}{links}</url>\n" for version in versions
        ]
    return "".join([*parts, "</urlset>\n"]).encode()


def located(address: str, updated_at: datetime) -> str:
    return f"<loc>{escape(address)}</loc><lastmod>{DateTime.serialize(updated_at)}</lastmod>"


def alternates(site: SiteFacts, versions: Sequence[Version]) -> Iterator[str]:
    """None for an item in one language alone: there is nothing to choose from."""
    if len(versions) < 2:
        return
    for version in versions:
        yield alternate(version.locale, site.address(version.path))
    yield from (
        alternate("x-default", site.address(version.path))
        for version in versions
        if version.locale == site.default_locale
    )


def alternate(language: str, address: str) -> str:
    return f'<xhtml:link rel="alternate" hreflang="{language}" href={quoteattr(address)}/>'
