"""Things that other things point at, made once each: terms, pictures, documents, pages, snippets."""

import json
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.db import models
from PIL import Image
from wagtail.models import Page

import content_models.taxonomies
from content_models.media.models import MediaFile, PlatformDocument, PlatformImage
from content_models.skills_data.models import Dataset, Indicator, Observation
from content_models.taxonomies.models import Term, Vocabulary

VOCABULARIES = Path(content_models.taxonomies.__file__).parent / "vocabularies"
MINIMAL_PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@cache
def published_codes(vocabulary: str) -> tuple[tuple[str, str], ...]:
    """The first two codes with their labels, from the vocabulary's file."""
    found = json.loads((VOCABULARIES / f"{vocabulary}.json").read_text(encoding="utf-8"))["terms"]
    coded = [(term["code"] or f"term-{term['order']}", term["label"]) for term in found]
    # A vocabulary may wait for its terms; fields of it must work all the same.
    return tuple(coded[:2]) or (("first", "First"), ("second", "Second"))


class Supply:
    """Makes what is asked for, and gives the same thing to whoever asks again."""

    def __init__(self, home: Page) -> None:
        self.home = home
        self.made: dict[Any, Any] = {}

    def once(self, key: Any, make: Any) -> Any:
        if key not in self.made:
            self.made[key] = make()
        return self.made[key]

    def terms(self, vocabulary: str) -> list[Term]:
        return self.once(("terms", vocabulary), lambda: self.make_terms(vocabulary))

    def make_terms(self, key: str) -> list[Term]:
        vocabulary, _created = Vocabulary.objects.get_or_create(key=key, defaults={"title": key})
        return [
            Term.objects.get_or_create(vocabulary=vocabulary, code=code, defaults={"label": label, "order": order})[0]
            for order, (code, label) in enumerate(published_codes(key), start=1)
        ]

    def image(self) -> PlatformImage:
        return self.once("image", make_image)

    def document(self) -> PlatformDocument:
        return self.once("document", make_document)

    def indicator(self) -> Indicator:
        return self.once("indicator", lambda: make_indicator(self.terms("country")[0]))

    def instance_of(self, model: type[models.Model]) -> Any:
        """A thing of a model: an own maker, a page under the home page, or a snippet with its required fields."""
        makers: dict[type, Any] = {
            PlatformImage: self.image,
            PlatformDocument: self.document,
            Indicator: self.indicator,
        }
        if model in makers:
            return makers[model]()
        if model is Page:
            return self.home
        return self.once(model, lambda: self.make_page(model) if issubclass(model, Page) else make_snippet(model))

    def make_page(self, model: type[Page]) -> Page:
        # Saved without the form's rules: what it says does not matter here, only that it is visible.
        page = model(title=f"A {model._meta.verbose_name}", slug=model.__name__.lower(), live=True)
        page.full_clean = lambda *args, **kwargs: None
        return self.home.add_child(instance=page)


def make_image() -> PlatformImage:
    picture = BytesIO()
    Image.new("RGB", (800, 600), "#004494").save(picture, "PNG")
    return PlatformImage.objects.create(
        title="Classroom", description="A blue wall", file=ImageFile(BytesIO(picture.getvalue()), name="classroom.png")
    )


def make_document() -> PlatformDocument:
    return PlatformDocument.objects.create(title="Programme", file=ContentFile(MINIMAL_PDF, name="programme.pdf"))


def make_indicator(country: Term) -> Indicator:
    """With one figure for the country that pages are classified by first."""
    dataset = Dataset.objects.create(key="skills", title="Skills", source="Eurostat")
    indicator = Indicator.objects.create(code="basic_skills", name="Basic digital skills", unit="%", dataset=dataset)
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    Observation.objects.create(
        indicator=indicator,
        dataset=dataset,
        country=country,
        period="2025",
        value=56,
        retrieved_at=moment,
        is_verified=True,
    )
    return indicator


def make_snippet(model: type[models.Model]) -> models.Model:
    if model is MediaFile:
        kind = MediaFile.Kind.VIDEO
        return MediaFile.objects.create(title="Film", kind=kind, file=ContentFile(b"\0" * 8, name="film.mp4"))
    texts = {
        field.name: f"{field.verbose_name} in words"[: field.max_length]
        for field in model._meta.concrete_fields
        if isinstance(field, models.CharField) and not field.blank and not field.choices and field.editable
    }
    return model.objects.create(**texts)
