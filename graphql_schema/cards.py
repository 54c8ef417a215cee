"""Cards: rows of the catalogue on their way to an answer, and the lists that items show of other items."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from content_models.base.values import Place
from content_models.catalogue.engines.base import Row
from content_models.catalogue.reading import akin_to, listed_versions_of, versions_of
from content_models.editorial.models import LinkedContent
from graphql_schema.pages import page_loader
from graphql_schema.sites import SiteFacts

OrganisationKey = tuple[int, str, UUID]
COUNTRY = "country"
COALITION_ROLE = "coalition"
MOST_PICKED = 3


@dataclass(frozen=True, eq=False)
class Card:
    """One row in an answer. Its fields depend on the row alone, never on the list that it came from."""

    row: Row

    @property
    def place(self) -> Place | None:
        values = self.row.card["place"]
        return Place(**values) if values else None

    @property
    def organisation_links(self) -> list[tuple[str, UUID]]:
        return [(role, UUID(key)) for role, key in self.row.card["links"] if role != COALITION_ROLE]


@dataclass(frozen=True)
class OrganisationFacts:
    """An organisation in the role that it plays for an item."""

    role: str
    card: Card


def make_cards(context: Any, rows: Iterable[Row]) -> list[Card]:
    """Cards of one list; what their fields need is loaded once for all of them."""
    cards = [Card(row) for row in rows]
    context.loaders.terms.announce(term_id for card in cards for term_id in card.row.card["terms"])
    organisation_loader(context).announce(key for card in cards for key in organisation_keys(card))
    page_loader(context).announce(card.row.page_id for card in cards if card.row.page_id)
    return cards


def cards_by_key(context: Any, keys: Collection[UUID], chain: Sequence[str]) -> dict[UUID, Card]:
    """The visible items among ``keys``, each in the language that a chain serves, on the site that answers."""
    rows = versions_of(context.reader(context.answering_site), keys, chain) if keys else {}
    return {card.row.translation_key: card for card in make_cards(context, rows.values())}


def organisation_keys(card: Card) -> list[OrganisationKey]:
    return [(card.row.site_id, card.row.locale, key) for _role, key in card.organisation_links]


def organisations_of(context: Any, card: Card) -> list[OrganisationFacts]:
    """The visible organisations of an item, in its language or its site's."""
    loader = organisation_loader(context)
    found = [(role, loader.load((card.row.site_id, card.row.locale, key))) for role, key in card.organisation_links]
    return [OrganisationFacts(role, organisation) for role, organisation in found if organisation]


def organisation_loader(context: Any) -> Any:
    return context.loaders.once("organisations", fetch_organisations)


def fetch_organisations(context: Any, keys: set[OrganisationKey]) -> dict[OrganisationKey, Card]:
    found: dict[OrganisationKey, Card] = {}
    for site_id, locale in sorted({(site_id, locale) for site_id, locale, _key in keys}):
        site = context.site_with(site_id)
        wanted = [key for of_site, language, key in keys if (of_site, language) == (site_id, locale)]
        rows = versions_of(context.reader(site), wanted, context.own_chain(locale, site))
        found.update({(site_id, locale, key): Card(row) for key, row in rows.items()})
    return found


def related_cards(context: Any, pages: Sequence[Any], first: int) -> dict[Any, list[Card]]:
    """What to read after each page, by its primary key: picked by hand first, then by shared terms."""
    groups: dict[tuple[int, str], list[Any]] = {}
    for page in pages:
        groups.setdefault((site_id_of(context, page), context.loaders.language_of(page)), []).append(page)
    found: dict[Any, list[Card]] = {}
    for (site_id, locale), members in groups.items():
        found.update(related_in(context, members, context.site_with(site_id), locale, first))
    return found


def related_in(context: Any, pages: Sequence[Any], site: SiteFacts, locale: str, first: int) -> dict[Any, list[Card]]:
    """The related cards of pages that are on one site and in one language."""
    reader, chain, picked = context.reader(site), context.own_chain(locale, site), picked_by_hand(pages)
    kin = akin_to(reader, [page.translation_key for page in pages], chain, first + MOST_PICKED)
    wanted = {
        page.pk: list(dict.fromkeys([*picked.get(page.pk, []), *kin.get(page.translation_key, [])])) for page in pages
    }
    rows = listed_versions_of(reader, {key for keys in wanted.values() for key in keys}, chain)
    cards = {card.row.translation_key: card for card in make_cards(context, rows.values())}
    return {
        page.pk: [cards[key] for key in wanted[page.pk] if key in cards and key != page.translation_key][:first]
        for page in pages
    }


def picked_by_hand(pages: Sequence[Any]) -> dict[Any, list[UUID]]:
    """The identities of what editors picked, in their order; of a draft, from its form."""
    found: dict[Any, list[UUID]] = {
        page.pk: [link.target.translation_key for link in page.linked_content.all()]
        for page in pages
        if getattr(page, "is_preview_draft", False)
    }
    live = [page.pk for page in pages if page.pk not in found]
    links = LinkedContent.objects.filter(page_id__in=live).order_by("page_id", "sort_order", "pk")
    for page_id, key in links.values_list("page_id", "target__translation_key"):
        found.setdefault(page_id, []).append(key)
    return found


def site_id_of(context: Any, page: Any) -> int:
    entry = context.loaders.entries.load(page.pk) if page.pk else None
    return int(entry.site_id) if entry else int(context.site.pk)
