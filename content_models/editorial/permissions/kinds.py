"""Which kinds of page a user may create and edit: Django's own permissions of the page models, given by the roles."""

from typing import Any

from wagtail.models import Page


def may_create(user: Any, model: type[Page]) -> bool:
    return bool(user.has_perm(permission_name("add", model)))


def may_edit(user: Any, model: type[Page]) -> bool:
    return bool(user.has_perm(permission_name("change", model)))


def permission_name(action: str, model: type[Page]) -> str:
    return f"{model._meta.app_label}.{action}_{model._meta.model_name}"
