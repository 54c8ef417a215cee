"""Fills the fields of a model from the demo's plain values, guided by the definitions of the fields."""

from collections.abc import Sequence
from typing import Any

from django.db import models
from wagtail.fields import RichTextField, StreamField

from content_models.editorial.demo.markup import Block, body_blocks, rich_text
from content_models.editorial.demo.moments import BRUSSELS, Calendar
from content_models.editorial.demo.references import References
from content_models.editorial.demo.streams import StreamWriter
from content_models.taxonomies.fields import TermField, TermsField


class Filler:
    """Puts values into objects, in memory."""

    def __init__(self, references: References, calendar: Calendar) -> None:
        self.references = references
        self.calendar = calendar

    def fill(self, instance: models.Model, values: dict[str, Any], *, place: str) -> None:
        zone = values.get("time_zone", BRUSSELS)
        for name, value in values.items():
            field = instance._meta.get_field(name)
            setattr(instance, name, self.value_for(field, value, place=f"{place}/{name}", zone=zone))

    def fill_body(self, instance: models.Model, text: str, *, place: str, more: Sequence[Block] = ()) -> None:
        self.fill(instance, {"body": [*body_blocks(text), *more]}, place=place)

    def value_for(self, field: Any, value: Any, *, place: str, zone: str) -> Any:
        if isinstance(field, StreamField):
            writer = StreamWriter(self.references, self.calendar, zone)
            return field.stream_block.to_python(writer.write(field.stream_block, value, place))
        if isinstance(field, TermsField):
            return [self.references.term(field.vocabulary, code) for code in value]
        if isinstance(field, TermField):
            return self.references.term(field.vocabulary, value)
        if field.is_relation:
            return self.related(field, value)
        return self.simple(field, value, zone)

    def related(self, field: Any, value: Any) -> Any:
        if isinstance(value, list):
            return [self.references.chosen(field.related_model, key) for key in value]
        return value if isinstance(value, models.Model) else self.references.chosen(field.related_model, value)

    def simple(self, field: Any, value: Any, zone: str) -> Any:
        if isinstance(field, RichTextField):
            return rich_text(value)
        if isinstance(value, str) and isinstance(field, models.DateTimeField):
            return self.calendar.moment(value, zone)
        if isinstance(value, str) and isinstance(field, models.DateField):
            return self.calendar.day(value)
        return field.to_python(value)
