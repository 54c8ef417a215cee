"""What media add to the admin: the library of recordings, its permissions, warnings about small images."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.forms.collections import collection_member_permission_formset_factory
from wagtail.models import Collection, Page
from wagtail.snippets.models import register_snippet

from content_models.media.models import MediaFile, PlatformImage
from content_models.media.tasks import place_files_of_image
from content_models.media.viewsets import MediaFileViewSet

SMALLEST_SIDE = 480

register_snippet(MediaFileViewSet)

MediaFilePermissionFormSet = collection_member_permission_formset_factory(
    MediaFile,
    [
        ("add_mediafile", _("Add"), _("Add/edit audio and video you own")),
        ("change_mediafile", _("Edit"), _("Edit any audio and video")),
        ("choose_mediafile", _("Choose"), _("Select audio and video in choosers")),
    ],
    "media/permissions/includes/mediafile_permissions_formset.html",
)


@hooks.register("register_group_permission_panel")
def register_recording_permissions() -> Any:
    return MediaFilePermissionFormSet


@hooks.register("describe_collection_contents")
def describe_recordings(collection: Collection) -> dict[str, Any] | None:
    """A collection with recordings cannot be deleted."""
    count = MediaFile.objects.filter(collection=collection).count()
    if not count:
        return None
    text = ngettext("%(count)s audio or video file", "%(count)s audio and video files", count) % {"count": count}
    return {"count": count, "count_text": text, "url": reverse(MediaFile.snippet_viewset.get_url_name("list"))}


@hooks.register("after_bulk_action")
def place_images_of_new_collection(
    _request: HttpRequest, action_type: str, objects: Iterable[Any], _action: Any, **_kwargs: Any
) -> None:
    """The bulk action writes the collection without saving the images."""
    if action_type == "add_to_collection":
        for image_id in [item.pk for item in objects if isinstance(item, PlatformImage)]:
            transaction.on_commit(partial(place_files_of_image.enqueue, image_id))


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def warn_of_small_image(request: HttpRequest, page: Page) -> None:
    """Small images are shown, since an old one is better than none; the editor hears of it."""
    image = getattr(page, "image", None)
    if image is None or image.is_svg() or min(image.width, image.height) >= SMALLEST_SIDE:
        return
    messages.warning(
        request,
        _("The image of this page has %(width)s × %(height)s pixels. Use one of at least 480 × 480 for a sharp page.")
        % {"width": image.width, "height": image.height},
    )
