"""Sections above the pages of a request that a language does not have: they are made together with the drafts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale, Page, get_page_models

from locales.models import TranslationSubmission

STEP: int = Page.steplen


@dataclass(frozen=True)
class MissingSection:
    """A page that has no version in these languages, although pages below it are to get one."""

    title: str
    locales: tuple[Locale, ...]
    is_live: bool
    """Whether the copy will be live at once, as its original is."""


def missing_sections(submission: TranslationSubmission, locales: Sequence[Locale]) -> list[MissingSection]:
    """From the top downwards, without those that are asked for themselves. Four queries, whatever there is."""
    pages = pages_of(submission)
    asked = set(pages)
    above = Page.objects.filter(path__in={path for each in asked for path in paths_above(each)} - asked)
    sections = list(above.filter(depth__gt=1).order_by("path"))
    if not sections:
        return []
    present = present_versions(sections, locales)
    found = []
    for section in sections:
        lacking = tuple(
            each for each in locales if each.pk != section.locale_id and each.pk not in present[section.translation_key]
        )
        if lacking:
            found.append(MissingSection(section.get_admin_display_title(), lacking, section.live))
    return found


def pages_of(submission: TranslationSubmission) -> list[str]:
    """Paths of the pages that are asked for."""
    types = ContentType.objects.get_for_models(*get_page_models()).values()
    rows = submission.objects_asked.filter(content_type__in=[each.pk for each in types])
    numbers = [int(number) for number in rows.values_list("object_id", flat=True)]
    return list(Page.objects.filter(pk__in=numbers).values_list("path", flat=True))


def paths_above(path: str) -> Iterator[str]:
    return (path[:end] for end in range(STEP, len(path), STEP))


def present_versions(sections: Iterable[Page], locales: Sequence[Locale]) -> defaultdict[object, set[int]]:
    """By translation key: ids of the locales in which the section stands, as a translation or as an alias."""
    found: defaultdict[object, set[int]] = defaultdict(set)
    keys = {section.translation_key for section in sections}
    rows = Page.objects.filter(translation_key__in=keys, locale__in=locales)
    for key, locale_id in rows.values_list("translation_key", "locale_id"):
        found[key].add(locale_id)
    return found
