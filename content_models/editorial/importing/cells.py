"""What single cells mean: lists, yes and no, days and moments, text with and without markup. Knows no pages."""

import re
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import nh3
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.html import escape, urlize
from django.utils.timezone import is_naive
from django.utils.translation import gettext as _
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

from content_models.base.rich_text import BODY_FEATURES

LIST_SEPARATOR = "|"
YES = frozenset({"1", "true", "yes", "y", "x"})
ALLOWED_ATTRIBUTES = {"a": {"href", "linktype", "id"}}
BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')
NO = frozenset({"0", "false", "no", "n"})


class CellError(ValueError):
    """A cell that cannot be used; the message says what to write instead."""


def read_list(value: Any) -> list[Any]:
    """A JSON list as it is; text in parts between vertical bars."""
    if isinstance(value, list):
        return value
    return [part.strip() for part in str(value).split(LIST_SEPARATOR) if part.strip()]


def read_boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    text = str(value).strip().lower()
    if text in YES:
        return True
    if text in NO:
        return False
    raise CellError(_("“%(value)s” is neither yes nor no.") % {"value": value})


def read_day(value: Any) -> date:
    try:
        found = parse_date(str(value).strip())
    except ValueError:
        found = None
    if found is None:
        raise CellError(_("“%(value)s” is not a day. Write for example 2026-03-31.") % {"value": value})
    return found


def read_moment(value: Any, zone: ZoneInfo) -> datetime:
    """A moment as ISO 8601 writes it; one without an offset is in the zone of the page."""
    text = str(value).strip()
    try:
        found = parse_datetime(text)
    except ValueError:
        found = None
    if found is None:
        raise CellError(
            _("“%(value)s” is not a date with a time. Write for example 2026-03-31T14:30.") % {"value": value}
        )
    return found.replace(tzinfo=zone) if is_naive(found) else found


def read_rich_text(value: Any) -> str:
    """HTML with the formatting that editors may use and nothing else; plain text becomes paragraphs."""
    text = str(value).strip()
    html = text if text.startswith("<") else paragraphs_of(text)
    safe = nh3.clean(html, attributes=ALLOWED_ATTRIBUTES, clean_content_tags={"script", "style"}, link_rel=None)
    if not safe:
        return ""
    converter = ContentstateConverter(features=BODY_FEATURES)
    stored = converter.to_database_format(converter.from_database_format(safe))
    # The keys are made anew in every conversion: with them no two imports of one text would be equal.
    return BLOCK_KEY.sub("", stored)


def paragraphs_of(text: str) -> str:
    parts = [part.strip() for part in text.replace("\r\n", "\n").split("\n\n")]
    linked = [urlize(escape(part)).replace(' rel="nofollow"', "").replace("\n", "<br/>") for part in parts if part]
    return "".join(f"<p>{part}</p>" for part in linked)
