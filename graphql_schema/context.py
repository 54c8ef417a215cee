"""What one request carries through all resolvers: site, moment, viewer's view, loaders."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property

from content_models.catalogue.engines.base import Reading
from content_models.catalogue.engines.choice import open_engine
from content_models.catalogue.reading import Reader
from graphql_schema.cache.tags import TagSet
from graphql_schema.errors import ApiError, BadUserInput, ErrorCode
from graphql_schema.limits.deadline import Deadline
from graphql_schema.loaders import Loaders
from graphql_schema.planner.plan import Plan
from graphql_schema.sites import SiteFacts, known_sites, site_of_host


class RequestContext:
    """One request. ``moment`` is the one "now" of the whole answer; ``memo`` keeps what was worked out for it."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.moment: datetime = timezone.now()
        self.is_preview = False
        self.asked_site: SiteFacts | None = None
        self.memo: dict[Any, Any] = {}
        # What the document needs of pages, where that was worked out.
        self.plan: Plan | None = None
        self.deadline = Deadline(settings.DSJP_GRAPHQL_REQUEST_SECONDS)
        # What the answer is made from, and until when it holds: whoever reads something adds it here.
        self.tags = TagSet()

    @classmethod
    def of(cls, request: HttpRequest) -> "RequestContext":
        return cls(request)

    def afresh(self) -> "RequestContext":
        """The same request at the same moment, with nothing loaded yet and nothing said of what it is made from."""
        context = type(self)(self.request)
        context.moment, context.asked_site = self.moment, self.asked_site
        context.deadline = Deadline(self.deadline.seconds)
        return context

    @cached_property
    def loaders(self) -> Loaders:
        return Loaders(self)

    @cached_property
    def reading(self) -> Reading:
        """The version of the catalogue from which all lists of the answer come."""
        return open_engine().reading()

    @property
    def is_stale(self) -> bool:
        """Whether the catalogue went on while the answer was made, so that parts of it are missing."""
        return getattr(vars(self).get("reading"), "is_stale", False)

    @cached_property
    def sites(self) -> tuple[SiteFacts, ...]:
        return known_sites()

    @cached_property
    def site(self) -> SiteFacts:
        """The site of the host that was asked."""
        site = site_of_host(self.sites, self.request)
        if site is None:
            raise ApiError("No site is set up yet.", ErrorCode.UNAVAILABLE)
        self.tags.site(site.key)
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
                self.tags.site(key)
                return site
        raise BadUserInput(f"There is no site “{key}”. Sites: {', '.join(sorted(site.key for site in self.sites))}.")

    @cached_property
    def site_keys(self) -> dict[int, str]:
        return {site.pk: site.key for site in self.sites}

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
