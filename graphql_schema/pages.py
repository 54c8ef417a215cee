"""Loads whole items: one statement for each type among them, however many there are."""

from collections.abc import Collection, Iterable
from typing import Any

from wagtail.models import Page

from content_models.catalogue.reading import visible_page_ids


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


def fetch_pages(context: Any, page_ids: Iterable[int]) -> dict[int, Any]:
    """Each page knows those that it was loaded with, so that their needs can be met together."""
    visible = visible_page_ids(context.moment, page_ids)
    pages = list(Page.objects.filter(pk__in=visible).specific())
    for page in pages:
        page.batch = pages
    return {page.pk: page for page in pages}
