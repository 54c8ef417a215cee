"""Questions asked of indicators and observations."""

from collections.abc import Collection, Sequence
from typing import Any

from django.db import models


class IndicatorQuerySet(models.QuerySet):
    """Indicators with what readers are told of them."""

    def with_words(self, languages: Sequence[str]) -> "IndicatorQuerySet":
        """With texts in some languages, breakdowns and the data set."""
        text_model: Any = self.model._meta.get_field("texts").related_model
        texts = text_model.objects.filter(language__in=languages)
        return self.select_related("dataset__licence").prefetch_related(
            "breakdowns", models.Prefetch("texts", queryset=texts), "dataset__licence__labels"
        )


class ObservationQuerySet(models.QuerySet):
    """Figures, with what makes them more than numbers."""

    def for_readers(self) -> "ObservationQuerySet":
        return self.filter(is_verified=True)

    def of_countries(self, term_ids: Collection[int] | None) -> "ObservationQuerySet":
        """Of some countries, or of all when nothing is given."""
        return self if term_ids is None else self.filter(country__in=term_ids)

    def between(self, first_year: int | None, last_year: int | None) -> "ObservationQuerySet":
        """Of periods that end in these years, both included; nothing means no limit."""
        limits = {"year__gte": first_year, "year__lte": last_year}
        return self.filter(**{name: year for name, year in limits.items() if year is not None})

    def complete(self) -> "ObservationQuerySet":
        """With country, breakdown and source, in a fixed number of queries."""
        return (
            self.select_related("country", "breakdown", "dataset__licence")
            .prefetch_related("country__labels", "dataset__licence__labels")
            .order_by("country__order", "year", "period", "breakdown__order")
        )
