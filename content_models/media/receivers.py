"""What follows from a change of a file: files of recordings are deleted with them; a new crop makes new renditions."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.tasks import delete_file_from_storage_task

from content_models.media.models import MediaFile, PlatformImage, PlatformImageRendition
from content_models.media.signals import renditions_changed
from content_models.media.tasks import make_all_renditions


@receiver(post_delete, sender=MediaFile)
def delete_recording_files(instance: MediaFile, **_kwargs: Any) -> None:
    for stored in (instance.file, instance.captions):
        if stored:
            storage: Any = stored.storage
            transaction.on_commit(partial(delete_file_from_storage_task.enqueue, storage.deconstruct(), stored.name))


@receiver(post_save, sender=PlatformImage)
def remake_renditions(instance: PlatformImage, created: bool, raw: bool, **_kwargs: Any) -> None:
    """An image that is in use gets new files when its file, focal point or description changes."""
    if not created and not raw and instance.renditions.exists():
        transaction.on_commit(partial(make_all_renditions.enqueue, instance.pk))


@receiver(post_delete, sender=PlatformImageRendition)
def tell_that_files_went(instance: PlatformImageRendition, **_kwargs: Any) -> None:
    renditions_changed.send(sender=PlatformImage, image_id=instance.image_id)
