"""The sites that this service answers for, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest
from django.http.request import split_domain_port
from wagtail.models import Site

from content_models.editorial.models import SiteProfile
from graphql_schema.projection.subjects import sites

EVERY = "every"


@dataclass(frozen=True)
class SiteFacts:
    """What the API needs to know of a site."""

    pk: int
    key: str
    name: str
    hostname: str
    port: int
    is_default: bool
    root_url: str
    front_end_url: str
    default_locale: str
    languages: tuple[str, ...]
    fallback: tuple[str, ...]
    root_translation_key: UUID

    def address(self, path: str) -> str:
        """The absolute address of a path on the front end that owns the site."""
        return (self.front_end_url or self.root_url).rstrip("/") + path


def known_sites() -> tuple[SiteFacts, ...]:
    """The sites as this process knows them, the default one first."""
    return sites.read([EVERY], lambda _keys: {EVERY: load_sites()})[EVERY]


def load_sites() -> tuple[SiteFacts, ...]:
    rows = Site.objects.select_related("root_page__locale", "siteprofile")
    return tuple(site_facts(site) for site in rows.order_by("-is_default_site", "pk"))


def site_facts(site: Site) -> SiteFacts:
    # A site that nobody has set up yet is named by its host.
    profile = getattr(site, "siteprofile", None) or SiteProfile(key=site.hostname)
    return SiteFacts(
        pk=site.pk,
        key=profile.key,
        name=site.site_name or site.hostname,
        hostname=site.hostname,
        port=site.port,
        is_default=site.is_default_site,
        root_url=site.root_url,
        front_end_url=profile.front_end_url or settings.FRONT_END_URL,
        default_locale=site.root_page.locale.language_code,
        languages=tuple(profile.languages) or tuple(code for code, _name in settings.LANGUAGES),
        fallback=tuple(profile.fallback),
        root_translation_key=site.root_page.translation_key,
    )


def site_of_host(sites: Sequence[SiteFacts], request: HttpRequest) -> SiteFacts | None:
    """The site of the host and port that were asked, else of the host alone, else the default one."""
    host, _port = split_domain_port(request.get_host())
    same_host = [site for site in sites if site.hostname == host]
    exact = [site for site in same_host if str(site.port) == request.get_port()]
    return next(iter([*exact, *same_host, *(site for site in sites if site.is_default)]), None)
