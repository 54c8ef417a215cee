"""The part of the content that a user is confined to, as one value that every rule and every query asks."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import F, Q, QuerySet
from wagtail.models import Page

from content_models.editorial.kinds import ContentKind

CACHE = "_confinement_cache"

# The frame of the site: what stands in every tree and belongs to no country.
STRUCTURE = frozenset({ContentKind.HOME, ContentKind.LANDING, ContentKind.LISTING})


@dataclass(frozen=True)
class Confinement:
    """Countries, a coalition and languages; each of them binds where it is given."""

    countries: frozenset[int] = frozenset()
    coalition: UUID | None = None
    languages: frozenset[str] = frozenset()

    @property
    def is_free(self) -> bool:
        return not (self.countries or self.coalition or self.languages)

    @property
    def has_a_place(self) -> bool:
        """Whether the user must not even see what others prepare; languages bind the hand, not the eye."""
        return bool(self.countries or self.coalition)

    def own(self) -> Q:
        condition = Q()
        if self.countries:
            condition &= Q(record__country_id__in=self.countries)
        if self.coalition:
            condition &= Q(record__coalition_key=self.coalition)
        return condition

    def touchable(self) -> Q:
        """Pages that the user may edit, move, copy, translate … where the role allows it."""
        return self.own() & Q(locale__language_code__in=self.languages) if self.languages else self.own()

    def visible(self) -> Q:
        """Pages that lists, histories and addresses show: the own ones and the public frame around them."""
        if not self.has_a_place:
            return Q()
        return self.own() | Q(depth=1) | Q(live=True, record__kind__in=STRUCTURE)

    def choosable(self) -> Q:
        """Pages to link to: the visible ones and what everybody can read.

        A live page whose title is being changed is left out: choosers show the title of the draft.
        """
        if not self.has_a_place:
            return Q()
        public = Q(live=True, draft_title=F("title"), view_restrictions__isnull=True)
        return self.visible() | public

    def within(self, pages: QuerySet[Any], condition: Q) -> QuerySet[Any]:
        """``pages`` that fulfil a condition of this confinement; safe to combine with other querysets."""
        if not condition:
            return pages
        return pages.filter(pk__in=Page.objects.filter(condition).order_by().values("pk"))

    def allows_touch(self, page: Page) -> bool:
        if self.languages and page.locale.language_code not in self.languages:
            return False
        return not self.has_a_place or self.owns(page)

    def owns(self, page: Page) -> bool:
        record = getattr(page, "record", None)
        if record is None:
            return False
        in_country = not self.countries or record.country_id in self.countries
        return in_country and (not self.coalition or record.coalition_key == self.coalition)

    def allows_sight(self, page_id: int) -> bool:
        return Page.objects.filter(self.visible(), pk=page_id).exists()


FREE = Confinement()


def confinement_of(user: Any) -> Confinement:
    """What binds a user; read once per request, because the user object lives that long."""
    if user.is_superuser or user.is_anonymous:
        return FREE
    if not hasattr(user, CACHE):
        countries = frozenset(user.countries.values_list("pk", flat=True))
        setattr(user, CACHE, Confinement(countries, user.coalition_key, frozenset(user.languages)))
    found: Confinement = getattr(user, CACHE)
    return found
