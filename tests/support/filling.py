"""Fills every field of a content type, so that a test can follow each of them from the form to the API."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db import models
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from content_models.base.fields import DurationField, TimeZoneField
from content_models.taxonomies.fields import TermField, TermsField
from tests.support.block_filling import BlockFiller
from tests.support.supply import Supply

FIRST_DAY = datetime(2027, 5, 4, 9, 0, tzinfo=UTC)
# Before everything that is filled by the order of the fields.
EARLY = {"registration_deadline", "opening_date", "starts_at", "starts_on"}
# Texts with a form of their own.
FORMED = {"filter_string": "country=PRT", "doi": "10.2760/115376", "isbn": "978-92-76-37675-0"}
LEFT_TO_WAGTAIL = {"id", "slug", "owner", "content_type", "page_ptr", "locale", "go_live_at", "expire_at", "alias_of"}


class Filler:
    """Gives every editable field of a page a value of its own kind, different from its default."""

    def __init__(self, supply: Supply) -> None:
        self.supply = supply
        self.blocks = BlockFiller(supply)
        self.moments = 0

    def fill(self, model: type[Page], **known: Any) -> Page:
        page = model(**{"title": f"{model.__name__} with everything", **known})
        for field in self.fields_of(model):
            if field.name not in known and field.name != "title":
                self.set(page, field)
        return page

    def fields_of(self, model: type[Page]) -> list[models.Field]:
        fields = [*model._meta.concrete_fields, *model._meta.many_to_many]
        return [field for field in fields if field.editable and field.name not in LEFT_TO_WAGTAIL]

    def set(self, page: Page, field: models.Field) -> None:
        value = self.value_of(field)
        if value is not None:
            setattr(page, field.name, value)

    def value_of(self, field: models.Field) -> Any:
        for kind, make in self.makers():
            if isinstance(field, kind):
                return make(field)
        raise AssertionError(f"No value is known for {field}, a {type(field).__name__}.")

    def makers(self) -> list[tuple[type | tuple[type, ...], Callable[[Any], Any]]]:
        """By kind of field, the special ones first."""
        return [
            (TermsField, lambda field: self.supply.terms(field.vocabulary)),
            (TermField, lambda field: self.supply.terms(field.vocabulary)[0]),
            (ParentalManyToManyField, lambda field: [self.supply.instance_of(field.related_model)]),
            (models.ForeignKey, lambda field: self.supply.instance_of(field.related_model)),
            (StreamField, lambda field: self.blocks.stream(field.stream_block)),
            (RichTextField, lambda field: f"<p>{field.verbose_name} in words.</p>"),
            (DurationField, lambda field: "PT45M"),
            (TimeZoneField, lambda field: "Europe/Lisbon"),
            (models.URLField, lambda field: f"https://example.eu/{field.name}"),
            (models.EmailField, lambda field: f"{field.name}@example.eu"),
            (models.SlugField, lambda field: field.name.replace("_", "-")),
            ((models.CharField, models.TextField), self.text),
            (models.DateTimeField, lambda field: FIRST_DAY if field.name in EARLY else self.next_moment()),
            (models.DateField, lambda field: (FIRST_DAY if field.name in EARLY else self.next_moment()).date()),
            (models.BooleanField, lambda field: not field.default if field.has_default() else True),
            (models.DecimalField, lambda field: Decimal("7.5")),
            (models.IntegerField, lambda field: 2026 if "year" in field.name else 7),
            (models.FloatField, lambda field: 7.5),
            (models.JSONField, lambda field: None),
        ]

    def text(self, field: models.Field) -> str:
        if field.choices:
            return next(code for code, _label in reversed(list(field.flatchoices)))
        return FORMED.get(field.name) or f"{field.verbose_name} in words"[: field.max_length]

    def next_moment(self) -> datetime:
        """Later with every call: starts come before ends in every form."""
        self.moments += 1
        return FIRST_DAY + timedelta(days=self.moments)
