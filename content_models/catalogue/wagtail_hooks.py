"""Follows the bulk actions of the admin that change rows without saving objects."""

from collections.abc import Iterable
from typing import Any

from wagtail import hooks

from content_models.catalogue.image_services import refresh_images
from content_models.media.models import PlatformImage


@hooks.register("after_bulk_action")
def images_moved_to_collection(
    _request: Any, action_type: str, objects: Iterable[Any], _action: Any, **_kwargs: Any
) -> None:
    images = [item.pk for item in objects if isinstance(item, PlatformImage)]
    if images and action_type == "add_to_collection":
        refresh_images(images)
