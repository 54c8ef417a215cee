"""Who may review and publish which translation: the same people who may edit and publish what it is of."""

from typing import Any

from django.db.models import QuerySet
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail_localize.models import Translation

from content_models.editorial.permissions.confinement import confinement_of
from content_models.editorial.permissions.gate import may_translate
from content_models.editorial.permissions.kinds import may_edit
from locales.ingesting.drafts import instance_of
from locales.translators import may_have_translated, may_translate_into

REVIEW = "locales.review_translation"


def is_within(user: Any, translation: Translation) -> bool:
    """Whether language, country and coalition of the user allow a look at it at all."""
    confinement = confinement_of(user)
    return confinement.is_free or may_translate(confinement, translation.pk)


def may_review(user: Any, translation: Translation) -> bool:
    return bool(user.has_perm(REVIEW)) and may_edit_translated(user, translation)


def may_review_some(user: Any, translations: QuerySet[Translation]) -> bool:
    """Whether the overview of these languages of one object is worth a link for the user."""
    languages = confinement_of(user).languages
    own = translations.filter(target_locale__language_code__in=languages) if languages else translations
    return bool(user.has_perm(REVIEW)) and own.exists()


def may_edit_translated(user: Any, translation: Translation) -> bool:
    instance = instance_of(translation)
    model: Any = translation.source.specific_content_type.model_class()
    if isinstance(instance, Page):
        return bool(instance.permissions_for_user(user).can_edit())
    if issubclass(model, Page):
        return may_edit(user, model)
    return may_have_translated(user, model) and may_translate_into(user, translation.target_locale.language_code)


def may_publish(user: Any, translation: Translation) -> bool:
    """Only what is there can be published: False as long as there is no page and no piece yet."""
    instance = instance_of(translation)
    if instance is None:
        return False
    if isinstance(instance, Page):
        return bool(instance.permissions_for_user(user).can_publish())
    return bool(policy_registry.get_by_type(type(instance)).user_has_permission(user, "publish"))
