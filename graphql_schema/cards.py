"""Cards: rows of the catalogue on their way to an answer, and the lists that items show of other items."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from content_models.base.values import Place
from content_models.catalogue.engines.base import Row, Selection
from content_models.catalogue.reading import Reader, akin_to, versions_of
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models import LinkedContent
from graphql_schema.pages import page_loader
from graphql_schema.sites import SiteFacts

OrganisationKey = tuple[int, str, UUID]
COUNTRY = "country"
COALITION_ROLE = "coalition"
MOST_PICKED = 3
EVERY_KIND = frozenset(ContentKind.values)


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
    context.tags.rows((card.row for card in cards), context.site_keys)
    context.loaders.know(card.row for card in cards)
    context.loaders.terms.announce(term_id for card in cards for term_id in card.row.card["terms"])
    organisation_loader(context).announce(key for card in cards for key in organisation_keys(card))
    page_loader(context).announce(card.row.page_id for card in cards if card.row.page_id)
    return cards


def cards_by_key(context: Any, keys: Collection[UUID], chain: Sequence[str]) -> dict[UUID, Card]:
    """The visible items among ``keys``, each in the language that a chain serves, on the site that answers."""
    context.tags.items(keys)
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
        context.tags.items(wanted)
        context.tags.rows(rows.values(), context.site_keys)
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
    chain, picked = context.own_chain(locale, site), picked_by_hand(pages)
    listed = Selection(site.pk, chain, context.moment)
    context.tags.selection(listed, site.key)
    kin = akin(context, pages, listed, first + MOST_PICKED)
    wanted = {
        page.pk: list(dict.fromkeys([*picked.get(page.pk, []), *kin.get(page.translation_key, [])])) for page in pages
    }
    context.tags.items(key for keys in picked.values() for key in keys)
    rows = context.reading.rows(replace(listed, kinds=EVERY_KIND), {key for keys in wanted.values() for key in keys})
    cards = {card.row.translation_key: card for card in make_cards(context, rows)}
    return {
        page.pk: [cards[key] for key in wanted[page.pk] if key in cards and key != page.translation_key][:first]
        for page in pages
    }


def akin(context: Any, pages: Sequence[Any], listed: Selection, limit: int) -> dict[UUID, list[UUID]]:
    """By shared terms: from the index where there is one, which takes a hundredth of the time."""
    find_kin = getattr(context.reading, "kin", None)
    if find_kin is not None:
        rows = [row for page in pages if page.pk and (row := context.loaders.entries.load(page.pk))]
        found: dict[UUID, list[UUID]] = find_kin(
            listed, {row.translation_key: row.card["terms"] for row in rows}, limit
        )
        return found
    reader = Reader(listed.site_id, listed.moment)
    return akin_to(reader, [page.translation_key for page in pages], listed.chain, limit)


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
