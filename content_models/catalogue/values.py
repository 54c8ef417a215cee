"""What an item hands to the catalogue: plain values, no models."""

import uuid
from dataclasses import dataclass, field
from datetime import datetime

from content_models.base.values import Place


@dataclass(frozen=True)
class LinkValues:
    """An item named by another, in a role such as organiser or provider."""

    role: str
    translation_key: uuid.UUID


@dataclass(frozen=True)
class EntryValues:
    """Everything that lists, filters and cards know of one item in one language.

    ``term_ids`` are primary keys of terms; ``image_id`` of the image and ``image_alt`` its alternative text here;
    ``visible_until`` is when the item leaves by itself, ``listed_until`` when it leaves lists and keeps its address;
    ``body_text`` is what search finds it by beside title and summary, without markup.
    """

    kind: str
    title: str
    summary: str
    translation_origin: str
    published_at: datetime
    updated_at: datetime
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    time_zone: str = ""
    deadline: datetime | None = None
    opens_at: datetime | None = None
    visible_until: datetime | None = None
    listed_until: datetime | None = None
    is_free: bool | None = None
    place: Place | None = None
    image_id: int | None = None
    image_alt: str = ""
    term_ids: frozenset[int] = frozenset()
    links: tuple[LinkValues, ...] = field(default=())
    body_text: str = ""
