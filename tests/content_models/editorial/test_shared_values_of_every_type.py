"""For every content type and each of its shared fields: a change reaches the translation, an emptied value too."""

from typing import Any

import pytest
from wagtail.fields import StreamField
from wagtail.models import Locale, Page, get_page_models

from content_models.editorial.models import HomePage
from content_models.editorial.models.base import BasePage
from content_models.editorial.shared_values import (
    shared_field_names,
    shared_many_to_many_names,
)
from tests.support.filling import Filler
from tests.support.supply import Supply

MODELS = [model for model in get_page_models() if issubclass(model, BasePage)]


def take_over(full: Page, page: Page, columns: tuple[str, ...], many: tuple[str, ...]) -> Page:
    for name, value in values_of(full, columns).items():
        setattr(page, page._meta.get_field(name).attname, value)
    for name in many:
        setattr(page, name, list(getattr(full, name).all()))
    return page


def emptied(page: Page, columns: tuple[str, ...], many: tuple[str, ...]) -> Page:
    blank = type(page)(title="Blank")
    for name in columns:
        field = page._meta.get_field(name)
        setattr(page, field.attname, [] if isinstance(field, StreamField) else field.value_from_object(blank))
    for name in many:
        setattr(page, name, [])
    return page


@pytest.fixture
def filler(home: HomePage, site: Any) -> Filler:
    return Filler(Supply(home))


def saved(page: Page, parent: Page) -> Page:
    """A live page; the rules of its form are tested elsewhere."""
    page.full_clean = lambda *args, **kwargs: None
    page.slug = "everything"
    parent.add_child(instance=page)
    return type(page).objects.get(pk=page.pk)


def values_of(page: Page, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: page._meta.get_field(name).value_from_object(page) for name in names}


def prepared(page: Page, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: page._meta.get_field(name).get_prep_value(value) for name, value in values_of(page, names).items()}


def publish(page: Page) -> None:
    page.full_clean = lambda *args, **kwargs: None
    page.save(clean=False)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_shared_value_reaches_the_translation_set_or_emptied(
    model: type[Page], filler: Filler, home: HomePage, french: Locale
) -> None:
    empty = saved(model(title="Everything"), home.get_parent() if model is HomePage else home)
    translation = empty.copy_for_translation(french, copy_parents=True)
    columns, many = shared_field_names(model), shared_many_to_many_names(model)

    full = filler.fill(model)
    source = take_over(full, model.objects.get(pk=empty.pk), columns, many)
    publish(source)

    reached = model.objects.get(pk=translation.pk)
    assert prepared(reached, columns) == prepared(model.objects.get(pk=source.pk), columns)
    assert {name: set(getattr(reached, name).all()) for name in many} == {
        name: set(getattr(full, name).all()) for name in many
    }
    assert [name for name in many if not getattr(reached, name).exists()] == []

    publish(emptied(model.objects.get(pk=source.pk), columns, many))

    reached = model.objects.get(pk=translation.pk)
    assert prepared(reached, columns) == prepared(model.objects.get(pk=source.pk), columns)
    assert [name for name in many if getattr(reached, name).exists()] == []
