"""The address of a home page in another language is the code of the language: it is the first part of every path.

Wagtail puts the code behind the address of the original, and wagtail-localize takes the original's address wherever
nobody translated it; neither is what readers expect to see.
"""

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.coreutils import find_available_slug
from wagtail.signals import copy_for_translation_done
from wagtail_localize.models import Translation

from content_models.editorial.models import HomePage
from locales.ingesting.titles import keep_slug

HIGHEST = 2


@receiver(copy_for_translation_done, dispatch_uid="home_address_of_copy")
def give_copy_its_address(target_obj: Any, **_unused: Any) -> None:
    """Whoever makes the copy: an alias that is planted, or the draft of a translation."""
    if not isinstance(target_obj, HomePage) or target_obj.depth != HIGHEST:
        return
    code = target_obj.locale.language_code
    slug = find_available_slug(target_obj.get_parent(), code, ignore_page_id=target_obj.pk)
    if slug != target_obj.slug:
        target_obj.slug = slug
        target_obj.save()
        if (revision := target_obj.latest_revision) is not None:
            target_obj.save_revision(user=revision.user, clean=False, overwrite_revision=revision)


@receiver(post_save, sender=Translation, dispatch_uid="home_address_of_translation")
def note_address(instance: Translation, created: bool, raw: bool = False, **_unused: Any) -> None:
    """Later drafts, by machine or by people, leave it as it is."""
    if created and not raw and instance.source.specific_content_type.model_class() is HomePage:
        keep_slug(instance, instance.target_locale.language_code)
