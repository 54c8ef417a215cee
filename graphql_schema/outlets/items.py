"""Rows of an answer as plain values: what feeds, calendars and fragments show of an item."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.utils.translation import gettext as _

# What XML 1.0 (section 2.2) cannot hold, and no reader wants to see.
UNSPEAKABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, *range(55296, 57344), 65534, 65535))


@dataclass(frozen=True)
class Category:
    """A term by which an item is classified; ``uri`` names the concept, where it has one."""

    vocabulary: str
    code: str
    label: str
    uri: str

    @property
    def concept(self) -> str:
        return self.uri or f"{self.vocabulary.lower().replace('_', '-')}/{self.code}"


@dataclass(frozen=True)
class Picture:
    """One file of an image."""

    url: str
    alt: str
    width: int
    height: int
    media_type: str


@dataclass(frozen=True)
class Venue:
    """Where something takes place."""

    name: str
    address: str
    latitude: float | None
    longitude: float | None
    online: bool

    @property
    def words(self) -> str:
        parts = [part for part in (self.name, self.address) if part]
        return ", ".join(parts) or (_("Online") if self.online else "")


@dataclass(frozen=True)
class Item:
    """One row. ``urn`` names it in all languages; ``is_fallback`` says that it is not in the language asked for."""

    key: str
    kind: str
    title: str
    summary: str
    url: str
    locale: str
    is_fallback: bool
    is_machine_text: bool
    published_at: datetime
    updated_at: datetime
    starts_at: datetime | None
    ends_at: datetime | None
    time_zone: str
    deadline: datetime | None
    picture: Picture | None
    categories: tuple[Category, ...]
    venue: Venue | None
    source: str
    licence: str
    status: str

    @property
    def urn(self) -> str:
        return f"urn:uuid:{self.key}"

    @property
    def described(self) -> str:
        """The summary, with an honest word where nobody has read the translation."""
        if not self.is_machine_text:
            return self.summary
        note = _("Machine translation, not reviewed.")
        return f"{self.summary} ({note})" if self.summary else note


def items_of(content: Mapping[str, Any]) -> list[Item]:
    """The items of one ``content`` of an answer, in its order."""
    return [item_of(edge["node"], is_fallback=edge["isFallback"]) for edge in content["edges"]]


def item_of(node: Mapping[str, Any], *, is_fallback: bool) -> Item:
    source = node.get("source") or {}
    return Item(
        key=node["translationKey"],
        kind=node["kind"],
        title=clean(node["title"]),
        summary=clean(node["summary"]),
        url=node["url"],
        locale=node["locale"],
        is_fallback=is_fallback,
        is_machine_text=node["translationOrigin"] == "MACHINE",
        published_at=required(node["publishedAt"]),
        updated_at=required(node["updatedAt"]),
        starts_at=moment(node.get("startsAt")),
        ends_at=moment(node.get("endsAt")),
        time_zone=node.get("timeZone") or "",
        deadline=moment(node.get("deadline")),
        picture=picture_of(node.get("image")),
        categories=tuple(category_of(term) for term in node.get("terms") or ()),
        venue=venue_of(node.get("place")),
        source=clean(source.get("name") or ""),
        licence=clean(source.get("licence") or ""),
        status=(node.get("content") or {}).get("eventStatus") or "",
    )


def clean(text: str) -> str:
    """Text on one line, without characters that no format can hold."""
    return " ".join(text.translate(UNSPEAKABLE).split())


def required(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def moment(text: str | None) -> datetime | None:
    return required(text) if text else None


def category_of(term: Mapping[str, Any]) -> Category:
    return Category(term["vocabulary"], term["code"], clean(term["label"]), term["uri"] or "")


def picture_of(image: Mapping[str, Any] | None) -> Picture | None:
    if not image or not image.get("card"):
        return None
    file = image["card"]
    media_type = "image/" + {"svg": "svg+xml", "jpg": "jpeg"}.get(file["format"], file["format"])
    return Picture(file["url"], clean(image["alt"]), file["width"], file["height"], media_type)


def venue_of(place: Mapping[str, Any] | None) -> Venue | None:
    if not place:
        return None
    name, address = clean(place["name"] or ""), clean(place["address"] or "")
    return Venue(name, address, place["latitude"], place["longitude"], place["online"])
