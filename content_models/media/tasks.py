"""Image files made by the worker. Each task may run twice: the second time it finds everything made."""

import logging
from collections.abc import Callable, Iterable

from django_tasks import task
from wagtail.images.models import SourceImageIOError
from wagtail.models import Collection

from content_models.media.models import MediaFile, PlatformImage
from content_models.media.privacy import place_files
from content_models.media.rendering import Wanted, all_wanted, make_renditions
from content_models.media.renditions import ESSENTIAL

logger = logging.getLogger(__name__)


@task(queue_name="renditions")
def make_essential_renditions(image_id: int) -> int:
    """Card and hero of an image that a draft shows. Answers how many files were made."""
    return _make(image_id, lambda _image: ESSENTIAL)


@task(queue_name="renditions")
def make_all_renditions(image_id: int) -> int:
    """Every size and format that is missing. Answers how many files were made."""
    return _make(image_id, all_wanted)


@task()
def place_files_in_collection(collection_id: int) -> int:
    """After a collection became private or public: moves the files in it and below it."""
    collection = Collection.objects.filter(pk=collection_id).first()
    if collection is None:
        return 0
    inside = {"collection__path__startswith": collection.path}
    images = PlatformImage.objects.filter(**inside).select_related("collection").prefetch_related("renditions")
    recordings = MediaFile.objects.filter(**inside).select_related("collection")
    return sum(place_files(owner) for owner in [*images, *recordings])


@task()
def place_files_of_image(image_id: int) -> int:
    """After an image came into another collection."""
    image = PlatformImage.objects.select_related("collection").filter(pk=image_id).first()
    return place_files(image) if image else 0


@task()
def place_files_of_recording(recording_id: int) -> int:
    """After a recording came into another collection."""
    recording = MediaFile.objects.select_related("collection").filter(pk=recording_id).first()
    return place_files(recording) if recording else 0


def _make(image_id: int, choose: Callable[[PlatformImage], Iterable[Wanted]]) -> int:
    image = PlatformImage.objects.prefetch_related("renditions").filter(pk=image_id).first()
    if image is None:
        return 0
    try:
        return len(make_renditions(image, choose(image)))
    except SourceImageIOError as error:
        # Trying again would not bring a lost file back; other troubles of the storage pass.
        if not isinstance(error.__cause__, FileNotFoundError):
            raise
        logger.warning("image %s has lost its file %s", image_id, image.file.name)
        return 0
