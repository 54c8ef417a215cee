"""Images, documents and recordings. Image files are never made by a reader's request: only what exists is answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import graphene
from django.core.files.storage import default_storage

from content_models.catalogue.images import image_values
from content_models.media import models, renditions
from content_models.media.renditions import KnownRendition, known_rendition, nearest, of_shape, original_file
from graphql_schema.types.enums import choices_enum
from graphql_schema.types.scalars import URL
from graphql_schema.types.taxonomy import Term, TermInLanguage
from graphql_schema.types.values import FocalPoint


@dataclass(frozen=True)
class ImageFacts:
    """An image in one use: its values as a card keeps them, and what it says here to those who cannot see it."""

    values: Mapping[str, Any]
    alt: str

    @property
    def existing(self) -> list[KnownRendition]:
        rows = self.values["renditions"]
        known = [
            known_rendition(spec=row["spec"], name=row["file"], width=row["width"], height=row["height"])
            for row in rows
        ]
        return [each for each in known if each is not None]

    @property
    def original(self) -> KnownRendition:
        return original_file(name=self.values["file"], width=self.values["width"], height=self.values["height"])


def image_facts(image: models.PlatformImage, alt: str) -> ImageFacts:
    return ImageFacts(image_values(image), alt)


RenditionSize = choices_enum(
    "RenditionSize", "A size in which image files exist; others cannot be asked for.", renditions.RenditionSize
)
RenditionShape = choices_enum("RenditionShape", "What an image fills, and how it is cut.", renditions.RenditionShape)
ImageFormat = choices_enum("ImageFormat", "The formats that are made of every photograph.", renditions.ImageFormat)


class Rendition(graphene.ObjectType):
    """A file of an image in one size and format. Until the asked one is made, the nearest that exists."""

    url = graphene.Field(URL, required=True, description="Where the file is.")
    width = graphene.Int(required=True, description="Its width in pixels.")
    height = graphene.Int(required=True, description="Its height in pixels.")
    format = graphene.String(
        required=True, description="Its format: `webp`, `avif` or `jpeg`, or that of the original, such as `svg`."
    )

    @staticmethod
    def resolve_url(root: KnownRendition, info: Any) -> str:
        return absolute(default_storage.url(root.name), info)


def absolute(address: str, info: Any) -> str:
    """Files of a local folder are served by this host; those of a bucket have an address of their own."""
    return str(info.context.request.build_absolute_uri(address))


class Image(graphene.ObjectType):
    """An image in one use."""

    alt = graphene.String(
        required=True,
        description="What it shows, for people who cannot see it: here, else anywhere; empty when it only decorates.",
    )
    width = graphene.Int(required=True, description="The width of the original in pixels.")
    height = graphene.Int(required=True, description="The height of the original in pixels.")
    focal_point = graphene.Field(FocalPoint, description="What must stay visible when the image is cropped.")
    dominant_colour = graphene.String(description="A colour to show while it loads, as `#rrggbb`.")
    credit = graphene.String(description="Whom to name beside it.")
    rendition = graphene.Field(
        Rendition,
        required=True,
        size=graphene.Argument(RenditionSize, required=True, description="One of the closed list of sizes."),
        format=graphene.Argument(ImageFormat, default_value="webp", description="The format of the file."),
        description="One file of it; until that is made, the nearest one: its width, height and format say which.",
    )
    srcset = graphene.String(
        required=True,
        shape=graphene.Argument(RenditionShape, required=True, description="How the image is cut."),
        format=graphene.Argument(ImageFormat, default_value="webp", description="The format of the files."),
        description="The files that exist in a shape, ready for the attribute `srcset`; empty when there is none.",
    )

    @staticmethod
    def resolve_width(root: ImageFacts, _info: Any) -> int:
        return int(root.values["width"])

    @staticmethod
    def resolve_height(root: ImageFacts, _info: Any) -> int:
        return int(root.values["height"])

    @staticmethod
    def resolve_focal_point(root: ImageFacts, _info: Any) -> FocalPoint | None:
        point = root.values["focalPoint"]
        return FocalPoint(x=point[0], y=point[1]) if point else None

    @staticmethod
    def resolve_dominant_colour(root: ImageFacts, _info: Any) -> str | None:
        return root.values["dominantColour"] or None

    @staticmethod
    def resolve_credit(root: ImageFacts, _info: Any) -> str | None:
        return root.values["credit"] or None

    @staticmethod
    def resolve_rendition(root: ImageFacts, _info: Any, *, size: str, format: str) -> KnownRendition:
        size_asked, format_asked = renditions.RenditionSize(size), renditions.ImageFormat(format)
        return nearest(root.existing, original=root.original, size=size_asked, image_format=format_asked)

    @staticmethod
    def resolve_srcset(root: ImageFacts, info: Any, *, shape: str, format: str) -> str:
        shape_asked, format_asked = renditions.RenditionShape(shape), renditions.ImageFormat(format)
        files = of_shape(root.existing, shape=shape_asked, image_format=format_asked)
        return ", ".join(f"{absolute(default_storage.url(each.name), info)} {each.width}w" for each in files)


@dataclass(frozen=True)
class DocumentFacts:
    """A document, and the language of the item that shows it."""

    document: models.PlatformDocument
    shown_in: str


class Document(graphene.ObjectType):
    """A file to download."""

    title = graphene.String(required=True, description="Its title.")
    url = graphene.Field(URL, required=True, description="Where to download it.")
    file_size = graphene.Int(description="Its size in bytes.")
    content_type = graphene.String(description="Its media type, such as `application/pdf`.")
    extension = graphene.String(description="The ending of its name, such as `pdf`.")
    language = graphene.Field(Term, description="The language of its text.")
    credit = graphene.String(description="Whom to name beside it.")

    @staticmethod
    def resolve_title(root: DocumentFacts, _info: Any) -> str:
        return str(root.document.title)

    @staticmethod
    def resolve_url(root: DocumentFacts, info: Any) -> str:
        return absolute(root.document.url, info)

    @staticmethod
    def resolve_file_size(root: DocumentFacts, _info: Any) -> int | None:
        return root.document.file_size

    @staticmethod
    def resolve_content_type(root: DocumentFacts, _info: Any) -> str:
        return str(root.document.content_type)

    @staticmethod
    def resolve_extension(root: DocumentFacts, _info: Any) -> str:
        return str(root.document.file_extension)

    @staticmethod
    def resolve_language(root: DocumentFacts, info: Any) -> TermInLanguage | None:
        key = root.document.language_id
        found = info.context.loaders.terms.load(key) if key else None
        return TermInLanguage(found, root.shown_in) if found else None

    @staticmethod
    def resolve_credit(root: DocumentFacts, _info: Any) -> str | None:
        return root.document.credit or None


class MediaFile(graphene.ObjectType):
    """A recording to listen to or to watch, with what people need who cannot."""

    title = graphene.String(required=True, description="Its title.")
    url = graphene.Field(URL, required=True, description="Where the file is.")
    is_video = graphene.Boolean(required=True, description="Whether there is something to see.")
    duration = graphene.String(description="How long it is, as ISO 8601 writes it: `PT45M`.")
    captions_url = graphene.Field(URL, description="Captions as a WebVTT file.")
    transcript = graphene.String(description="What is said and shown, in words.")
    poster = graphene.Field(Image, description="A picture to show before it starts.")
    credit = graphene.String(description="Whom to name beside it.")

    @staticmethod
    def resolve_url(root: models.MediaFile, info: Any) -> str:
        return absolute(root.file.url, info)

    @staticmethod
    def resolve_is_video(root: models.MediaFile, _info: Any) -> bool:
        return root.kind == models.MediaFile.Kind.VIDEO

    @staticmethod
    def resolve_duration(root: models.MediaFile, _info: Any) -> str | None:
        return root.duration or None

    @staticmethod
    def resolve_captions_url(root: models.MediaFile, info: Any) -> str | None:
        return absolute(root.captions.url, info) if root.captions else None

    @staticmethod
    def resolve_transcript(root: models.MediaFile, _info: Any) -> str | None:
        return root.transcript or None

    @staticmethod
    def resolve_poster(root: models.MediaFile, info: Any) -> ImageFacts | None:
        image = info.context.loaders.images.load(root.poster_id) if root.poster_id else None
        return image_facts(image, image.description) if image else None

    @staticmethod
    def resolve_credit(root: models.MediaFile, _info: Any) -> str | None:
        return root.credit or None
