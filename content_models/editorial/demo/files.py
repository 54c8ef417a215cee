"""Makes the demo's pictures and documents, in their collections; nothing is downloaded."""

from io import BytesIO
from typing import Any

from django.core.files.base import ContentFile
from wagtail.models import Collection, CollectionViewRestriction

from content_models.editorial.demo.drawing import draw_picture
from content_models.editorial.demo.items import identity, table
from content_models.editorial.demo.pdf import write_pdf
from content_models.editorial.demo.references import References
from content_models.editorial.roles.countries import collection_below, country_place
from content_models.media.models import PlatformDocument, PlatformImage
from content_models.media.renditions import ESSENTIAL
from content_models.media.services import make_renditions

# One of each kind now and then: front ends and editors meet all three.
FORMATS = (("JPEG", "jpg"), ("WEBP", "webp"), ("JPEG", "jpg"), ("PNG", "png"))
PICTURES, DOCUMENTS, INTERNAL = "Pictures of the demo", "Documents of the demo", "Internal documents"
CREDIT = "Drawn for this platform"


def pictures() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = table("pictures")["picture"]
    return rows


def make_picture(row: dict[str, Any], references: References, user: Any) -> bool:
    """Draws a picture with the files that cards need. False where it is there already."""
    uuid = identity(f"picture/{row['key']}")
    if PlatformImage.objects.filter(uuid=uuid).exists():
        return False
    form, ending = FORMATS[pictures().index(row) % len(FORMATS)]
    drawn = BytesIO()
    draw_picture(key=row["key"], motif=row["motif"], palette=row["palette"]).save(drawn, form, quality=85)
    image = PlatformImage(
        uuid=uuid,
        title=row["title"],
        description=row["description"],
        credit=CREDIT,
        licence=references.term("licence", "CC_BY_4_0"),
        collection=collection(PICTURES),
        uploaded_by_user=user,
        file=ContentFile(drawn.getvalue(), name=f"{row['key']}.{ending}"),
    )
    image.save()
    make_renditions(image, ESSENTIAL)
    return True


def documents() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = table("documents")["document"]
    return rows


def make_document(row: dict[str, Any], references: References, user: Any) -> bool:
    """Writes a small PDF. False where it is there already."""
    uuid = identity(f"document/{row['key']}")
    if PlatformDocument.objects.filter(uuid=uuid).exists():
        return False
    content = write_pdf(title=row["title"], lines=row["lines"])
    PlatformDocument(
        uuid=uuid,
        title=row["title"],
        credit=CREDIT,
        language=references.term("target-language", row.get("language", "ENG")),
        licence=references.term("licence", "CC_BY_4_0"),
        collection=folder_of(row, references),
        uploaded_by_user=user,
        file=ContentFile(content, name=f"{row['key']}.pdf"),
    ).save()
    return True


def folder_of(row: dict[str, Any], references: References) -> Collection:
    if "country" in row:
        return country_place(references.term("country", row["country"]))[1]
    return private_collection() if row.get("internal") else collection(DOCUMENTS)


def collection(name: str) -> Collection:
    return collection_below(Collection.get_first_root_node(), name)[0]


def private_collection() -> Collection:
    """What only people with an account may read."""
    internal, made = collection_below(Collection.get_first_root_node(), INTERNAL)
    if made:
        CollectionViewRestriction.objects.create(collection=internal, restriction_type=CollectionViewRestriction.LOGIN)
    return internal
