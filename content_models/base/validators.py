"""Checks of single values, with messages that say what to type instead."""

import re
from functools import cache
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

ISO_DURATION = re.compile(
    r"P(?!$)(\d+(?:\.\d+)?Y)?(\d+(?:\.\d+)?M)?(\d+(?:\.\d+)?W)?(\d+(?:\.\d+)?D)?"
    r"(T(?=\d)(\d+(?:\.\d+)?H)?(\d+(?:\.\d+)?M)?(\d+(?:\.\d+)?S)?)?"
)


def validate_duration(value: str) -> None:
    if not ISO_DURATION.fullmatch(value):
        raise ValidationError(
            _("“%(value)s” is not a duration. Write for example PT45M (45 minutes), PT6H (6 hours) or P3M (3 months)."),
            code="invalid_duration",
            params={"value": value},
        )


@cache
def time_zones() -> frozenset[str]:
    """Looked up once: finding them reads hundreds of files."""
    return frozenset(available_timezones())


def validate_time_zone(value: str) -> None:
    if value not in time_zones():
        raise ValidationError(
            _("“%(value)s” is not a time zone. Write its name, for example Europe/Lisbon."),
            code="invalid_time_zone",
            params={"value": value},
        )
