"""A random catalogue, small and full of edges: equal and missing values, moments that are just now, hidden targets.

Each entry is in the database and in memory, where ``list_oracle`` answers from. Seeded: the same chance gives the
same corpus.
"""

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from wagtail.models import Site

from content_models.catalogue.collation import sort_key
from content_models.catalogue.locales import mask_of
from content_models.catalogue.models import CatalogueEntry, EntryLink, EntryTerm
from content_models.taxonomies.models import Term, Vocabulary

MOMENT = datetime(2026, 6, 1, 12, tzinfo=UTC)
LOCALES = ["en", "fr", "el"]
KINDS = ["EVENT", "ARTICLE", "ORGANISATION", "LISTING"]
ROLES = ["organiser", "provider", "coalition"]
TITLES = ["Alpha", "Beta", "gamma", "Ämter", "Épsilon"]

# Vocabulary → code → (code of the term above, other codes).
TERMS: dict[str, dict[str, tuple[str | None, dict[str, str]]]] = {
    "country": {"PRT": (None, {"iso2": "PT", "eu2": "PT"}), "GRC": (None, {"iso2": "GR", "eu2": "EL"}),
                "FRA": (None, {})},
    "digital-technology": {"cloud": (None, {}), "robotics": (None, {}), "games": (None, {})},
    "isced-f": {
        "06": (None, {}), "061": ("06", {}),
        "0611": ("061", {}), "0612": ("061", {}), "01": (None, {}), "011": ("01", {}),
    },
}  # fmt: skip


@dataclass(eq=False)
class Entry:
    """One row with its terms and links."""

    row: CatalogueEntry
    term_ids: frozenset[int]
    links: frozenset[tuple[str, UUID]]

    @property
    def identity(self) -> tuple[UUID, str]:
        return self.row.translation_key, self.row.locale


@dataclass
class Corpus:
    """Everything that is published, and the terms that it may have."""

    site: Site
    term_ids: dict[str, int]
    parents: dict[int, int | None]
    vocabularies: dict[int, str]
    chance: random.Random
    # In the middle of all dates.
    moment: datetime = MOMENT
    keys: list[UUID] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)

    def publish(self, entries: list[Entry]) -> None:
        """Adds rows; each version of an item learns of the others."""
        CatalogueEntry.objects.bulk_create([entry.row for entry in entries])
        EntryTerm.objects.bulk_create(
            EntryTerm(entry=entry.row, term_id=term_id) for entry in entries for term_id in entry.term_ids
        )
        EntryLink.objects.bulk_create(
            EntryLink(entry=entry.row, role=role, translation_key=key) for entry in entries for role, key in entry.links
        )
        self.entries += entries
        self.refresh_masks({entry.row.translation_key for entry in entries})

    def withdraw(self, entry: Entry) -> None:
        pk = entry.row.pk
        entry.row.delete()
        # So that it can be published again as it was.
        entry.row.pk = pk
        self.entries.remove(entry)
        self.refresh_masks({entry.row.translation_key})

    def refresh_masks(self, keys: set[UUID]) -> None:
        for key in keys:
            versions = [entry.row for entry in self.entries if entry.row.translation_key == key]
            mask = mask_of(row.locale for row in versions)
            for row in versions:
                row.available_locales = mask
            CatalogueEntry.objects.filter(translation_key=key).update(available_locales=mask)

    def make_item(self) -> list[Entry]:
        """A new item in one to three languages, not yet published. Its languages differ in dates and terms too."""
        key, kind = UUID(int=self.chance.getrandbits(128)), self.chance.choice(KINDS)
        self.keys.append(key)
        return [self.make_entry(key, kind, locale) for locale in self.chance.sample(LOCALES, self.chance.randint(1, 3))]

    def make_entry(self, key: UUID, kind: str, locale: str) -> Entry:
        chance = self.chance
        title = chance.choice(TITLES)
        is_placed = chance.random() < 0.7
        row = CatalogueEntry(
            site=self.site,
            kind=kind,
            translation_key=key,
            locale=locale,
            path=f"/{locale}/{key}/",
            source_key=chance.choice(["", "", "lisbon", "athens"]),
            translation_origin="ORIGINAL",
            published_at=self.date(),
            updated_at=self.date(),
            starts_at=self.maybe_date(),
            ends_at=self.maybe_date(),
            deadline=self.maybe_date(),
            opens_at=self.maybe_date(),
            visible_until=chance.choice([None, None, None, self.date()]),
            listed_until=chance.choice([None, None, None, self.date()]),
            is_free=chance.choice([None, True, False]),
            is_online=chance.choice([None, True, False]),
            latitude=chance.choice([-10.0, 38.7, 60.0]) if is_placed else None,
            longitude=chance.choice([-179.0, -9.1, 23.7, 179.5]) if is_placed else None,
            title=title,
            sort_title=sort_key(title),
        )
        terms = chance.sample(sorted(self.term_ids.values()), chance.randint(0, 4))
        targets = chance.sample(self.keys, min(len(self.keys), chance.randint(0, 2)))
        links = [(chance.choice(ROLES), target) for target in targets]
        row.card = {
            "timeZone": "",
            "place": None,
            "imageAlt": "",
            "image": None,
            "terms": sorted(terms),
            "links": [[role, str(key)] for role, key in links],
        }
        if row.source_key:
            row.card["source"] = {"key": row.source_key, "name": row.source_key, "url": "https://example.eu/item"}
        return Entry(row, frozenset(terms), frozenset(links))

    def date(self) -> datetime:
        """One of seven."""
        return self.moment + timedelta(hours=self.chance.randint(-3, 3))

    def maybe_date(self) -> datetime | None:
        return self.chance.choice([None, self.date()])


def make_corpus(site: Site, seed: int = 7, items: int = 40, moment: datetime = MOMENT) -> Corpus:
    """Replaces the catalogue by random items; links may lead to items that are hidden, gone or in other kinds."""
    CatalogueEntry.objects.all().delete()
    corpus = Corpus(site, *make_terms(), random.Random(seed), moment)  # noqa: S311
    # Targets that never had a row.
    corpus.keys = [UUID(int=corpus.chance.getrandbits(128)) for _number in range(2)]
    corpus.publish([entry for _number in range(items) for entry in corpus.make_item()])
    return corpus


def make_terms() -> tuple[dict[str, int], dict[int, int | None], dict[int, str]]:
    """Primary keys by ``vocabulary:code``, the term above each, and its vocabulary."""
    found: dict[str, Term] = {}
    for key, terms in TERMS.items():
        Vocabulary.objects.get_or_create(key=key, defaults={"title": key})
        for order, (code, (above, notations)) in enumerate(terms.items(), start=1):
            values = {"label": code.title(), "order": order, "notations": notations}
            parent = found[f"{key}:{above}"] if above else None
            found[f"{key}:{code}"] = Term.objects.update_or_create(
                vocabulary_id=key, code=code, defaults={**values, "parent": parent}
            )[0]
    return (
        {name: term.pk for name, term in found.items()},
        {term.pk: term.parent_id for term in found.values()},
        {term.pk: term.vocabulary_id for term in found.values()},
    )
