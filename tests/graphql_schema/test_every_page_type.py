"""Every page type, with every field filled, through every field of its type in the schema."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Page, Site

from content_models.editorial.models import HomePage
from content_models.editorial.models.base import BasePage
from graphql_schema.preview.documents import whole_type_document
from graphql_schema.schema import build
from tests.support.filling import Filler
from tests.support.supply import Supply

Ask = Callable[..., dict[str, Any]]
NULL_FOR_A_REASON = {
    "blockId",  # of a block inside another one
    "page",  # of a link block, which has one target: here an address
    "document",
    "score",  # there are no figures in this test
}


def empty_names(found: Any, name: str = "") -> set[str]:
    """The names of all fields of a page and its blocks, however deep, that say nothing."""
    if isinstance(found, dict):
        if name and "blockId" not in found:
            return set()
        return {each for key, value in found.items() for each in empty_names(value, key)}
    if isinstance(found, list) and found:
        return {each for value in found for each in empty_names(value, name)}
    return {name} if found in (None, []) else set()


def page_types() -> list[type[BasePage]]:
    types = [model for model in all_subclasses(BasePage) if not model._meta.abstract]
    return sorted(types, key=lambda model: model.__name__)


def all_subclasses(model: type) -> list[type]:
    return [each for child in model.__subclasses__() for each in [child, *all_subclasses(child)]]


@pytest.fixture
def publish(home: HomePage, site: Site) -> Callable[[type[BasePage]], BasePage]:
    filler = Filler(Supply(home))

    def fill_and_publish(model: type[BasePage]) -> BasePage:
        page = filler.fill(model, slug=f"all-{model.__name__.lower()}", published_at=None)
        page.full_clean = lambda *args, **kwargs: None
        home.add_child(instance=page)
        return Page.objects.get(pk=page.pk).specific

    return fill_and_publish


def item_document(model: type[BasePage]) -> str:
    document = whole_type_document(build(), model.__name__)
    opened = document.index("{ preview(token: $token)")
    return "query Item($key: ID!) { item(translationKey: $key)" + document[opened + len("{ preview(token: $token)") :]


@pytest.mark.parametrize("model", page_types(), ids=lambda model: model.__name__)
def test_a_full_page_answers_every_field_of_its_type(
    model: type[BasePage], publish: Callable[[type[BasePage]], BasePage], ask: Ask
) -> None:
    page = publish(model)

    found = ask(item_document(model), key=str(page.translation_key))["item"]

    assert found["__typename"] == model.__name__
    assert found["title"] == page.title
    own = set(build().type_map[model.__name__].fields) - set(build().type_map["Content"].fields)
    assert empty_names({name: found[name] for name in own & found.keys()}) - NULL_FOR_A_REASON == set()
