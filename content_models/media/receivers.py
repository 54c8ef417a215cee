"""What follows from changes: files go with their recording, new crops make new files, privacy moves files."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Collection, CollectionViewRestriction
from wagtail.tasks import delete_file_from_storage_task

from content_models.media.models import MediaFile, PlatformImage, PlatformImageRendition
from content_models.media.privacy import is_misplaced
from content_models.media.queueing import enqueue_once
from content_models.media.signals import renditions_changed
from content_models.media.tasks import (
    make_all_renditions,
    place_files_in_collection,
    place_files_of_image,
    place_files_of_recording,
)


@receiver(post_delete, sender=MediaFile)
def delete_recording_files(instance: MediaFile, **_kwargs: Any) -> None:
    for stored in (instance.file, instance.captions):
        if stored:
            storage: Any = stored.storage
            transaction.on_commit(partial(delete_file_from_storage_task.enqueue, storage.deconstruct(), stored.name))


@receiver(post_save, sender=PlatformImage)
def queue_renditions(instance: PlatformImage, created: bool, raw: bool, **_kwargs: Any) -> None:
    """Files of a new image, wherever it will be shown, and new ones when its file or its focal point changes."""
    if not raw and not instance.is_svg() and (created or instance.renditions.exists()):
        transaction.on_commit(partial(enqueue_once, make_all_renditions, instance.pk))


@receiver(post_delete, sender=PlatformImageRendition)
def tell_that_files_went(instance: PlatformImageRendition, **_kwargs: Any) -> None:
    renditions_changed.send(sender=PlatformImage, image_id=instance.image_id)


@receiver(post_save, sender=PlatformImage)
def place_image(instance: PlatformImage, created: bool, raw: bool, **_kwargs: Any) -> None:
    if not created and not raw and is_misplaced(instance):
        transaction.on_commit(partial(place_files_of_image.enqueue, instance.pk))


@receiver(post_save, sender=MediaFile)
def place_recording(instance: MediaFile, created: bool, raw: bool, **_kwargs: Any) -> None:
    if not created and not raw and is_misplaced(instance):
        transaction.on_commit(partial(place_files_of_recording.enqueue, instance.pk))


@receiver(post_save, sender=CollectionViewRestriction)
@receiver(post_delete, sender=CollectionViewRestriction)
def place_collection(instance: CollectionViewRestriction, **_kwargs: Any) -> None:
    transaction.on_commit(partial(place_files_in_collection.enqueue, instance.collection_id))


@receiver(post_save, sender=Collection)
def place_moved_collection(instance: Collection, created: bool, raw: bool, **_kwargs: Any) -> None:
    """The admin moves a collection right after saving it."""
    if not created and not raw:
        transaction.on_commit(partial(place_files_in_collection.enqueue, instance.pk))
