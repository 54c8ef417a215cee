"""Persons, announcements, calls to action and contact points, with the languages that their data have."""

from typing import Any

from django.db.models import Model
from wagtail.models import Locale

from content_models.editorial.demo.filling import Filler
from content_models.editorial.demo.items import identity, table
from content_models.editorial.models import Announcement, CallToAction, ContactPoint, Person

SnippetRow = tuple[type[Model], dict[str, Any]]

SNIPPETS: tuple[tuple[type[Model], str, str], ...] = (
    (Person, "persons", "person"),
    (Announcement, "snippets", "announcement"),
    (CallToAction, "snippets", "call_to_action"),
    (ContactPoint, "snippets", "contact_point"),
)


def snippet_rows() -> list[SnippetRow]:
    return [(model, row) for model, file, name in SNIPPETS for row in table(file)[name]]


class SnippetWriter:
    """Publishes snippets; one that is there already stays as it is."""

    def __init__(self, filler: Filler, user: Any) -> None:
        self.filler = filler
        self.user = user

    def write(self, written: SnippetRow) -> None:
        model, row = written
        ref = f"{model._meta.model_name}/{row['key']}"
        common = {name: value for name, value in row.items() if name not in {"key", "translations"}}
        for code, texts in {"en": {}, **row.get("translations", {})}.items():
            self.publish(model, ref, code, {**common, **texts})

    def publish(self, model: type[Any], ref: str, code: str, values: dict[str, Any]) -> None:
        locale = Locale.objects.get(language_code=code)
        if model.objects.filter(translation_key=identity(ref), locale=locale).exists():
            return
        snippet = model(translation_key=identity(ref), locale=locale)
        self.filler.fill(snippet, values, place=ref)
        snippet.save()
        snippet.save_revision(user=self.user).publish(user=self.user, skip_permission_checks=True)
