"""From the data of a role to the permission rows that Django and Wagtail know."""

from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import Q
from wagtail.models import Page, TranslatableMixin, get_page_models
from wagtail.snippets.models import get_snippet_models

from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.roles.definitions import ADMIN_ACCESS, TRANSLATABLE, Role

# Wagtail names its permissions on files after its own models, whatever models stand for them.
FILE_MODELS = (("wagtailimages", "image"), ("wagtaildocs", "document"), ("media", "mediafile"))


def models_of_kinds() -> dict[ContentKind, list[type[Page]]]:
    """Every page type of the platform by its kind, from the model registry."""
    found: dict[ContentKind, list[type[Page]]] = {}
    for model in get_page_models():
        if issubclass(model, BasePage):
            found.setdefault(model.content_kind, []).append(model)
    return found


def model_permissions(role: Role) -> set[Permission]:
    """Django's permissions of a role: admin access, page types, snippets and what else it names."""
    if "*" in role.extra:
        return set(Permission.objects.select_related("content_type"))
    wanted = {ADMIN_ACCESS, *role.extra, *kind_permissions(role), *snippet_permissions(role)}
    condition = Q(pk=None)
    for name in wanted:
        label, codename = name.split(".")
        condition |= Q(content_type__app_label=label, codename=codename)
    return set(Permission.objects.filter(condition).select_related("content_type"))


def kind_permissions(role: Role) -> Iterator[str]:
    by_kind = models_of_kinds()
    for kind in role.kinds:
        for model in by_kind.get(kind, []):
            for action in role.pages & {"add", "change"}:
                yield f"{model._meta.app_label}.{action}_{model._meta.model_name}"


def snippet_permissions(role: Role) -> Iterator[str]:
    for model in get_snippet_models():
        if names_of(model) & set(role.snippets):
            for action in role.snippet_actions:
                yield f"{model._meta.app_label}.{action}_{model._meta.model_name}"


def names_of(model: Any) -> set[str]:
    """By what a role may mean this snippet model."""
    return {"*", model._meta.model_name} | ({TRANSLATABLE} if issubclass(model, TranslatableMixin) else set())


def page_permissions(role: Role) -> set[Permission]:
    codenames = [f"{action}_page" for action in role.pages]
    return set(Permission.objects.filter(content_type__app_label="wagtailcore", codename__in=codenames))


def permissions_on_files(actions: frozenset[str]) -> set[Permission]:
    """The permissions on images, documents and media files that collections hand down."""
    condition = Q(pk=None)
    for label, name in FILE_MODELS:
        condition |= Q(content_type__app_label=label, codename__in=[f"{action}_{name}" for action in actions])
    return set(Permission.objects.filter(condition))
