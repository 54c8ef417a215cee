"""Persons, announcements, calls to action and contact points, with the languages that their data have."""

from typing import Any

from django.db.models import Model
from wagtail.models import Locale

from content_models.editorial.demo.filling import Filler
from content_models.editorial.demo.items import identity, section_texts, table
from content_models.editorial.models import Announcement, CallToAction, ContactPoint, Person

SNIPPETS: tuple[tuple[type[Model], str, str], ...] = (
    (Person, "persons", "person"),
    (Announcement, "snippets", "announcement"),
    (CallToAction, "snippets", "call_to_action"),
    (ContactPoint, "snippets", "contact_point"),
)


def snippet_rows() -> list[tuple[type[Model], dict[str, Any]]]:
    return [(model, row) for model, file, name in SNIPPETS for row in table(file)[name]]


def make_snippet(model: type[Any], row: dict[str, Any], filler: Filler, user: Any) -> bool:
    """Makes a snippet in its languages. False where it is there already."""
    ref = f"{model._meta.model_name}/{row['key']}"
    if model.objects.filter(translation_key=identity(ref)).exists():
        return False
    common = {name: value for name, value in row.items() if name not in {"key", "translations"}}
    for code, texts in {"en": {}, **row.get("translations", {})}.items():
        publish_snippet(model, ref, code, {**common, **texts}, filler, user)
    return True


def publish_snippet(model: type[Any], ref: str, code: str, values: dict[str, Any], filler: Filler, user: Any) -> Any:
    snippet = model(translation_key=identity(ref), locale=Locale.objects.get(language_code=code))
    filler.fill(snippet, values, place=ref)
    snippet.save()
    snippet.save_revision(user=user).publish(user=user, skip_permission_checks=True)
    return snippet


def languages() -> list[str]:
    return sorted(section_texts())
