"""Loads whole items: one statement for each type among them, however many there are."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any

from wagtail.models import get_page_models

from content_models.catalogue.engines.base import Row
from content_models.catalogue.reading import rows_of_pages
from content_models.editorial.models.base import BasePage
from graphql_schema.planner.apply import narrowed


def page_loader(context: Any) -> Any:
    """The pages behind cards, announced with their list and loaded when the first of them is asked for."""
    return context.loaders.once("pages_of_cards", fetch_pages)


def load_pages(context: Any, page_ids: Collection[int]) -> dict[int, Any]:
    """The visible pages among these, by primary key."""
    loader = page_loader(context)
    loader.announce(page_ids)
    found = {page_id: loader.load(page_id) for page_id in page_ids}
    return {page_id: page for page_id, page in found.items() if page is not None}


def load_page(context: Any, page_id: int | None) -> Any:
    return page_loader(context).load(page_id) if page_id else None


def load_page_of(context: Any, row: Row) -> Any:
    """The page of a row that was read for this answer."""
    context.loaders.know([row])
    return load_page(context, row.page_id)


def fetch_pages(context: Any, page_ids: Iterable[int]) -> dict[int, Any]:
    """Each page knows those that it was loaded with, so that their needs can be met together."""
    rows = visible_rows(context, page_ids)
    note_moments(context, rows.values())
    wanted: dict[Any, list[int]] = defaultdict(list)
    for page_id, row in rows.items():
        wanted[models_by_kind()[row.kind]].append(page_id)
    found = [narrowed(model.objects.filter(pk__in=keys), context, model) for model, keys in wanted.items()]
    pages = [page for of_model in found for page in of_model]
    context.tags.items(page.translation_key for page in pages)
    for page in pages:
        page.batch = pages
    return {page.pk: page for page in pages}


def note_moments(context: Any, rows: Collection[Row]) -> None:
    """What a page says of itself changes when it begins, ends, opens or closes."""
    context.tags.rows(rows, context.site_keys)
    for row in rows:
        context.tags.ends_after(context.moment, row.starts_at, row.ends_at, row.opens_at, row.deadline)


def visible_rows(context: Any, page_ids: Iterable[int]) -> dict[int, Row]:
    """The rows of the visible pages among these: those that the answer was made from, the others by one query."""
    known: Mapping[int, Row] = context.loaders.rows
    wanted = list(page_ids)
    missing = [page_id for page_id in wanted if page_id not in known]
    if missing:
        context.loaders.know(rows_of_pages(context.moment, missing))
    return {page_id: known[page_id] for page_id in wanted if page_id in known}


@lru_cache(maxsize=1)
def models_by_kind() -> Mapping[str, Any]:
    return {model.content_kind.value: model for model in get_page_models() if issubclass(model, BasePage)}
