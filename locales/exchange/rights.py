"""Who may export and import: whoever may submit translations, within their languages and their part of the content."""

from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation
from wagtail_localize.views.edit_translation import user_can_edit_instance

from content_models.editorial.permissions.confinement import confinement_of
from locales.reviewing.rights import may_edit_translated
from locales.translators import may_translate_into

SUBMIT = "wagtail_localize.submit_translation"


def may_exchange_into(user: Any, locale: Locale) -> bool:
    """Whether the user translates at all, and into this language."""
    return bool(user.has_perm(SUBMIT)) and may_translate_into(user, locale.language_code)


def may_export(user: Any, instance: Any) -> bool:
    """Whether the user may see the texts: not what others prepare, when confined to a place."""
    if not user.has_perm(SUBMIT):
        return False
    return not isinstance(instance, Page) or confinement_of(user).allows_sight(instance.pk)


def may_exchange(user: Any, translation: Translation) -> bool:
    return may_exchange_into(user, translation.target_locale)


def may_write_target(user: Any, translation: Translation) -> bool:
    """Whether the user may edit what the texts go into; of what does not exist yet, whether they may see the source."""
    try:
        target = translation.get_target_instance()
    except ObjectDoesNotExist:
        return is_source_visible(user, translation)
    return (
        bool(user_can_edit_instance(user, target))
        if isinstance(target, Page)
        else may_edit_translated(user, translation)
    )


def is_source_visible(user: Any, translation: Translation) -> bool:
    try:
        return may_export(user, translation.source.get_source_instance())
    except ObjectDoesNotExist:
        return False
