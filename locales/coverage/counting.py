"""Counts language versions by type of content, language and state. The number of queries follows the types alone."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from django.contrib.contenttypes.models import ContentType
from django.db.models import Case, Count, Exists, F, OuterRef, QuerySet, Value, When
from django.utils.text import capfirst
from wagtail.models import DraftStateMixin, Locale, Page
from wagtail.snippets.models import get_snippet_models
from wagtail_localize.models import TranslationSource, get_translatable_models

from content_models.editorial.permissions.confinement import confinement_of
from locales.models import OutdatedTranslation
from locales.reviewing.waiting import waiting_for_page

MISSING, MACHINE, REVIEWED, OUTDATED, ORIGINAL = "missing", "machine", "reviewed", "outdated", "original"
STATES = (MISSING, MACHINE, REVIEWED, OUTDATED)

Counts: TypeAlias = Counter[tuple[int, int, str]]


@dataclass(frozen=True)
class Coverage:
    """One type of content in one language. Every item of the type is in exactly one of the five numbers."""

    content_type_id: int
    type_name: str
    language_code: str
    language: str
    original: int
    missing: int
    machine: int
    reviewed: int
    outdated: int

    @property
    def total(self) -> int:
        return self.original + self.missing + self.machine + self.reviewed + self.outdated


def coverage_for(user: Any) -> list[Coverage]:
    """Of what the user may see, in the languages that the user looks after; by type, then by language."""
    languages = confinement_of(user).languages
    locales = [
        each for each in Locale.objects.order_by("language_code") if not languages or each.language_code in languages
    ]
    totals, counts = Counter[int](), Counter[tuple[int, int, str]]()
    for versions in language_versions(user):
        totals += totals_of(versions)
        counts += counts_of(versions, locales)
    types = ContentType.objects.in_bulk(list(totals))
    names = {pk: name_of(each) for pk, each in types.items()}
    by_name = sorted(totals, key=lambda pk: (names[pk], pk))
    return [row(pk, names[pk], locale, totals, counts) for pk in by_name for locale in locales]


def language_versions(user: Any) -> Iterator[QuerySet[Any]]:
    """Querysets of objects with ``type_id``: all pages in one, then each kind of snippet."""
    confinement = confinement_of(user)
    pages = Page.objects.filter(depth__gt=1, alias_of=None, record__archived_at=None)
    yield confinement.within(pages, confinement.own())
    if not confinement.has_a_place:
        yield from (model._default_manager.all() for model in snippet_models())


def snippet_models() -> list[Any]:
    translated = set(get_translatable_models())
    return [model for model in get_snippet_models() if model in translated and issubclass(model, DraftStateMixin)]


def with_type(versions: QuerySet[Any]) -> QuerySet[Any]:
    if versions.model is Page:
        return versions.annotate(type_id=F("content_type_id"))
    return versions.annotate(type_id=Value(ContentType.objects.get_for_model(versions.model).pk))


def totals_of(versions: QuerySet[Any]) -> Counter[int]:
    """How many items of each type are live in some language."""
    live = with_type(versions.filter(live=True)).order_by().values("type_id")
    return Counter(dict(live.annotate(items=Count("translation_key", distinct=True)).values_list("type_id", "items")))


def counts_of(versions: QuerySet[Any], locales: Iterable[Locale]) -> Counter[tuple[int, int, str]]:
    """By (type, locale, state): language versions of items that are live in some language, drafts included."""
    manager = versions.model._default_manager
    live = manager.filter(translation_key=OuterRef("translation_key"), live=True)
    found = with_type(versions.filter(Exists(live), locale__in=locales)).annotate(
        version_state=state_of_version(manager)
    )
    grouped = found.order_by().values("type_id", "locale_id", "version_state").annotate(items=Count("pk"))
    return Counter(
        {(each["type_id"], each["locale_id"], each["version_state"]): each["items"] for each in grouped.iterator()}
    )


def state_of_version(manager: Any) -> Case:
    """Of an object: original, outdated, machine text to be reviewed, or reviewed."""
    key, locale = OuterRef("translation_key"), OuterRef("locale_id")
    outdated = OutdatedTranslation.objects.filter(
        translation__source__object_id=key, translation__target_locale_id=locale
    )
    source = TranslationSource.objects.filter(object_id=key, locale_id=locale)
    others = manager.filter(translation_key=key).exclude(locale_id=locale)
    return Case(
        When(Exists(source) | ~Exists(others), then=Value(ORIGINAL)),
        When(Exists(outdated), then=Value(OUTDATED)),
        When(waiting_for_page(), then=Value(MACHINE)),
        default=Value(REVIEWED),
    )


def row(type_id: int, name: str, locale: Locale, totals: Counter[int], counts: Counts) -> Coverage:
    numbers = {state: counts[type_id, locale.pk, state] for state in (ORIGINAL, MACHINE, REVIEWED, OUTDATED)}
    return Coverage(
        content_type_id=type_id,
        type_name=name,
        language_code=locale.language_code,
        language=str(locale.get_display_name()),
        missing=max(0, totals[type_id] - sum(numbers.values())),
        **numbers,
    )


def name_of(content_type: ContentType) -> str:
    model = content_type.model_class()
    return str(capfirst(model._meta.verbose_name)) if model is not None else content_type.model
