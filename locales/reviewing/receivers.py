"""Listens to publications: what goes live may leave its translations behind, or catch up with its source."""

from typing import Any

from django.dispatch import receiver
from wagtail.models import TranslatableMixin
from wagtail.signals import published
from wagtail_localize.models import Translation, TranslationSource

from locales.models import OutdatedTranslation
from locales.reviewing.outdated import note_changes, settle_outdated


@receiver(published, dispatch_uid="translations_left_behind")
def follow_publication(instance: Any, **_unused: Any) -> None:
    if not isinstance(instance, TranslatableMixin):
        return
    key = instance.translation_key
    if source := TranslationSource.objects.filter(object_id=key, locale_id=instance.locale_id).first():
        note_changes(source, instance)
    lagging = OutdatedTranslation.objects.filter(
        translation__source__object_id=key, translation__target_locale_id=instance.locale_id
    )
    for translation in Translation.objects.select_related("source").filter(pk__in=lagging.values("pk")):
        settle_outdated(translation)
