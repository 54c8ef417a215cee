"""Small real files for tests of uploads."""

from io import BytesIO
from zipfile import ZipFile

from django.core.files.base import ContentFile
from PIL import Image

from content_models.media.models import PlatformImage

MINIMAL_PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#004494"/></svg>'
)


def picture_bytes(
    width: int = 64, height: int = 48, *, colour: str = "#004494", image_format: str = "PNG", mode: str = "RGB"
) -> bytes:
    file = BytesIO()
    Image.new(mode, (width, height), colour).save(file, image_format)
    return file.getvalue()


def make_image(
    title: str = "A picture", *, width: int = 64, height: int = 48, colour: str = "#004494", **values: object
) -> PlatformImage:
    content = ContentFile(picture_bytes(width, height, colour=colour), name="picture.png")
    return PlatformImage.objects.create(title=title, file=content, **values)


def archive(files: dict[str, bytes]) -> bytes:
    """A zip archive of files by name."""
    file = BytesIO()
    with ZipFile(file, "w") as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return file.getvalue()
