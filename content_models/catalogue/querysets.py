"""Conditions on catalogue entries that every reader shares."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from django.db import models
from django.db.models import F, Q
from django.db.models.lookups import Exact

from content_models.catalogue.locales import mask_of


class EntryQuerySet(models.QuerySet):
    """The rows of the catalogue, narrowed by what readers may see and in which language they get it."""

    def visible_at(self, moment: datetime) -> "EntryQuerySet":
        """Leaves out what expired since its row was written."""
        return self.filter(Q(visible_until__isnull=True) | Q(visible_until__gt=moment))

    def listed_at(self, moment: datetime) -> "EntryQuerySet":
        """Leaves out what keeps its address but stands in no list any more, such as a vacancy that was filled."""
        return self.filter(Q(listed_until__isnull=True) | Q(listed_until__gt=moment))

    def served_in(self, chain: Sequence[str]) -> "EntryQuerySet":
        """One version of each item: the first in a chain of languages that is live."""
        return self.filter(in_chain(chain))

    def on_site(self, site_id: int) -> "EntryQuerySet":
        return self.filter(site_id=site_id)

    def of_items(self, keys: Collection[UUID]) -> "EntryQuerySet":
        return self.filter(translation_key__in=keys)


def in_chain(chain: Sequence[str]) -> Q:
    """A row counts when it is in a language of the chain and its item is live in none that comes before."""
    condition = Q(pk__in=[])
    for position, locale in enumerate(chain):
        version = Q(locale=locale)
        if position:
            version &= Q(Exact(F("available_locales").bitand(mask_of(chain[:position])), 0))
        condition |= version
    return condition
