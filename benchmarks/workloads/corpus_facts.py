"""What the corpus holds, read from its catalogue: the variables of the workloads are chosen among it."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Count
from wagtail.models import Page, Site

from content_models.catalogue.models import CatalogueEntry, EntryTerm
from content_models.taxonomies.models import Term


@dataclass(frozen=True)
class UsedTerm:
    """A term with the keys of it and of everything below it."""

    pk: int
    code: str
    with_narrower: tuple[int, ...]


class CorpusFacts:
    """The measured corpus."""

    locale = "en"

    @cached_property
    def site_id(self) -> int:
        return Site.objects.get(is_default_site=True).pk

    @cached_property
    def home_id(self) -> int:
        return Page.objects.get(depth=2, locale__language_code=self.locale).pk

    def frequent_terms(self, vocabulary: str, kind: str, count: int) -> list[UsedTerm]:
        """The most frequent first."""
        rows = EntryTerm.objects.filter(
            term__vocabulary=vocabulary, entry__kind=kind, entry__locale=self.locale, entry__page__isnull=False
        )
        ranked = rows.values_list("term_id", "term__code").annotate(used=Count("pk")).order_by("-used", "term__code")
        return [UsedTerm(pk, code, narrower(pk)) for pk, code, _used in ranked[:count]]

    def paths(self, kind: str, count: int) -> list[str]:
        rows = CatalogueEntry.objects.filter(kind=kind, locale=self.locale, page__isnull=False)
        return list(rows.order_by("-published_at", "translation_key").values_list("path", flat=True)[:count])


def narrower(pk: int) -> tuple[int, ...]:
    """A term and everything below it."""
    children = Term.objects.filter(parent=pk).values_list("pk", flat=True)
    return (pk, *(key for child in children for key in narrower(child)))
