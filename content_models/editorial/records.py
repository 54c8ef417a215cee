"""Writes the administrative row of a page: who is responsible, what is missing, how complete it is."""

from collections.abc import Iterator
from typing import Any

from django.db import models
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock

from content_models.editorial.models.mixins.classification import CLASSIFICATION_FIELDS
from content_models.editorial.models.record import PageRecord
from content_models.editorial.streams import walk
from content_models.taxonomies.choices import chosen_terms, term_fields


def write_record(page: Any) -> None:
    """Brings the row of a page up to date with the values it has in memory."""
    values = record_values(page)
    # One statement, whether there is a row or not: this is part of every save.
    PageRecord.objects.bulk_create(
        [PageRecord(page_id=page.pk, **values)],
        update_conflicts=True,
        unique_fields=["page"],
        update_fields=[name.removesuffix("_id") for name in values],
    )


def record_values(page: Any) -> dict[str, Any]:
    coalition = getattr(page, "source_coalition", None)
    filled = Filled(page)
    return {
        "kind": page.content_kind,
        "country_id": page.responsible_country_id,
        "coalition_key": coalition.translation_key if coalition else page.own_coalition_key(),
        "missing_alternative_texts": sum(1 for _image in images_without_text(page)),
        "missing_classification": ",".join(missing_classification(page, filled)),
        "completeness": completeness_of(page, filled),
    }


def images_without_text(page: Any) -> Iterator[Any]:
    """The images of a page that would be shown without a word for people who cannot see them."""
    if page.image_id and not (page.image_alt or page.image.description):
        yield page.image
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            value = getattr(page, field.name)
            for block, image in walk(value.stream_block, value):
                if isinstance(block, ImageBlock) and image and not (image.decorative or image.contextual_alt_text):
                    yield image


def missing_classification(page: Any, filled: "Filled") -> list[str]:
    return [name for name in CLASSIFICATION_FIELDS if hasattr(page, name) and name not in filled]


def missing_recommended(page: Any, filled: "Filled | None" = None) -> list[str]:
    """The recommended fields that are still empty, in the order of the form."""
    filled = filled or Filled(page)
    return [name for name in page.recommended_fields if name not in filled]


def completeness_of(page: Any, filled: "Filled | None" = None) -> int:
    """How many of the recommended fields are filled, in whole percent."""
    wanted = page.recommended_fields
    return 100 - round(100 * len(missing_recommended(page, filled)) / len(wanted)) if wanted else 100


class Filled:
    """The fields of a page that have a value: in memory where it was edited, else in the database."""

    def __init__(self, page: Any) -> None:
        self.page = page
        fields = term_fields(type(page))
        self.of_terms = {field.name for field in fields}
        held = vars(page).get("_cluster_related_objects", {})
        self.chosen = {name for name, terms in held.items() if terms}
        if page.pk:
            stored = [field for field in fields if field.name not in held]
            self.chosen |= {name for name, _page_id, _term_id in chosen_terms(stored, [page.pk])}

    def __contains__(self, name: str) -> bool:
        if name in self.of_terms:
            return name in self.chosen
        value = getattr(self.page, name)
        if isinstance(value, models.Manager):
            return bool(value.exists())
        return bool(value) or value == 0
