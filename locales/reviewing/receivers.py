"""Listens to what goes live: it may leave its translations behind, or catch up with its source."""

import logging
from collections.abc import Collection
from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import Page, TranslatableMixin
from wagtail.signals import published
from wagtail_localize.models import Translation, TranslationSource

from content_models.editorial.publication import BOOKKEEPING
from locales.models import OutdatedTranslation
from locales.reviewing.outdated import note_changes, settle_outdated

logger = logging.getLogger(__name__)


@receiver(post_save, dispatch_uid="translations_left_behind")
def follow_source(
    instance: Any, created: bool, raw: bool = False, update_fields: Collection[str] | None = None, **_unused: Any
) -> None:
    """Every save of something live counts: a publication ends in one, and imports and scripts do nothing else."""
    if raw or created or not isinstance(instance, TranslatableMixin) or not getattr(instance, "live", True):
        return
    if update_fields is not None and BOOKKEEPING.issuperset(update_fields):
        return
    rows = TranslationSource.objects.filter(object_id=instance.translation_key, locale_id=instance.locale_id)
    if source := rows.first():
        try:
            note_changes(source, as_stored(instance) if update_fields is not None else with_all_fields(instance))
        except ValueError:
            # Its markup cannot be read, which is told where the translation is asked for.
            logger.warning("the text of source %s could not be compared", source.pk)


def as_stored(instance: Any) -> Any:
    """Who saves single columns may hold a draft in the others."""
    return with_all_fields(type(instance)._default_manager.get(pk=instance.pk))


def with_all_fields(instance: Any) -> Any:
    """A page that was saved as Wagtail's own class has none of the texts of its type."""
    return instance.specific if type(instance) is Page else instance


@receiver(published, dispatch_uid="translations_caught_up")
def follow_publication(instance: Any, **_unused: Any) -> None:
    if not isinstance(instance, TranslatableMixin):
        return
    lagging = OutdatedTranslation.objects.filter(
        translation__source__object_id=instance.translation_key,
        translation__target_locale_id=instance.locale_id,
    )
    for translation in Translation.objects.select_related("source").filter(pk__in=lagging.values("pk")):
        settle_outdated(translation)
