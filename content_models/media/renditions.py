"""The closed list of image files: shapes at two densities in three formats, and which existing file is nearest.

Pure values: nothing here reads the database or a file. A size that is not listed cannot be asked for.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class RenditionShape(TextChoices):
    """What part of a page an image fills; all but ``full`` are cropped around the focal point."""

    THUMB = "thumb", _("small square beside a line of text")
    CARD = "card", _("card of a listing, 16:9")
    SQUARE = "square", _("portrait or logo, 1:1")
    WIDE = "wide", _("across the text, 16:9")
    HERO = "hero", _("across the page, 16:9")
    SOCIAL = "social", _("shared on social media, 1.91:1")
    FULL = "full", _("the whole image, not cropped")


class RenditionSize(TextChoices):
    """A shape at a density: 1x, or 2x for screens with fine pixels."""

    THUMB = "thumb", _("120 × 120 pixels")
    THUMB_2X = "thumb_2x", _("240 × 240 pixels")
    CARD = "card", _("400 × 225 pixels")
    CARD_2X = "card_2x", _("800 × 450 pixels")
    SQUARE = "square", _("480 × 480 pixels")
    SQUARE_2X = "square_2x", _("960 × 960 pixels")
    WIDE = "wide", _("960 × 540 pixels")
    WIDE_2X = "wide_2x", _("1920 × 1080 pixels")
    HERO = "hero", _("1600 × 900 pixels")
    HERO_2X = "hero_2x", _("3200 × 1800 pixels")
    SOCIAL = "social", _("1200 × 630 pixels")
    SOCIAL_2X = "social_2x", _("2400 × 1260 pixels")
    FULL = "full", _("at most 1200 pixels wide and high")
    FULL_2X = "full_2x", _("at most 2400 pixels wide and high")


class ImageFormat(TextChoices):
    """The formats that are made of every photograph."""

    AVIF = "avif", _("AVIF, the smallest")
    WEBP = "webp", _("WebP, for every browser of the last years")
    JPEG = "jpeg", _("JPEG, for everything else")


@dataclass(frozen=True)
class Measure:
    """Pixels of a size at most: a small original gives a smaller file, never a blown-up one."""

    shape: RenditionShape
    width: int
    height: int
    density: int

    @property
    def is_cropped(self) -> bool:
        return self.shape is not RenditionShape.FULL


_AT_ONE = {
    RenditionShape.THUMB: (120, 120),
    RenditionShape.CARD: (400, 225),
    RenditionShape.SQUARE: (480, 480),
    RenditionShape.WIDE: (960, 540),
    RenditionShape.HERO: (1600, 900),
    RenditionShape.SOCIAL: (1200, 630),
    RenditionShape.FULL: (1200, 1200),
}
MEASURES = {
    RenditionSize(shape.value if density == 1 else f"{shape.value}_2x"): Measure(
        shape, width * density, height * density, density
    )
    for shape, (width, height) in _AT_ONE.items()
    for density in (1, 2)
}
_ENCODING = {
    ImageFormat.AVIF: "format-avif|avifquality-60",
    ImageFormat.WEBP: "format-webp|webpquality-80",
    ImageFormat.JPEG: "format-jpeg|jpegquality-82",
}

# What a page must not go live without, in the order in which it is made.
ESSENTIAL = (
    (RenditionSize.CARD, ImageFormat.WEBP),
    (RenditionSize.HERO, ImageFormat.WEBP),
)


@dataclass(frozen=True)
class KnownRendition:
    """A file that exists. ``size`` is empty for the uploaded original; ``format`` is its ending then."""

    name: str
    width: int
    height: int
    format: str
    size: RenditionSize | None = None

    @property
    def shape(self) -> RenditionShape | None:
        return MEASURES[self.size].shape if self.size else None


def filter_spec(size: RenditionSize, image_format: ImageFormat) -> str:
    """The instruction to Wagtail; it states the format, since Wagtail keeps AVIF and WebP as they are."""
    measure = MEASURES[size]
    operation = "fill" if measure.is_cropped else "max"
    return f"{operation}-{measure.width}x{measure.height}|{_ENCODING[image_format]}"


SPECS = {
    filter_spec(size, image_format): (size, image_format) for size in RenditionSize for image_format in ImageFormat
}


def known_rendition(*, spec: str, name: str, width: int, height: int) -> KnownRendition | None:
    """The stored file of a filter specification, or nothing when it is not on the list (the admin's own previews)."""
    if spec not in SPECS:
        return None
    size, image_format = SPECS[spec]
    return KnownRendition(name=name, width=width, height=height, format=image_format.value, size=size)


def original_file(*, name: str, width: int, height: int) -> KnownRendition:
    ending = name.rpartition(".")[2].lower()
    return KnownRendition(name=name, width=width, height=height, format="jpeg" if ending == "jpg" else ending)


def wanted_sizes(width: int, height: int) -> list[RenditionSize]:
    """The sizes worth making of an original: a 2x file only where it has more pixels than the 1x file."""
    return [size for size, measure in MEASURES.items() if measure.density == 1 or _has_more(measure, width, height)]


def nearest(
    existing: Iterable[KnownRendition], *, original: KnownRendition, size: RenditionSize, image_format: ImageFormat
) -> KnownRendition:
    """The existing file that comes closest: same shape, then same format, then closest width; else the original."""
    wanted = MEASURES[size]

    def distance(candidate: KnownRendition) -> tuple[bool, float, bool, int]:
        same_shape = candidate.shape is wanted.shape
        proportions = 0.0 if same_shape else abs(candidate.width / candidate.height - wanted.width / wanted.height)
        return not same_shape, proportions, candidate.format != image_format.value, abs(candidate.width - wanted.width)

    return min(existing, key=distance, default=original)


def of_shape(
    existing: Iterable[KnownRendition], *, shape: RenditionShape, image_format: ImageFormat
) -> list[KnownRendition]:
    """The files of one shape and format, the narrowest first: a source set."""
    found = [known for known in existing if known.shape is shape and known.format == image_format.value]
    return sorted(found, key=lambda known: known.width)


def _has_more(measure: Measure, width: int, height: int) -> bool:
    at_one_width, at_one_height = _AT_ONE[measure.shape]
    if measure.is_cropped:
        return width > at_one_width and height > at_one_height
    return width > at_one_width or height > at_one_height
