"""Sitemaps and ``robots.txt`` at their addresses, cached by the tags of the lists that they are made from."""

import time
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from content_models.catalogue.reading import Reader
from content_models.editorial.kinds import ContentKind
from graphql_schema.answers import etag_of, revalidated, tag_headers
from graphql_schema.cache.codings import IDENTITY
from graphql_schema.cache.headers import header_tags
from graphql_schema.cache.tags import ALL_KINDS, TagSet
from graphql_schema.delivery.lifetimes import lifetime_headers
from graphql_schema.sitemaps.entries import kinds_on, next_end, versions_in
from graphql_schema.sitemaps.writing import index, kind_in_address, urls
from graphql_schema.sites import SiteFacts, known_sites, site_of_host
from graphql_schema.trusted_documents.times import CacheTimes

XML = "application/xml"
KINDS = {kind_in_address(kind): kind for kind in ContentKind.values}
# Front ends pass it on: /api/ is where they show drafts.
CLOSED = ("/admin/", "/api/", "/graphiql/", "/preview/")
ROBOTS = "".join(["User-agent: *\n", *(f"Disallow: {path}\n" for path in CLOSED)])


@require_safe
def sitemap_index(request: HttpRequest) -> HttpResponse:
    """The list of all sitemaps of the site of this host."""
    site = site_asked(request)
    kinds = kinds_on(Reader(site.pk, timezone.now()))
    ends_at = next_end([facts.visible_until for facts in kinds])
    return answer(request, site, index(site, kinds), ALL_KINDS, ends_at)


@require_safe
def sitemap(request: HttpRequest, kind: str, number: str) -> HttpResponse:
    """One file of the items of a kind."""
    site = site_asked(request)
    if kind not in KINDS or int(number) < 1:
        raise Http404("There is no such sitemap.")
    items = versions_in(Reader(site.pk, timezone.now()), KINDS[kind], int(number))
    if not items:
        raise Http404("There is no such sitemap.")
    ends_at = next_end([version.visible_until for versions in items for version in versions])
    return answer(request, site, urls(site, items), (KINDS[kind],), ends_at)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What crawlers may read here, and where the sitemaps are."""
    site = site_of_host(known_sites(), request)
    line = f"Sitemap: {site.address('/sitemap.xml')}\n" if site else ""
    response = HttpResponse(ROBOTS + line, content_type="text/plain; charset=utf-8")
    response["Cache-Control"] = "public, max-age=3600"
    return response


def site_asked(request: HttpRequest) -> SiteFacts:
    site = site_of_host(known_sites(), request)
    if site is None:
        raise Http404("No site is set up yet.")
    return site


def answer(
    request: HttpRequest, site: SiteFacts, body: bytes, kinds: tuple[str, ...], ends_at: datetime | None
) -> HttpResponse:
    response = HttpResponse(body, content_type=f"{XML}; charset=utf-8")
    response = revalidated(request, response, etag_of(XML, IDENTITY, body))
    tags = TagSet()
    tags.site(site.key)
    tags.list(site.key, kinds, site.languages)
    left = None if ends_at is None else ends_at.timestamp() - time.time()
    headers = tag_headers(header_tags(tags, {site.key: site.languages}))
    for name, value in {**headers, **(lifetime_headers(CacheTimes(), left) if headers else {})}.items():
        response[name] = value
    return response
