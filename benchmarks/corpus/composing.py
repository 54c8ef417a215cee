"""Composes the pages of one item in all its languages, in memory."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from anyascii import anyascii
from django.utils.text import slugify

from benchmarks.corpus.bodies import body_of
from benchmarks.corpus.chance import chance_for
from benchmarks.corpus.dates import dates_of, moment_of_publication
from benchmarks.corpus.kinds import KindShare
from benchmarks.corpus.prose import prose
from benchmarks.corpus.terms import TermChoice
from content_models.editorial.kinds import TranslationOrigin
from content_models.editorial.models import EventPage, JobPage, OrganisationPage
from content_models.taxonomies.fields import TermField, TermsField

# English is always there; how many of the others are.
SHARES_OF_LANGUAGES = {"fr": 0.6, "el": 0.3}
WITHOUT_IMAGE = 0.1
ORIGINS = (TranslationOrigin.HUMAN, TranslationOrigin.MACHINE_REVIEWED, TranslationOrigin.MACHINE)
CITIES = (("Brussels", 50.8466, 4.3528), ("Lisbon", 38.7223, -9.1393), ("Athens", 37.9838, 23.7275),
          ("Vilnius", 54.6872, 25.2797), ("Paris", 48.8566, 2.3522), ("Tallinn", 59.437, 24.7536))  # fmt: skip
PLACED = (EventPage, JobPage, OrganisationPage)


@dataclass(frozen=True)
class Draft:
    """A page in memory, with the terms of its many-to-many fields by name."""

    page: Any
    terms: dict[str, list[int]]
    section: str
    language: str


@dataclass(frozen=True)
class Supplies:
    """What items are made of."""

    seed: int
    today: date
    terms: TermChoice
    image_ids: Sequence[int]


def compose_item(number: int, kind: KindShare, supplies: Supplies) -> list[Draft]:
    """The item in English and in the languages that it was translated into; English first."""
    random = chance_for(supplies.seed, "item", number)
    shared, terms = shared_values(kind, random, supplies)
    key = UUID(int=random.getrandbits(128), version=4)
    languages = ["en", *(code for code, share in SHARES_OF_LANGUAGES.items() if random.random() < share)]
    drafts = []
    for code in languages:
        own = chance_for(supplies.seed, "item", number, code)
        values = {**shared, **own_values(kind, own, code, supplies, published=shared["first_published_at"])}
        values["slug"] += f"-{number}"
        drafts.append(Draft(kind.model(translation_key=key, **values), terms, kind.section, code))
    return drafts


def shared_values(kind: KindShare, random: Random, supplies: Supplies) -> tuple[dict[str, Any], dict[str, list[int]]]:
    """What all languages have in common: dates, classification, place, image."""
    published = moment_of_publication(random, supplies.today)
    values = {"first_published_at": published, **dates_of(kind.model, random, published, supplies.today)}
    terms: dict[str, list[int]] = {}
    for field in kind.model._meta.get_fields():
        if isinstance(field, TermsField):
            drawn = supplies.terms.some(random, field.vocabulary, is_optional=field.blank)
            terms[field.name] = [term.pk for term in drawn]
        elif isinstance(field, TermField) and field.name not in {"article_type", "responsible_country"}:
            values[field.name] = supplies.terms.one(random, field.vocabulary, is_optional=field.blank)
    if kind.article_type:
        values["article_type"] = supplies.terms.by_code["article-type", kind.article_type]
    if random.random() >= WITHOUT_IMAGE:
        values["image_id"] = random.choice(supplies.image_ids)
    return {**values, **special_values(kind, random)}, terms


def special_values(kind: KindShare, random: Random) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if kind.model in PLACED:
        values["locations"] = stream_of(kind.model, "locations", [{"type": "address", "value": address(random)}])
    if hasattr(kind.model, "price_amount") and random.random() < 0.7:
        values["price_amount"] = random.choice((0, 0, 0, 50, 120, 400))
    if hasattr(kind.model, "academy_tag"):
        values["academy_tag"] = f"academy-{random.getrandbits(32):x}"
    if kind.model is JobPage:
        values["application_url"] = "https://jobs.example.eu/apply"
    return values


def address(random: Random) -> dict[str, Any]:
    town, latitude, longitude = random.choice(CITIES)
    return {
        "name": f"{town} Digital Centre", "street": f"Main street {random.randint(1, 200)}", "postal_code": "1000",
        "locality": town, "country": None,
        "latitude": round(latitude + random.uniform(-0.2, 0.2), 4),
        "longitude": round(longitude + random.uniform(-0.2, 0.2), 4),
    }  # fmt: skip


def own_values(
    kind: KindShare, random: Random, code: str, supplies: Supplies, *, published: datetime
) -> dict[str, Any]:
    """What each language has for itself: words, and when they were last changed."""
    words = prose(code)
    title = words.title(random)
    changed = published + timedelta(days=random.choice((0, 0, 0, 1, 30)) if code == "en" else random.randint(1, 40))
    today = published.replace(year=supplies.today.year, month=supplies.today.month, day=supplies.today.day)
    changed = min(changed, max(published, today - timedelta(days=1)))
    return {
        "title": title,
        "draft_title": title,
        "slug": slugify(anyascii(title))[:120],
        "summary": words.summary(random),
        "body": stream_of(kind.model, "body", body_of(random, words, supplies.image_ids)),
        "image_alt": words.title(random) if random.random() < 0.5 else "",
        "translation_origin": TranslationOrigin.ORIGINAL if code == "en" else random.choice(ORIGINS),
        "published_at": published if code == "en" else changed,
        "first_published_at": published if code == "en" else changed,
        "last_published_at": changed,
        "latest_revision_created_at": changed,
    }


def stream_of(model: Any, name: str, raw: list[dict[str, Any]]) -> Any:
    return model._meta.get_field(name).stream_block.to_python(raw)
