"""Handing out images and recordings of private collections, to those who may see them."""

import mimetypes
from typing import Any

from django.http import FileResponse, Http404, HttpRequest
from wagtail.permissions import policy_registry

from content_models.media.models import MediaFile, PlatformImage, PlatformImageRendition
from content_models.media.storage import PRIVATE_FOLDER


def serve_private_file(request: HttpRequest, name: str) -> FileResponse:
    """A file of the private folder by its name; to everybody else it does not exist."""
    stored = f"{PRIVATE_FOLDER}{name}"
    found = _owner_of(stored)
    if found is None:
        raise Http404
    owner, file = found
    if not _may_see(request, owner):
        raise Http404
    try:
        content = file.storage.open(stored)
    except FileNotFoundError as error:
        raise Http404 from error
    response = FileResponse(content, content_type=mimetypes.guess_type(stored)[0] or "application/octet-stream")
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    return response


def _owner_of(stored: str) -> tuple[Any, Any] | None:
    """The image or recording that a file belongs to, with the file."""
    if image := PlatformImage.objects.filter(file=stored).first():
        return image, image.file
    if rendition := PlatformImageRendition.objects.filter(file=stored).select_related("image").first():
        return rendition.image, rendition.file
    for field in ("file", "captions"):
        if recording := MediaFile.objects.filter(**{field: stored}).first():
            return recording, getattr(recording, field)
    return None


def _may_see(request: HttpRequest, owner: Any) -> bool:
    restrictions = owner.collection.get_view_restrictions()
    if all(restriction.accept_request(request) for restriction in restrictions):
        return True
    policy = policy_registry.get_by_type(type(owner))
    return policy.user_has_any_permission_for_instance(request.user, ["change", "choose"], owner)
