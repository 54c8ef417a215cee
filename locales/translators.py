"""Users whose hand is bound to some languages: they translate what they may see, and nothing into other languages."""

from typing import Any

from wagtail.permissions import policy_registry

from content_models.editorial.permissions.confinement import confinement_of


def may_translate_into(user: Any, language_code: str) -> bool:
    languages = confinement_of(user).languages
    return not languages or language_code in languages


def may_have_translated(user: Any, model: Any) -> bool:
    """Whether the user may deal with translations of pieces of this model: editors with those that they may change."""
    action = "view" if confinement_of(user).languages else "change"
    return bool(policy_registry.get_by_type(model).user_has_permission(user, action))
