"""What other packages may ask of images: files for a page, the nearest existing file. No reader's request makes one."""

import logging
from collections.abc import Collection
from functools import partial

from django.db import transaction

from content_models.media.models import PlatformImage
from content_models.media.queueing import enqueue_once
from content_models.media.rendering import (
    all_wanted,
    known_renditions,
    make_renditions,
    missing_renditions,
    nearest_rendition,
)
from content_models.media.renditions import ESSENTIAL
from content_models.media.tasks import make_all_renditions, make_essential_renditions

__all__ = ["known_renditions", "make_renditions", "nearest_rendition", "prepare_page_images"]

logger = logging.getLogger(__name__)


def prepare_page_images(image_ids: Collection[int | None], *, live: bool) -> None:
    """Call it in the transaction that saves a page, with the images that cards and the top of the page show.

    A live page gets its missing card and hero here and now; a broken file is logged and stops no publish. A
    draft's are left to the worker, as are all other sizes and formats.
    """
    images = PlatformImage.objects.filter(pk__in={image_id for image_id in image_ids if image_id})
    for image in images.prefetch_related("renditions"):
        if live and missing_renditions(image, ESSENTIAL):
            _make_essential(image)
        if live and missing_renditions(image, all_wanted(image)):
            transaction.on_commit(partial(enqueue_once, make_all_renditions, image.pk))
        elif not live and missing_renditions(image, ESSENTIAL):
            transaction.on_commit(partial(enqueue_once, make_essential_renditions, image.pk))


def _make_essential(image: PlatformImage) -> None:
    try:
        with transaction.atomic():
            make_renditions(image, ESSENTIAL)
    except Exception:
        logger.exception("image %s goes live without its renditions", image.pk)
