"""Stream fields whose block definitions stay out of migrations, and fields for values with a unit."""

from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.fields import StreamField as WagtailStreamField

from content_models.base.rich_text import BODY_FEATURES
from content_models.base.validators import validate_duration, validate_time_zone


class PlatformStreamField(WagtailStreamField):
    """A stream field that leaves its blocks out of migrations.

    A change of blocks then needs no migration; data migrations of nested blocks have to lend the frozen
    field today's ``stream_block``.
    """

    @cached_property
    def json_field(self) -> models.JSONField:
        """Wagtail makes it anew for each value that is read."""
        return models.JSONField(encoder=DjangoJSONEncoder)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, _args, kwargs = super().deconstruct()
        kwargs["block_lookup"] = {}
        return name, path, [[]], kwargs


class FormattedTextField(RichTextField):
    """Rich text with the features that a paragraph of the platform may have."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("features", BODY_FEATURES)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)


class DurationField(models.CharField):
    """A length of time as ISO 8601 writes it: ``P3M``, ``PT45M``."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 32)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("help_text", _("For example PT45M for 45 minutes, PT6H for 6 hours, P3M for 3 months."))
        super().__init__(*args, validators=[validate_duration], **without(kwargs, "validators"))


class TimeZoneField(models.CharField):
    """The name of a time zone in the IANA database: ``Europe/Lisbon``."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 64)
        super().__init__(*args, validators=[validate_time_zone], **without(kwargs, "validators"))


class LatitudeField(models.FloatField):
    """Degrees north, -90 to 90."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        limits = [
            MinValueValidator(-90, _("A latitude lies between -90 and 90 degrees.")),
            MaxValueValidator(90, _("A latitude lies between -90 and 90 degrees.")),
        ]
        super().__init__(*args, validators=limits, **without(kwargs, "validators"))


class LongitudeField(models.FloatField):
    """Degrees east, -180 to 180."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        limits = [
            MinValueValidator(-180, _("A longitude lies between -180 and 180 degrees.")),
            MaxValueValidator(180, _("A longitude lies between -180 and 180 degrees.")),
        ]
        super().__init__(*args, validators=limits, **without(kwargs, "validators"))


def without(options: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in options.items() if key != name}
