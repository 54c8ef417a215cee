"""Language trees: section pages stand in every tree, content pages where their translation was made.

A section that nobody has translated yet is an alias: content may live under it, and it never counts as a language
version. There is no synchronisation of whole trees.
"""

from django.db import transaction
from wagtail.models import Locale, Page

from content_models.editorial.kinds import ContentKind

SECTION_KINDS = (ContentKind.HOME, ContentKind.LANDING, ContentKind.LISTING)


def section_pages(locale: Locale) -> list[Page]:
    """The live section pages of a language that are no aliases, parents before their children."""
    pages = Page.objects.filter(locale=locale, record__kind__in=SECTION_KINDS, alias_of=None, live=True)
    return list(pages.order_by("path").specific())


def plant_tree(*, source: Locale, target: Locale) -> int:
    """Makes the sections that a language's tree does not have yet. Returns how many."""
    present = set(Page.objects.filter(locale=target).values_list("translation_key", flat=True))
    missing = [page for page in section_pages(source) if page.translation_key not in present]
    for page in missing:
        plant_section(page, target)
    return len(missing)


def plant_section(page: Page, target: Locale) -> Page:
    with transaction.atomic():
        planted = page.copy_for_translation(target, copy_parents=True, alias=True)
        if page.content_kind == ContentKind.HOME:
            # The first part of every path is the language.
            planted.slug = target.language_code
            planted.save()
    return planted
