"""The image of a card: everything a front end shows of it, ready to serve, or nothing where it is private."""

from collections.abc import Collection
from typing import Any

from wagtail.models import BaseViewRestriction, CollectionViewRestriction
from wagtail.models import Collection as Folder

from content_models.media.models import PlatformImage

ImageValues = dict[str, Any]


def card_images(image_ids: Collection[int]) -> dict[int, ImageValues]:
    """The values of the public images among ``image_ids``, by primary key."""
    if not image_ids:
        return {}
    images = PlatformImage.objects.filter(pk__in=set(image_ids)).select_related("collection")
    private = private_folders()
    return {
        image.pk: image_values(image)
        for image in images.prefetch_related("renditions")
        if not image.collection.path.startswith(private)
    }


def image_values(image: PlatformImage) -> ImageValues:
    """As JSON; the alternative text is the image's own. Files are named, since their address is a setting."""
    return {
        "uuid": str(image.uuid),
        "alt": image.description,
        "width": image.width,
        "height": image.height,
        "focalPoint": focal_point(image),
        "dominantColour": image.dominant_colour,
        "credit": image.credit,
        "file": image.file.name,
        "renditions": sorted((rendition_values(row) for row in image.renditions.all()), key=lambda row: row["spec"]),
    }


def focal_point(image: PlatformImage) -> list[float] | None:
    """Across and down, as fractions of the width and the height."""
    point = image.get_focal_point()
    if point is None or not image.width or not image.height:
        return None
    x, y = point.centroid
    return [round(x / image.width, 4), round(y / image.height, 4)]


def rendition_values(rendition: Any) -> dict[str, Any]:
    return {
        "spec": rendition.filter_spec,
        "width": rendition.width,
        "height": rendition.height,
        "file": rendition.file.name,
    }


def private_folders() -> tuple[str, ...]:
    """The positions of collections that are not public; their descendants are private too."""
    restrictions = CollectionViewRestriction.objects.exclude(restriction_type=BaseViewRestriction.NONE)
    return tuple(restrictions.values_list("collection__path", flat=True))


def images_in(folder: Folder) -> list[int]:
    """The images in a collection and in everything below it."""
    inside = PlatformImage.objects.filter(collection__path__startswith=folder.path)
    return list(inside.values_list("pk", flat=True))
