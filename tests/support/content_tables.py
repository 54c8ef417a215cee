"""Compares a row of a content table with the model: kind, obligation, cardinality, vocabulary, translation.

Each comparison gives what the model says; whether that may differ is for the table to say.
"""

from collections.abc import Callable
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.fields import TranslatableField, get_translatable_fields

from content_models.base.fields import DurationField, TimeZoneField
from content_models.taxonomies.fields import TermField, TermsField

MANY = {"rows", "terms", "relations", "children", "organisations", "linked"}

Row = dict[str, Any]


def held(table: dict[str, Any]) -> list[Row]:
    return [row for row in table["fields"] if "left_out" not in row]


def model_of(table: dict[str, Any], row: Row) -> type[models.Model]:
    return apps.get_model(row.get("on") or table["model"])


def field_of(model: type[models.Model], name: str) -> Any:
    try:
        return model._meta.get_field(name)
    except FieldDoesNotExist:
        return getattr(model, name)


def points_to(field: Any, target: str) -> bool:
    return isinstance(field, models.ForeignKey) and issubclass(field.related_model, apps.get_model(target))


KINDS: dict[str, Callable[[Any], bool]] = {
    "boolean": lambda field: isinstance(field, models.BooleanField),
    "children": lambda field: field.one_to_many,
    "choice": lambda field: bool(field.choices),
    "date": lambda field: type(field) is models.DateField,
    "datetime": lambda field: isinstance(field, models.DateTimeField),
    "decimal": lambda field: isinstance(field, models.DecimalField),
    "derived": lambda field: isinstance(field, property),
    "document": lambda field: points_to(field, "media.PlatformDocument"),
    "duration": lambda field: isinstance(field, DurationField),
    "email": lambda field: isinstance(field, models.EmailField),
    "image": lambda field: points_to(field, "media.PlatformImage"),
    "integer": lambda field: isinstance(field, models.IntegerField),
    "linked": lambda field: field.one_to_many and field.related_model.__name__ == "LinkedContent",
    "money": lambda field: isinstance(field, models.DecimalField),
    "organisations": lambda field: field.one_to_many and field.related_model.__name__ == "OrganisationReference",
    "page": lambda field: isinstance(field, models.ForeignKey) and issubclass(field.related_model, Page),
    "relation": lambda field: isinstance(field, models.ForeignKey),
    "relations": lambda field: isinstance(field, models.ManyToManyField),
    "rich_text": lambda field: isinstance(field, RichTextField),
    "rows": lambda field: isinstance(field, StreamField),
    "slug": lambda field: isinstance(field, models.SlugField),
    "stream": lambda field: isinstance(field, StreamField),
    "term": lambda field: isinstance(field, TermField),
    "terms": lambda field: isinstance(field, TermsField),
    "text": lambda field: isinstance(field, models.CharField | models.TextField) and not field.choices,
    "timezone": lambda field: isinstance(field, TimeZoneField),
    "url": lambda field: isinstance(field, models.URLField),
}


def has_kind(model: type[models.Model], row: Row) -> bool:
    there = all(hasattr(model, name) for name in row.get("more_fields", []))
    return there and KINDS[row["kind"]](field_of(model, row["field"]))


def obligation(model: type[models.Model], row: Row) -> str:
    """``required``, ``recommended`` or ``optional``, as the form has it."""
    name = row["field"]
    if name in getattr(model, "recommended_fields", ()):
        return "recommended"
    if row["kind"] in {"organisations", "linked", "children"}:
        return "required" if smallest_number(model, name) else "optional"
    field = field_of(model, name)
    # A tick box always has a value.
    return "optional" if field.blank or isinstance(field, models.BooleanField) else "required"


def smallest_number(model: Any, name: str) -> int:
    panels = [panel for panel in getattr(model, "relation_panels", ()) if getattr(panel, "relation_name", "") == name]
    return max((panel.min_num or 0 for panel in panels), default=0)


def cardinality(model: type[models.Model], row: Row) -> str:
    """``one``, ``many`` or ``many, at most n``."""
    if row["kind"] not in MANY:
        return "one"
    limit = largest_number(model, row)
    return f"many, at most {limit}" if limit else "many"


def largest_number(model: Any, row: Row) -> int | None:
    if row["kind"] == "rows":
        limit: int | None = field_of(model, row["field"]).stream_block.meta.max_num
        return limit
    panels = getattr(model, "relation_panels", ())
    limits = [panel.max_num for panel in panels if getattr(panel, "relation_name", "") == row["field"]]
    return next((limit for limit in limits if limit), None)


def expected_cardinality(row: Row) -> str:
    most = row["cardinality"].split("..")[-1].split(" ")[0]
    if most == "*":
        return "many"
    return f"many, at most {most}" if most.isdigit() and int(most) > 1 else "one"


def vocabulary(model: type[models.Model], row: Row) -> str | None:
    return getattr(field_of(model, row["field"]), "vocabulary", None)


def translation(model: Any, row: Row) -> str:
    """``each language`` has its own value, or all have ``one value``, or the stream holds ``both``."""
    name = row["field"]
    if name in getattr(model, "mixed_streams", ()):
        return "both"
    if name in getattr(model, "own_per_language", ()):
        return "each language"
    if not issubclass(model, TranslatableMixin):
        return "each language" if has_texts(model, name) else "one value"
    translated = {field.field_name for field in get_translatable_fields(model) if isinstance(field, TranslatableField)}
    return "each language" if name in translated else "one value"


def has_texts(model: Any, name: str) -> bool:
    """Whether the value in other languages stands in rows beside the model."""
    texts = getattr(model, "texts", None)
    return texts is not None and hasattr(texts.rel.related_model, name)


def expected_translations(row: Row) -> set[str]:
    if row["translatable"] is True:
        return {"each language", "both"}
    return {"both"} if isinstance(row["translatable"], str) else {"one value"}


def differences(model: type[models.Model], row: Row) -> dict[str, str]:
    """Where the model is not as the table says, by aspect, with what the model says."""
    found: dict[str, str] = {}
    if row["kind"] == "derived":
        return found
    if row["kind"] != "stream" and (actual := cardinality(model, row)) != expected_cardinality(row):
        found["cardinality"] = actual
    if row["kind"] in {"term", "terms"} and (key := vocabulary(model, row)) != row.get("vocabulary"):
        found["vocabulary"] = str(key)
    if row["translatable"] is not None and (actual := translation(model, row)) not in expected_translations(row):
        found["translatable"] = actual
    asked = "required" if row["required"] is True else "optional"
    if (actual := obligation(model, row)) != asked and not (actual == "recommended" and asked == "optional"):
        found["required"] = actual
    return found
