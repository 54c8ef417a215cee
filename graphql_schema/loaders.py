"""Batch loading without an event loop.

Whoever loads a list of items announces it. The first resolver that needs something of one item gets it for all
announced items in one query; the others find it here. So a list of twenty costs what a list of one costs.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from django.db import models
from wagtail.models import Page

from content_models.catalogue.engines.base import Row
from content_models.media.models import MediaFile, PlatformDocument, PlatformImage
from content_models.skills_data.models import Indicator
from content_models.taxonomies.models import Term
from graphql_schema import fetching
from graphql_schema.derivation.references import references_of
from graphql_schema.planner.apply import relations_to_read, texts_to_look_through
from graphql_schema.positions import ancestor_paths

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Loader(Generic[Key, Value]):
    """Values by key; what was announced is fetched together with what is asked."""

    def __init__(self, fetch: Callable[[set[Key]], Mapping[Key, Value]], settle: Callable[[], None]) -> None:
        self.fetch = fetch
        self.settle = settle
        self.waiting: set[Key] = set()
        self.loaded: dict[Key, Value | None] = {}

    def announce(self, keys: Iterable[Key]) -> None:
        self.waiting.update(key for key in keys if key not in self.loaded)

    def load(self, key: Key) -> Value | None:
        if key not in self.loaded:
            self.settle()
            wanted = self.waiting | {key}
            self.waiting = set()
            found = self.fetch(wanted)
            self.loaded.update({each: found.get(each) for each in wanted})
            self.loaded.update(found)
        return self.loaded[key]


class Loaders:
    """All loaders of one request."""

    def __init__(self, context: Any) -> None:
        self.context = context
        self.announced: list[tuple[models.Model, str]] = []
        self.seen: dict[int, models.Model] = {}
        self.pages: list[Page] = []
        # The rows of the catalogue that the answer is made from, by the primary key of their page.
        self.rows: dict[int, Row] = {}
        self.named: dict[str, Loader[Any, Any]] = {}
        self.terms: Loader[int, Term] = self.loader(fetching.terms)
        self.images: Loader[int, PlatformImage] = self.loader(fetching.images)
        self.documents: Loader[int, Any] = self.loader(fetching.documents)
        self.media_files: Loader[int, Any] = self.loader(fetching.media_files)
        self.page_keys: Loader[int, Any] = self.loader(fetching.page_keys)
        self.entries: Loader[int, Any] = self.loader(fetching.entries)
        self.around: Loader[tuple[int, Any], Any] = self.loader(fetching.around)
        self.page_terms: Loader[Any, list[int]] = self.loader(fetching.page_terms)
        self.snippets: Loader[Any, Any] = self.loader(fetching.snippets)
        self.cards: Loader[Any, Any] = self.loader(fetching.cards)
        self.own_cards: Loader[int, Any] = self.loader(fetching.own_cards)
        self.related: Loader[Any, list[Any]] = self.loader(fetching.related)

    def loader(self, fetch: Callable[[Any, set[Any]], Mapping[Any, Any]]) -> Loader[Any, Any]:
        return Loader(lambda keys: fetch(self.context, keys), self.settle)

    def once(self, name: str, fetch: Callable[[Any, set[Any]], Mapping[Any, Any]]) -> Loader[Any, Any]:
        """The loader of a name, made when it is first asked for."""
        if name not in self.named:
            self.named[name] = self.loader(fetch)
        return self.named[name]

    def know(self, rows: Iterable[Row]) -> None:
        """Visible rows that were read: nobody needs to read them again."""
        self.rows.update((row.page_id, row) for row in rows if row.page_id)

    def announce(self, items: Iterable[models.Model]) -> None:
        """Says that these items are part of the answer, so that what they need is loaded for all of them."""
        for item in items:
            if id(item) not in self.seen:
                self.seen[id(item)] = item
                self.announced.append((item, self.language_of(item)))

    def see(self, page: Page) -> None:
        """Announces a page with those that were loaded together with it."""
        if id(page) not in self.seen:
            self.announce([page, *getattr(page, "batch", ())])

    def settle(self) -> None:
        """Hands what the announced items point to over to the loaders of their targets."""
        announced, self.announced = self.announced, []
        for item, language in announced:
            if isinstance(item, Page):
                self.settle_page(item)
            for target, key in references_of(item, texts_to_look_through(self.context, type(item))):
                self.settle_reference(target, key, language)

    def settle_page(self, page: Page) -> None:
        self.pages.append(page)
        self.entries.announce([page.pk])
        self.own_cards.announce([page.pk])
        self.around.announce([(fetching.BESIDE, page.translation_key)])
        self.around.announce((fetching.ABOVE, path) for path in ancestor_paths(page))
        model: Any = type(page)
        self.page_terms.announce((model, name, page.pk) for name in relations_to_read(self.context, model))

    def settle_reference(self, target: Any, key: int, language: str) -> None:
        by_key = {
            Term: self.terms, PlatformImage: self.images, PlatformDocument: self.documents, MediaFile: self.media_files,
        }  # fmt: skip
        if target in by_key:
            by_key[target].announce([key])
        elif target is Indicator:
            self.once("indicators", fetching.indicators).announce([(key, language)])
        elif target is Page:
            self.page_keys.announce([key])
            self.cards.announce([(key, language, self.context.answering_site.pk)])
        else:
            self.snippets.announce([(target, key, language)])

    def language_of(self, item: Any) -> str:
        """The language of a page or snippet, without a query for each."""
        if "locale" in item._state.fields_cache:
            return str(item.locale.language_code)
        return self.context_languages().get(getattr(item, "locale_id", None), "en")

    def context_languages(self) -> dict[int | None, str]:
        if "languages" not in self.context.memo:
            self.context.memo["languages"] = fetching.languages()
        found: dict[int | None, str] = self.context.memo["languages"]
        return found

    def card_of_page(self, page_id: int, language: str) -> Any:
        """The visible card of the page with this id, in a language or its site's fallback; none if not visible."""
        return self.cards.load((page_id, language, self.context.answering_site.pk))

    def translations_of(self, page: Page) -> list[Any]:
        """The visible language versions of a page, by language."""
        return self.around.load((fetching.BESIDE, page.translation_key)) or []

    def pages_above(self, page: Page) -> list[Any]:
        """The visible pages from the home page down to the one above it."""
        found = [self.around.load((fetching.ABOVE, path)) for path in ancestor_paths(page)]
        return [each for each in found if each]

    def snippet(self, model: type[models.Model], key: int, language: str) -> Any:
        return self.snippets.load((model, key, language))
