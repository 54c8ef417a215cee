"""Making the files of images and finding those that exist; the public face is ``services``."""

import logging
from collections.abc import Iterable
from io import BytesIO

from django.core.files.base import File
from django.db import IntegrityError, transaction
from wagtail.images.models import Filter

from content_models.media.models import PlatformImage, PlatformImageRendition
from content_models.media.renditions import (
    ESSENTIAL,
    ImageFormat,
    KnownRendition,
    RenditionSize,
    filter_spec,
    known_rendition,
    nearest,
    original_file,
    wanted_sizes,
)
from content_models.media.signals import renditions_changed

logger = logging.getLogger(__name__)

Wanted = tuple[RenditionSize, ImageFormat]


def make_renditions(image: PlatformImage, which: Iterable[Wanted]) -> list[PlatformImageRendition]:
    """Makes what is missing of ``which`` and returns it. The same call again makes nothing.

    Raises:
        SourceImageIOError: the original cannot be read from the storage.
    """
    missing = missing_renditions(image, which)
    if not missing:
        return []
    with image.open_file() as opened:
        source = opened.read()
    made = [rendition for wanted in missing if (rendition := _make_one(image, wanted, source))]
    if made:
        # The image may carry the list of renditions that was read before.
        getattr(image, "_prefetched_objects_cache", {}).pop("renditions", None)
        renditions_changed.send(sender=PlatformImage, image_id=image.pk)
    return made


def all_wanted(image: PlatformImage) -> list[Wanted]:
    """Every file that is worth having of an image, the essential ones first."""
    others = [(size, form) for size in wanted_sizes(image.width, image.height) for form in ImageFormat]
    return [*ESSENTIAL, *(wanted for wanted in others if wanted not in ESSENTIAL)]


def missing_renditions(image: PlatformImage, which: Iterable[Wanted]) -> list[Wanted]:
    """What of ``which`` does not exist for the image's present file and focal point. A drawing needs none."""
    if image.is_svg():
        return []
    existing = {(rendition.filter_spec, rendition.focal_point_key) for rendition in image.renditions.all()}
    return [wanted for wanted in which if _identity(image, wanted) not in existing]


def known_renditions(image: PlatformImage) -> list[KnownRendition]:
    """The existing files of the closed list. No query where ``renditions`` are prefetched, and no file access."""
    rows = sorted(image.renditions.all(), key=lambda row: not _is_current(image, row))
    known: dict[str, KnownRendition] = {}
    for row in rows:
        found = known_rendition(spec=row.filter_spec, name=row.file.name, width=row.width, height=row.height)
        if found:
            known.setdefault(row.filter_spec, found)
    return list(known.values())


def nearest_rendition(image: PlatformImage, *, size: RenditionSize, image_format: ImageFormat) -> KnownRendition:
    """The file to answer with: the one asked for, or the existing one that comes closest."""
    original = original_file(name=image.file.name, width=image.width, height=image.height)
    return nearest(known_renditions(image), original=original, size=size, image_format=image_format)


def _identity(image: PlatformImage, wanted: Wanted) -> tuple[str, str]:
    spec = filter_spec(*wanted)
    return spec, Filter(spec=spec).get_cache_key(image)


def _is_current(image: PlatformImage, row: PlatformImageRendition) -> bool:
    return Filter(spec=row.filter_spec).get_cache_key(image) == row.focal_point_key


def _make_one(image: PlatformImage, wanted: Wanted, source: bytes) -> PlatformImageRendition | None:
    spec, focal_point_key = _identity(image, wanted)
    try:
        made = image.generate_rendition_file(Filter(spec=spec), source=File(BytesIO(source), name=image.file.name))
    except Exception:
        # Decoders fail in as many ways as there are broken files; one size that fails stops no other.
        logger.exception("image %s has no rendition %s", image.pk, spec)
        return None
    rendition = PlatformImageRendition(image=image, filter_spec=spec, focal_point_key=focal_point_key, file=made)
    try:
        with transaction.atomic():
            rendition.save()
    except IntegrityError:
        # Somebody else was faster.
        rendition.file.delete(save=False)
        return None
    return rendition
