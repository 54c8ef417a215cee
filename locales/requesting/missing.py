"""Which strings of a source each language still lacks. The number of queries depends on nothing."""

import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, TranslationSource

from locales.documents.building import needs_translation
from locales.documents.fragments import InvalidFragmentError
from locales.documents.protecting import Term
from locales.etranslation.settings import ETranslationSettings
from locales.machine_text import is_ours
from locales.models import JobSegment, JobTarget, SegmentReview
from locales.models.review import SETTLED
from locales.protected_terms import protected_terms
from locales.states import OPEN_TARGETS

logger = logging.getLogger(__name__)

Pair: TypeAlias = tuple[int, int]


@dataclass(frozen=True)
class Wanted:
    """One string in its place; ``path`` is wagtail-localize's, like ``body.<block id>``."""

    string_id: int
    context_id: int
    path: str
    fragment: str

    @property
    def pair(self) -> Pair:
        return self.string_id, self.context_id


def translatable_strings(source: TranslationSource, settings: ETranslationSettings) -> list[Wanted]:
    """The strings that machine translation is for, in the order of the page, each (string, place) once."""
    rows = StringSegment.objects.filter(source=source).order_by("order", "pk")
    values = rows.values_list("string_id", "context_id", "context__path", "string__data")
    found = {(row[0], row[1]): Wanted(*row) for row in values}
    terms = protected_terms(source.locale_id)
    return [
        wanted
        for wanted in found.values()
        if not is_excluded(wanted.path, settings.exclude_paths) and is_for_the_service(wanted, terms)
    ]


def is_for_the_service(wanted: Wanted, terms: tuple[Term, ...]) -> bool:
    """Whether there are words in it, and nothing that no document may hold."""
    try:
        return needs_translation(wanted.fragment, terms)
    except InvalidFragmentError:
        logger.warning("string %s is left to people: its markup cannot be sent", wanted.string_id)
        return False


def is_excluded(path: str, excluded: Iterable[str]) -> bool:
    """Whether the path is one of these or lies below one; addresses never leave, whatever the setting says."""
    return any(path == name or path.startswith(f"{name}.") for name in ("slug", *excluded))


def missing_by_locale(
    source: TranslationSource, wanted: Sequence[Wanted], locales: Sequence[Locale], *, refresh: bool
) -> dict[int, tuple[Wanted, ...]]:
    """By locale id, the strings without a translation that are not on their way already.

    With ``refresh``, also those whose machine text nobody has settled yet.
    """
    taken = translated_pairs(source, locales, refresh=refresh)
    for locale_id, pairs in pairs_on_their_way(source, locales).items():
        taken[locale_id] |= pairs
    return {locale.pk: tuple(each for each in wanted if each.pair not in taken[locale.pk]) for locale in locales}


def translated_pairs(
    source: TranslationSource, locales: Sequence[Locale], *, refresh: bool
) -> defaultdict[int, set[Pair]]:
    found: defaultdict[int, set[Pair]] = defaultdict(set)
    settled = settled_pairs(source, locales) if refresh else set()
    rows = StringTranslation.objects.filter(context__object_id=source.object_id, locale__in=locales)
    for row in rows.only("locale_id", "translation_of_id", "context_id", "translation_type", "tool_name"):
        pair = (row.translation_of_id, row.context_id)
        if not refresh or not is_ours(row) or (row.locale_id, *pair) in settled:
            found[row.locale_id].add(pair)
    return found


def settled_pairs(source: TranslationSource, locales: Sequence[Locale]) -> set[tuple[int, int, int]]:
    reviews = SegmentReview.objects.filter(
        translation__source=source, translation__target_locale__in=locales, state__in=SETTLED
    )
    return set(reviews.values_list("translation__target_locale_id", "string_id", "context_id"))


def pairs_on_their_way(source: TranslationSource, locales: Sequence[Locale]) -> dict[int, set[Pair]]:
    """What open languages of earlier jobs carry: it is not sent twice."""
    targets = JobTarget.objects.filter(source=source, locale__in=locales, state__in=OPEN_TARGETS).select_related("job")
    roots = defaultdict(list)
    for target in targets:
        if target.locale_id is not None:
            roots[target.job.root_id or target.job_id].append(target.locale_id)
    found: dict[int, set[Pair]] = {locale.pk: set() for locale in locales}
    for row in JobSegment.objects.filter(job_id__in=roots).values_list("job_id", "string_id", "context_id"):
        for locale_id in roots[row[0]]:
            found[locale_id].add((row[1], row[2]))
    return found
