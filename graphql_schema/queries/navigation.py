"""Root field ``navigation``: the entries of a menu, with targets that readers can see."""

from dataclasses import dataclass
from typing import Any

import graphene
from django.db.models import Q

from content_models.editorial.models.navigation import Menu
from graphql_schema.derivation.block_values import list_items
from graphql_schema.limits.declared import Cost, costs
from graphql_schema.queries.site import served
from graphql_schema.types.enums import choices_enum
from graphql_schema.types.scalars import Locale

MenuKey = choices_enum("MenuKey", "The place of a menu.", Menu.Key)


@dataclass(frozen=True)
class EntryFacts:
    """An entry of a menu in a language."""

    raw: dict[str, Any]
    language: str

    def target(self, context: Any) -> Any:
        key = self.raw.get("page")
        return context.loaders.card_of_page(key, self.language) if key else None

    def is_shown(self, context: Any) -> bool:
        return bool(self.raw.get("address")) or self.target(context) is not None

    def children(self, context: Any) -> list["EntryFacts"]:
        entries = [EntryFacts(raw, self.language) for raw in list_items(self.raw.get("children"))]
        return [entry for entry in entries if entry.is_shown(context)]


class MenuItem(graphene.ObjectType):
    """An entry of a menu. Entries whose page is not visible are left out."""

    label = graphene.String(required=True, description="What it says.")
    url = graphene.String(required=True, description="Where it leads: absolute, or a path of this site.")
    content = graphene.Field(
        "graphql_schema.types.card.ContentCard", description="The page that it leads to; null for an address."
    )
    children = graphene.List(graphene.NonNull(lambda: MenuItem), required=True, description="The entries below it.")

    @staticmethod
    def resolve_label(root: EntryFacts, info: Any) -> str:
        card = root.target(info.context)
        return root.raw.get("label") or (card.row.title if card else "")

    @staticmethod
    def resolve_url(root: EntryFacts, info: Any) -> str:
        card = root.target(info.context)
        return info.context.card_address(card) if card else str(root.raw["address"])

    @staticmethod
    def resolve_content(root: EntryFacts, info: Any) -> Any:
        return root.target(info.context)

    @staticmethod
    def resolve_children(root: EntryFacts, info: Any) -> list[EntryFacts]:
        return root.children(info.context)


@costs(navigation=Cost(own=5, size=10))
class NavigationQuery(graphene.ObjectType):
    """Menus."""

    navigation = graphene.List(
        graphene.NonNull(MenuItem),
        menu=graphene.Argument(MenuKey, required=True, description="Which menu."),
        site=graphene.String(description="The key of a site; absent: the site of the host that was asked."),
        locale=graphene.Argument(Locale, description="The language; absent: the site's default."),
        description="The entries of a menu, in the first language of the site's chain that has the menu.",
    )

    @staticmethod
    def resolve_navigation(
        root: Any, info: Any, menu: Any, site: str | None = None, locale: str | None = None
    ) -> list[EntryFacts]:
        context = info.context
        facts = context.site_of(site)
        chain = context.chain_of(facts, locale, None)
        context.tags.menu(facts.key, menu.value, chain)
        rows = Menu.objects.filter(Q(site=facts.pk) | Q(site=None), live=True, locale__language_code__in=chain)
        found = served(rows.filter(key=menu.value).select_related("locale"), chain)
        if found is None:
            return []
        context.loaders.announce([found])
        language = found.locale.language_code
        entries = [EntryFacts(item["value"], language) for item in found.items.get_prep_value()]
        return [entry for entry in entries if entry.is_shown(context)]
