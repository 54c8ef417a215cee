"""Images, documents, audio and video: own models, so that rights, accessibility and privacy travel with each file."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.storage import Storage, storages
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.models import CollectionMember
from wagtail.search import index

from content_models.base.fields import DurationField
from content_models.media.colours import dominant_colour
from content_models.media.privacy import folder_for
from content_models.media.uploads import (
    AUDIO_ENDINGS,
    VIDEO_ENDINGS,
    check_captions,
    check_document,
    check_image,
    check_recording,
    is_new,
    sanitise_if_drawing,
)
from content_models.taxonomies.fields import TermField


@contextmanager
def errors_at(field: str) -> Iterator[None]:
    """Shows an error of the block beside the form's field."""
    try:
        yield
    except ValidationError as error:
        raise ValidationError({field: error}) from error


class Licensed(models.Model):
    """Who made a file and under which licence it may be used."""

    credit = models.CharField(_("credit"), max_length=255, blank=True, help_text=_("Who to name beside the file."))
    licence = TermField("licence", null=True, blank=True, verbose_name=_("licence"))

    class Meta:
        abstract = True


class PlatformImage(Licensed, AbstractImage):
    """An image. Its own description is the alternative text wherever a page gives none."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    dominant_colour = models.CharField(max_length=7, blank=True, editable=False)

    admin_form_fields = (
        "title", "file", "description", "credit", "licence", "collection", "tags",
        "focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height",
    )  # fmt: skip

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        permissions = [("choose_image", "Can choose image")]

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        if is_new(self.file):
            # Once more, for files that come from commands and not from a form: no drawing is stored unchecked.
            sanitise_if_drawing(self.file)
            self.dominant_colour = dominant_colour(self.file)
        super().save(*args, **kwargs)

    def get_upload_to(self, filename: str) -> str:
        return f"{folder_for(self.collection)}{super().get_upload_to(filename)}"

    def clean(self) -> None:
        super().clean()
        if is_new(self.file):
            with errors_at("file"):
                check_image(self.file)
                sanitise_if_drawing(self.file)


class PlatformImageRendition(AbstractRendition):
    """An image in one size and format of the closed list."""

    image = models.ForeignKey(PlatformImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="rendition_once_per_filter"
            ),
        ]

    def get_upload_to(self, filename: str) -> str:
        return f"{folder_for(self.image.collection)}{super().get_upload_to(filename)}"


def documents_storage() -> Storage:
    return storages["documents"]


class PlatformDocument(Licensed, AbstractDocument):
    """A file to download. Private when its collection is."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    file = models.FileField(upload_to="documents", storage=documents_storage, verbose_name=_("file"))
    language = TermField(
        "target-language", null=True, blank=True, verbose_name=_("language"), help_text=_("The language of the text.")
    )

    admin_form_fields = ("title", "file", "language", "credit", "licence", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = [("choose_document", "Can choose document")]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if is_new(self.file):
            with errors_at("file"):
                check_document(self.file)


def recording_path(instance: "MediaFile", filename: str) -> str:
    return f"{folder_for(instance.collection)}media_files/{filename}"


class MediaFile(Licensed, CollectionMember, index.Indexed, models.Model):
    """A recording to listen to or to watch, with what people need who cannot."""

    class Kind(models.TextChoices):
        AUDIO = "audio", _("audio")
        VIDEO = "video", _("video")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    title = models.CharField(_("title"), max_length=255)
    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices)
    file = models.FileField(_("file"), upload_to=recording_path)
    poster = models.ForeignKey(
        PlatformImage,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("poster image"),
    )
    captions = models.FileField(
        _("captions"), upload_to=recording_path, blank=True, help_text=_("A WebVTT file (.vtt) with captions.")
    )
    transcript = models.TextField(_("transcript"), blank=True)
    duration = DurationField(_("duration"))
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip

    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.FilterField("kind"),
        *CollectionMember.search_fields,
    ]

    class Meta:
        verbose_name = _("audio or video")
        verbose_name_plural = _("audio and video")
        permissions = [("choose_mediafile", "Can choose audio or video")]
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if is_new(self.file):
            with errors_at("file"):
                check_recording(self.file, endings=AUDIO_ENDINGS if self.kind == self.Kind.AUDIO else VIDEO_ENDINGS)
        if is_new(self.captions):
            with errors_at("captions"):
                check_captions(self.captions)
