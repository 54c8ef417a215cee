"""What a ``ContentFilter`` means, in plain Python over a random corpus; and random filters, for hypothesis."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from content_models.catalogue.locales import mask_of
from tests.support.catalogue_corpus import LOCALES, TERMS, Corpus, Entry

Where = Mapping[str, Any]

VOCABULARIES = {"countries": "country", "digitalTechnology": "digital-technology", "fieldOfEducation": "isced-f"}
DATES = {"publishedAt": "published_at", "startsAt": "starts_at", "endsAt": "ends_at", "deadline": "deadline"}
FLAGS = {"isFree": "is_free", "isOnline": "is_online"}


class FilterOracle:
    """Answers for one corpus at one moment."""

    def __init__(self, corpus: Corpus, now: datetime) -> None:
        self.corpus = corpus
        self.now = now

    def listed(self, where: Where, chain: tuple[str, ...]) -> set[tuple[str, str]]:
        """Identity and language of what a list over ``chain`` holds."""
        return {
            (str(entry.row.translation_key), entry.row.locale)
            for entry in self.corpus.entries
            if self.is_listed(entry, chain) and self.meets(entry, where)
        }

    def is_listed(self, entry: Entry, chain: tuple[str, ...]) -> bool:
        row = entry.row
        live = [locale for locale in chain if row.available_locales & mask_of([locale])]
        return (
            live[:1] == [row.locale]
            and row.kind != "LISTING"
            and all(end is None or end > self.now for end in (row.visible_until, row.listed_until))
        )

    def meets(self, entry: Entry, where: Where) -> bool:
        return all(self.meets_field(entry, name, value) for name, value in where.items() if value is not None)

    def meets_field(self, entry: Entry, name: str, value: Any) -> bool:  # noqa: PLR0911 - one for each kind of field
        row = entry.row
        match name:
            case "and" | "or":
                return (all if name == "and" else any)(self.meets(entry, part) for part in value)
            case "not":
                return not self.meets(entry, value)
            case "organisations" | "coalition":
                return self.meets_values(value, lambda key: UUID(key) in self.named_by(entry, name))
            case "isUpcoming":
                end = row.ends_at or row.starts_at
                return end is not None and (end > self.now) is value
            case "isOpen":
                has_opened = row.opens_at is None or row.opens_at <= self.now
                is_open = has_opened and (row.deadline is None or row.deadline > self.now)
                return (row.opens_at or row.deadline) is not None and is_open is value
            case "during":
                return self.overlaps(entry, value)
            case "within":
                return self.lies_in(entry, value)
            case "source":
                return self.comes_from(entry, value)
            case "locale":
                return value.get("in") is None or bool(row.available_locales & mask_of(value["in"]))
        if name in VOCABULARIES:
            return self.meets_values(value, lambda code: self.has_code(entry, VOCABULARIES[name], code))
        if name in DATES:
            return is_between(getattr(row, DATES[name]), value)
        return getattr(row, FLAGS[name]) is value

    def meets_values(self, value: Where, has: Any) -> bool:
        wanted, required, excluded = value.get("in"), value.get("all"), value.get("none")
        return (
            (wanted is None or any(has(each) for each in wanted))
            and (required is None or all(has(each) for each in required))
            and not any(has(each) for each in excluded or [])
        )

    def has_code(self, entry: Entry, vocabulary: str, code: str) -> bool:
        codes = TERMS[vocabulary]
        asked = next(name for name, (_above, others) in codes.items() if code == name or code in others.values())
        own = [name for name in codes if self.corpus.term_ids[f"{vocabulary}:{name}"] in entry.term_ids]
        return any(asked in line_above(codes, name) for name in own)

    def named_by(self, entry: Entry, name: str) -> set[UUID]:
        return {
            key for role, key in entry.links if (role == "coalition") is (name == "coalition") and self.is_visible(key)
        }

    def is_visible(self, key: UUID) -> bool:
        rows = [entry.row for entry in self.corpus.entries if entry.row.translation_key == key]
        return any(row.visible_until is None or row.visible_until > self.now for row in rows)

    def overlaps(self, entry: Entry, window: Where) -> bool:
        start, end = entry.row.starts_at, entry.row.ends_at or entry.row.starts_at
        first, last = (parsed(window.get(name)) for name in ("from", "to"))
        if first is None and last is None:
            return True
        return start is not None and (last is None or start < last) and (first is None or end > first)

    def lies_in(self, entry: Entry, box: Where) -> bool:
        latitude, longitude = entry.row.latitude, entry.row.longitude
        if latitude is None or not box["south"] <= latitude <= box["north"]:
            return False
        if box["west"] <= box["east"]:
            return bool(box["west"] <= longitude <= box["east"])
        return bool(longitude >= box["west"] or longitude <= box["east"])

    def comes_from(self, entry: Entry, source: Where) -> bool:
        key, wanted, own = entry.row.source_key, source.get("in"), source.get("own")
        return (wanted is None or key in wanted) and (own is None or (key == "") is own)


def line_above(codes: Mapping[str, Any], code: str | None) -> list[str]:
    return [] if code is None else [code, *line_above(codes, codes[code][0])]


def parsed(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def is_between(date: datetime | None, bounds: Where) -> bool:
    gte, lte = (parsed(bounds.get(name)) for name in ("gte", "lte"))
    if gte is None and lte is None:
        return True
    return date is not None and (gte is None or date >= gte) and (lte is None or date <= lte)


def filters(corpus: Corpus) -> st.SearchStrategy[Where]:
    """Filters that make sense: nothing reversed, nothing that contradicts itself."""
    leaf = st.fixed_dictionaries({}, optional=simple_fields(corpus))
    return st.recursive(
        leaf,
        lambda inner: st.fixed_dictionaries(
            {},
            optional={
                "and": st.lists(inner, max_size=2),
                "or": st.none() | st.lists(inner, max_size=3),
                "not": st.none() | inner,
                "isFree": st.booleans(),
            },
        ),
        max_leaves=4,
    )


def simple_fields(corpus: Corpus) -> dict[str, st.SearchStrategy[Any]]:
    keys = values(st.sampled_from([str(key) for key in corpus.keys]), 3)
    latitudes = st.lists(st.sampled_from([-90, -10.0, 38.7, 90]), min_size=2, max_size=2).map(sorted)
    longitudes = st.sampled_from([-180, -9.1, 23.7, 179.5])
    boxes = st.builds(
        lambda band, west, east: {"south": band[0], "north": band[1], "west": west, "east": east},
        latitudes, longitudes, longitudes,
    )  # fmt: skip
    own_or_not = st.fixed_dictionaries({}, optional={"own": st.none() | st.booleans()})
    partners = st.fixed_dictionaries({"in": st.lists(st.sampled_from(["lisbon", "athens", "nowhere"]))})
    locales = st.fixed_dictionaries({}, optional={"in": st.none() | st.lists(st.sampled_from([*LOCALES, "mt"]))})
    return {
        "countries": values(st.sampled_from(["PRT", "PT", "EL", "GR", "FRA"]), 2),
        "digitalTechnology": values(st.sampled_from(sorted(TERMS["digital-technology"])), 2),
        "fieldOfEducation": values(st.sampled_from(sorted(TERMS["isced-f"])), 2),
        "organisations": keys,
        "coalition": keys,
        **{name: ranges(corpus.moment, "gte", "lte") for name in DATES},
        "during": ranges(corpus.moment, "from", "to"),
        "isUpcoming": st.none() | st.booleans(),
        "isOpen": st.booleans(),
        "isOnline": st.booleans(),
        "within": boxes,
        "source": own_or_not | partners,
        "locale": locales,
    }


def values(of: st.SearchStrategy[str], most: int) -> st.SearchStrategy[Where | None]:
    """One way of naming values at a time: two may contradict each other."""
    named = st.none() | st.lists(of, max_size=most)
    return st.none() | st.one_of(*(st.fixed_dictionaries({name: named}) for name in ("in", "all", "none")))


def ranges(middle: datetime, first: str, last: str) -> st.SearchStrategy[Where]:
    hours = st.none() | st.integers(-4, 4)

    def written(pair: tuple[int | None, int | None]) -> Where:
        low, high = sorted(pair) if None not in pair else pair  # type: ignore[type-var]
        return {first: at_hour(middle, low), last: at_hour(middle, high)}

    return st.tuples(hours, hours).map(written)


def at_hour(middle: datetime, hours: int | None) -> str | None:
    return None if hours is None else (middle + timedelta(hours=hours)).isoformat()
