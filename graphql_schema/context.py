"""What one request carries through all resolvers: site, moment, viewer's view, loaders."""

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from content_models.catalogue.reading import Reader
from graphql_schema.errors import ApiError, BadUserInput, ErrorCode
from graphql_schema.loaders import Loaders
from graphql_schema.sites import SiteFacts, load_sites, site_of_host


class RequestContext:
    """One request. ``moment`` is the one "now" of the whole answer; ``memo`` keeps what was worked out for it."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.moment: datetime = timezone.now()
        self.is_preview = False
        self.asked_site: SiteFacts | None = None
        self.memo: dict[Any, Any] = {}

    @classmethod
    def of(cls, request: HttpRequest) -> "RequestContext":
        return cls(request)

    @cached_property
    def loaders(self) -> Loaders:
        return Loaders(self)

    @cached_property
    def sites(self) -> tuple[SiteFacts, ...]:
        return load_sites()

    @cached_property
    def site(self) -> SiteFacts:
        """The site of the host that was asked."""
        site = site_of_host(self.sites, self.request)
        if site is None:
            raise ApiError("No site is set up yet.", ErrorCode.UNAVAILABLE)
        return site

    @property
    def answering_site(self) -> SiteFacts:
        """The site for which the running root field answers: links inside its items stay on it."""
        return self.asked_site or self.site

    def site_of(self, key: str | None) -> SiteFacts:
        """The site with a key; without one, that of the host. Raises ``BadUserInput``."""
        if key is None:
            return self.site
        for site in self.sites:
            if site.key == key:
                self.asked_site = site
                return site
        raise BadUserInput(f"There is no site “{key}”. Sites: {', '.join(sorted(site.key for site in self.sites))}.")

    def site_with(self, pk: int) -> SiteFacts:
        return next(site for site in self.sites if site.pk == pk)

    def chain_of(self, site: SiteFacts, locale: str | None, fallback: Iterable[str] | None) -> tuple[str, ...]:
        """The languages to serve, best first: what was asked, else the site's own."""
        rest = site.fallback if fallback is None else fallback
        return tuple(dict.fromkeys([locale or site.default_locale, *rest]))

    def own_chain(self, locale: str, site: SiteFacts) -> tuple[str, ...]:
        """The languages for what stands inside an item: its own and its site's, never those that were asked for."""
        return self.chain_of(site, locale, None)

    def url_of(self, site: SiteFacts, path: str) -> str:
        return site.address(path)

    def card_address(self, card: Any) -> str:
        """The absolute address of the item of a card of ours."""
        return self.site_with(card.row.site_id).address(card.row.path)

    def reader(self, site: SiteFacts) -> Reader:
        return Reader(site.pk, self.moment)
