"""The dominant colour of an image, shown while the image loads."""

import logging
from typing import BinaryIO

from PIL import Image

logger = logging.getLogger(__name__)

SAMPLE = (64, 64)
PALETTE = 8


def dominant_colour(file: BinaryIO) -> str:
    """The most frequent colour as ``#rrggbb``; empty for drawings and files that cannot be read.

    Transparent parts count as white, since pages are.
    """
    file.seek(0)
    try:
        with Image.open(file) as opened:
            opened.draft("RGB", SAMPLE)
            small = opened.convert("RGBA").resize(SAMPLE)
    except Exception:
        logger.info("no dominant colour of %s", getattr(file, "name", "an image"))
        return ""
    finally:
        file.seek(0)
    white = Image.new("RGBA", SAMPLE, "white")
    flat = Image.alpha_composite(white, small).convert("RGB").quantize(PALETTE)
    pixels = flat.histogram()
    index = pixels.index(max(pixels))
    red, green, blue = (flat.getpalette() or [])[index * 3 : index * 3 + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"
