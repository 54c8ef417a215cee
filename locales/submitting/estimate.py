"""What it would cost to have an object translated, counted without writing anything.

The number of queries does not grow with strings or languages; only what extraction itself asks depends on the object.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from wagtail.models import Locale
from wagtail_localize.models import StringTranslation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from locales.documents.fragments import character_count
from locales.etranslation.settings import ETranslationSettings, etranslation_settings
from locales.machine_text import is_ours
from locales.models import JobSegment, JobTarget, SegmentReview
from locales.models.review import SETTLED
from locales.protected_terms import protected_terms
from locales.requesting.missing import Wanted, is_excluded, is_for_the_service
from locales.requesting.portions import grouped, portions
from locales.states import OPEN_TARGETS

Place: TypeAlias = tuple[str, str]


@dataclass(frozen=True)
class Estimate:
    """Strings and characters once for each language; characters without markup."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    characters: int = 0
    requests: int = 0


def estimate_object(instance: Any, locales: Sequence[Locale], *, is_refresh: bool) -> Estimate:
    """What would be sent of a page or snippet as it is stored now.

    Raises:
        ValueError: its markup cannot be read.
    """
    settings = etranslation_settings()
    chosen = [locale for locale in locales if locale.pk != instance.locale_id]
    wanted = strings_of(instance, settings)
    done = translated_places(instance, chosen, is_refresh=is_refresh)
    for locale_id, places in places_on_their_way(instance, chosen).items():
        done[locale_id] |= places
    missing = {
        locale.pk: tuple(each for each in wanted if (each.path, each.fragment) not in done[locale.pk])
        for locale in chosen
    }
    return counted(wanted, missing, done, settings)


def strings_of(instance: Any, settings: ETranslationSettings) -> list[Wanted]:
    terms = protected_terms(instance.locale_id)
    segments = [each for each in extract_segments(instance) if isinstance(each, StringSegmentValue)]
    places = dict.fromkeys((segment.path, segment.string.data) for segment in segments)
    found = [Wanted(number, number, path, fragment) for number, (path, fragment) in enumerate(places)]
    return [
        each for each in found if not is_excluded(each.path, settings.exclude_paths) and is_for_the_service(each, terms)
    ]


def translated_places(instance: Any, locales: Sequence[Locale], *, is_refresh: bool) -> defaultdict[int, set[Place]]:
    found: defaultdict[int, set[Place]] = defaultdict(set)
    settled = settled_places(instance, locales) if is_refresh else set()
    rows = StringTranslation.objects.filter(
        context__object_id=instance.translation_key, locale__in=locales, translation_of__locale_id=instance.locale_id
    ).select_related("context", "translation_of")
    for row in rows:
        place = (row.context.path, row.translation_of.data) if row.context else ("", "")
        if not is_refresh or not is_ours(row) or (row.locale_id, *place) in settled:
            found[row.locale_id].add(place)
    return found


def settled_places(instance: Any, locales: Sequence[Locale]) -> set[tuple[int, str, str]]:
    reviews = SegmentReview.objects.filter(
        context__object_id=instance.translation_key, translation__target_locale__in=locales, state__in=SETTLED
    )
    return set(reviews.values_list("translation__target_locale_id", "context__path", "string__data"))


def places_on_their_way(instance: Any, locales: Sequence[Locale]) -> dict[int, set[Place]]:
    targets = JobTarget.objects.filter(
        source__object_id=instance.translation_key,
        source__locale_id=instance.locale_id,
        locale__in=locales,
        state__in=OPEN_TARGETS,
    )
    roots = defaultdict(list)
    for job_id, root_id, locale_id in targets.values_list("job_id", "job__root_id", "locale_id"):
        roots[root_id or job_id].append(locale_id)
    found: dict[int, set[Place]] = {locale.pk: set() for locale in locales}
    segments = JobSegment.objects.filter(job_id__in=roots, context__isnull=False)
    for job_id, path, fragment in segments.values_list("job_id", "context__path", "fragment"):
        for locale_id in roots[job_id]:
            found[locale_id].add((path, fragment))
    return found


def counted(
    wanted: Sequence[Wanted],
    missing: dict[int, tuple[Wanted, ...]],
    done: defaultdict[int, set[Place]],
    settings: ETranslationSettings,
) -> Estimate:
    """Changed is a string whose place has text of an older source; new, one whose place has none."""
    paths = {locale_id: {path for path, _fragment in done[locale_id]} for locale_id in missing}
    asked = [(locale_id, each) for locale_id, strings in missing.items() for each in strings]
    changed = sum(each.path in paths[locale_id] for locale_id, each in asked)
    limits = {"most_bytes": settings.max_doc_bytes, "most_strings": settings.max_doc_strings}
    groups = grouped(missing, together=settings.group_targets == "grouped")
    return Estimate(
        new=len(asked) - changed,
        changed=changed,
        unchanged=len(wanted) * len(missing) - len(asked),
        characters=character_count(each.fragment for _locale, each in asked),
        requests=sum(len(portions(strings, **limits)) for _locales, strings in groups),
    )
