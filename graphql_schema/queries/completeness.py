"""How much of a site there is in each of its languages, counted from the catalogue."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Min

from content_models.catalogue.models import CatalogueEntry
from graphql_schema.cache.tags import ALL_KINDS
from graphql_schema.sites import SiteFacts


@dataclass(frozen=True)
class Completeness:
    """Items of a site, and how many of them each language has a version of its own of."""

    items: int
    by_language: Mapping[str, int]

    def share(self, language: str) -> float:
        """From 0 to 1, to four digits; 1 where there is nothing to translate."""
        return round(self.by_language.get(language, 0) / self.items, 4) if self.items else 1.0


def completeness_of(context: Any, site: SiteFacts) -> Completeness:
    """Counted once in an answer, in two statements, however many languages are asked for."""
    known = context.memo.setdefault("completeness", {})
    if site.key not in known:
        context.tags.list(site.key, ALL_KINDS, site.languages)
        known[site.key] = counted(context, site)
    found: Completeness = known[site.key]
    return found


def counted(context: Any, site: SiteFacts) -> Completeness:
    """What readers see of the site's own content in any of its languages; aliases and partners' items have no part."""
    rows = CatalogueEntry.objects.on_site(site.pk).visible_at(context.moment)
    rows = rows.filter(locale__in=site.languages, source_key="").order_by()
    total = rows.aggregate(items=Count("translation_key", distinct=True), ends=Min("visible_until"))
    context.tags.ends(total["ends"])
    by_language = rows.values_list("locale").annotate(Count("translation_key", distinct=True))
    return Completeness(total["items"], dict(by_language))
