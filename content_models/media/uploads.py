"""Checks of files that editors upload: size, and that the content is what the name says.

Each check raises a ``ValidationError`` that tells what to do instead. Their codes are not Wagtail's, whose form
fields put their own words in place of a message with a code that they know.
"""

from dataclasses import dataclass
from typing import Any

import willow
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from content_models.media.file_kinds import document_fits, recording_fits
from content_models.media.svg import UnsafeDrawingError, sanitised_svg

MEGABYTE = 1024 * 1024
IMAGE_ENDINGS = {"jpg": "jpeg", "tif": "tiff"}
AUDIO_ENDINGS = ("mp3", "m4a", "oga", "ogg", "opus", "wav")
VIDEO_ENDINGS = ("mp4", "ogv", "webm")


@dataclass(frozen=True)
class UploadLimits:
    """The largest files in bytes, from the settings."""

    image: int
    document: int
    recording: int
    document_endings: tuple[str, ...]

    @classmethod
    def from_settings(cls) -> "UploadLimits":
        return cls(
            image=settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE,
            document=settings.DOCUMENT_MEGABYTES * MEGABYTE,
            recording=settings.RECORDING_MEGABYTES * MEGABYTE,
            document_endings=tuple(settings.WAGTAILDOCS_EXTENSIONS),
        )


def is_new(field_file: Any) -> bool:
    """Whether a file was just uploaded, and is not the stored one of before."""
    return bool(field_file) and not field_file._committed


def ending_of(name: str) -> str:
    return name.rpartition(".")[2].lower()


def check_image(file: Any) -> None:
    check_size(file, UploadLimits.from_settings().image)
    ending = ending_of(file.name)
    try:
        file.seek(0)
        found = willow.Image.open(file).format_name
    except Exception as error:
        raise ValidationError(
            _("This is no image that we can read. Save it as JPEG, PNG, WebP, AVIF, GIF or SVG and upload it again."),
            code="unreadable_image",
        ) from error
    finally:
        file.seek(0)
    if found != IMAGE_ENDINGS.get(ending, ending):
        raise ValidationError(
            _("The name ends in “.%(ending)s”, but the file is of the type %(found)s. Rename it or save it again."),
            code="content_contradicts_name",
            params={"ending": ending, "found": found},
        )


def sanitise_if_drawing(field_file: Any) -> None:
    """Replaces an uploaded SVG by its harmless version."""
    if ending_of(field_file.name) != "svg":
        return
    field_file.seek(0)
    try:
        content = sanitised_svg(field_file.read())
    except UnsafeDrawingError as error:
        raise ValidationError(
            _("This SVG file cannot be made safe. Export it again as “plain SVG”, without links and scripts."),
            code="unsafe_drawing",
        ) from error
    field_file.file = ContentFile(content, name=field_file.name)


def check_document(file: Any) -> None:
    limits = UploadLimits.from_settings()
    check_size(file, limits.document)
    ending = ending_of(file.name)
    check_ending(ending, limits.document_endings)
    if not document_fits(ending, file):
        raise _contradiction(ending)


def check_recording(file: Any, *, endings: tuple[str, ...]) -> None:
    check_size(file, UploadLimits.from_settings().recording)
    ending = ending_of(file.name)
    check_ending(ending, endings)
    if not recording_fits(ending, file):
        raise _contradiction(ending)


def check_captions(file: Any) -> None:
    check_size(file, MEGABYTE)
    ending = ending_of(file.name)
    check_ending(ending, ("vtt",))
    if not document_fits(ending, file):
        raise _contradiction(ending)


def check_size(file: Any, most: int) -> None:
    if file.size > most:
        raise ValidationError(
            _("The file has %(size)s; at most %(most)s are allowed. Make it smaller and upload it again."),
            code="larger_than_allowed",
            params={"size": filesizeformat(file.size), "most": filesizeformat(most)},
        )


def check_ending(ending: str, allowed: tuple[str, ...]) -> None:
    if ending not in allowed:
        raise ValidationError(
            _("Files that end in “.%(ending)s” are not accepted. Accepted are: %(allowed)s."),
            code="ending_not_accepted",
            params={"ending": ending, "allowed": ", ".join(allowed)},
        )


def _contradiction(ending: str) -> ValidationError:
    return ValidationError(
        _("The name ends in “.%(ending)s”, but the content is of another type. Save the file again in that type."),
        code="content_contradicts_name",
        params={"ending": ending},
    )
