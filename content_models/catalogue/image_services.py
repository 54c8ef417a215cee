"""Brings rows in line with the images that their cards show; ``services`` does so with the pages."""

from collections.abc import Collection, Iterable

from django.db import transaction

from content_models.catalogue.images import card_images
from content_models.catalogue.locking import lock_catalogue
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.rows import with_alternative_text
from content_models.catalogue.stored import IDENTITY
from content_models.catalogue.writing import rewrite


def refresh_images(image_ids: Collection[int]) -> None:
    """Rewrites the image on every card that shows one of these: it was changed, hidden, opened or removed."""
    with transaction.atomic():
        lock_catalogue()
        rows = showing(image_ids)
        images = card_images(image_ids) if rows else {}
        write_images((row, with_alternative_text(images.get(row.image_id or 0), row.card["imageAlt"])) for row in rows)


def hide_images(image_ids: Collection[int]) -> None:
    """Takes these images off every card, before they become private."""
    with transaction.atomic():
        lock_catalogue()
        write_images((row, None) for row in showing(image_ids))


def forget_images(image_ids: Collection[int]) -> None:
    """Takes these images out of every row, before they are deleted: also where a card does not show its image."""
    with transaction.atomic():
        lock_catalogue()
        rows = showing(image_ids)
        for row in rows:
            row.image, row.card["image"] = None, None
        rewrite(rows, ["card", "image"])


def showing(image_ids: Collection[int]) -> list[CatalogueEntry]:
    return list(CatalogueEntry.objects.filter(image_id__in=image_ids).only(*IDENTITY, "image", "card"))


def write_images(images: Iterable[tuple[CatalogueEntry, dict | None]]) -> None:
    """Writes the cards that show something else so far."""
    changed = []
    for row, image in images:
        if row.card["image"] != image:
            row.card["image"] = image
            changed.append(row)
    rewrite(changed, ["card"])
