"""Sets of places in one version: what is on a site, in a chain of languages, visible at a moment."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any
from uuid import UUID

from pyroaring import BitMap

from content_models.catalogue.engines.base import UNLISTED_KINDS, Selection
from content_models.catalogue.engines.embedded.facts import microseconds
from content_models.catalogue.engines.embedded.sorting import between, date_after
from content_models.catalogue.engines.embedded.store import Version


@dataclass(frozen=True, slots=True)
class Lasting:
    """Places that are right from one moment until just before another, in microseconds."""

    places: BitMap
    since: int
    until: int


class Places:
    """Finds the places of one selection in one version.

    ``shared`` keeps what several questions of one request have in common.
    """

    def __init__(self, version: Version, selection: Selection, shared: dict[Hashable, Any] | None = None) -> None:
        self.version = version
        self.store = version.store
        self.selection = selection
        self.moment = microseconds(selection.moment)
        self.shared: dict[Hashable, Any] = {} if shared is None else shared

    def served(self) -> BitMap:
        """What is on the site in the chain of languages, visible and listed at the moment; of any kind."""
        key = ("served", self.selection.site_id, self.selection.chain)
        return self.unexpired(key, self.in_chain, "visible_until", "listed_until")

    def in_chain(self) -> BitMap:
        """One version of each item: the first in the chain that is live."""
        key = ("chain", self.selection.site_id, self.selection.chain)
        if key not in self.version.memo:
            self.version.memo[key] = self.alive_on_site() & self.first_live_versions()
        found: BitMap = self.version.memo[key]
        return found

    def alive_on_site(self) -> BitMap:
        return self.version.alive & self.store.bitmap("site", self.selection.site_id)

    def first_live_versions(self) -> BitMap:
        found, covered = BitMap(), BitMap()
        for code in self.selection.chain:
            found |= self.store.bitmap("locale", code) - covered
            covered |= self.store.bitmap("available", code)
        return found

    def unexpired(self, key: Hashable, find: Callable[[], BitMap], *columns: str) -> BitMap:
        """What is found without what has ended by the moment: worked out anew when the next date has come."""
        kept: Lasting | None = self.version.memo.get(key)
        if kept is None or not kept.since <= self.moment < kept.until:
            until = min(date_after(self.store, name, self.moment) for name in columns)
            ended = reduce(or_, (between(self.store, name, None, self.moment) for name in columns))
            kept = self.version.memo[key] = Lasting(find() - ended, self.moment, until)
        return kept.places

    def of_kinds(self, places: BitMap) -> BitMap:
        if self.selection.kinds is None:
            return places - self.any_of("kind", UNLISTED_KINDS)
        return places & self.any_of("kind", self.selection.kinds)

    def any_of(self, name: str, values: Iterable[object]) -> BitMap:
        return reduce(or_, (self.store.bitmap(name, value) for value in values), BitMap())

    def with_value(self, name: str) -> BitMap:
        """The places whose column has a value."""
        return self.store.bitmap("known", name)

    def public(self) -> BitMap:
        """What anybody may see on the site, in any language."""
        return self.unexpired(("public", self.selection.site_id), self.alive_on_site, "visible_until")

    def is_public(self, key: UUID) -> bool:
        """Whether any language version of an item is visible on the site."""
        items: dict[UUID, BitMap] = self.version.memo.setdefault("items", {})
        if key not in items:
            items[key] = BitMap(self.store.slots_of_item(key)) & self.version.alive
        return bool(items[key].intersect(self.public()))
