"""Foreign keys point down: import-linter cannot see the names of models in strings."""

from collections.abc import Iterable

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models
from django.test.utils import isolate_apps

# Bottom to top. Wagtail and Django lie below everything.
LAYERS = (
    "taxonomies",
    "media",
    "accounts",
    "catalogue",
    "skills_data",
    "editorial",
    "participation",
    "locales",
    "graphql_schema",
    "cms",
)


def upward_relations(found: Iterable[type[models.Model]]) -> list[str]:
    return [
        f"{model._meta.label}.{field.name} → {field.related_model._meta.label}"
        for model in found
        if model._meta.app_label in LAYERS
        for field in (*model._meta.local_fields, *model._meta.local_many_to_many)
        if points_up(model, field)
    ]


def points_up(model: type[models.Model], field: models.Field) -> bool:
    target = field.related_model if field.is_relation else None
    if target is None or isinstance(target, str) or target._meta.label == settings.AUTH_USER_MODEL:
        return False
    own, other = model._meta.app_label, target._meta.app_label
    return other in LAYERS and LAYERS.index(other) > LAYERS.index(own)


def test_every_relation_points_down() -> None:
    assert upward_relations(apps.get_models(include_auto_created=True)) == []


@isolate_apps()
def test_the_walk_finds_a_planted_relation() -> None:
    class Planted(models.Model):
        page = models.ForeignKey("editorial.EventPage", on_delete=models.CASCADE)

        class Meta:
            app_label = "taxonomies"

        def __str__(self) -> str:
            return "planted"

    Planted._meta.get_field("page").remote_field.model = apps.get_model("editorial", "EventPage")

    assert upward_relations([Planted]) == ["taxonomies.Planted.page → editorial.EventPage"]


def test_class_names_are_unique_across_apps() -> None:
    names = [model.__name__ for model in apps.get_models() if model._meta.app_label in LAYERS]

    assert len(names) == len(set(names))


@pytest.mark.parametrize("label", ["content_models"])
def test_the_package_of_the_apps_is_no_app_itself(label: str) -> None:
    assert label not in {config.name for config in apps.get_app_configs()}
