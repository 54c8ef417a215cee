"""What the corpus stands on: vocabularies, languages, pictures with real files, the sections of each tree, menus."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import translation
from wagtail.models import Locale, Page

from content_models.editorial.demo import files, sections
from content_models.editorial.demo.filling import Filler
from content_models.editorial.demo.indexing import indexed_at_once
from content_models.editorial.demo.items import identity, table
from content_models.editorial.demo.menus import MenuWriter
from content_models.editorial.demo.moments import Calendar
from content_models.editorial.demo.references import References
from content_models.editorial.demo.snippets import SnippetWriter
from content_models.media.models import PlatformImage
from content_models.media.renditions import ImageFormat, RenditionSize
from content_models.media.services import make_renditions
from content_models.taxonomies.services import load_vocabularies

LANGUAGES = ("en", "fr", "el")
# What the workloads ask for; no request makes a file.
RENDITIONS = tuple((size, ImageFormat.WEBP) for size in (RenditionSize.CARD, RenditionSize.CARD_2X, RenditionSize.HERO))
DAYS_OLD = 700

# By the path of a section and its language.
Sections = dict[tuple[str, str], Any]


def lay_foundation(day: date) -> Sections:
    """Makes what is missing. Returns the section pages."""
    load_vocabularies()
    if not Page.objects.filter(translation_key=identity("section/home")).exists():
        with translation.override("en"), indexed_at_once(), transaction.atomic():
            plant(Calendar(day))
    return section_pages()


def plant(calendar: Calendar) -> None:
    references = References()
    filler = Filler(references, calendar)
    owner = get_user_model().objects.get_or_create(username="corpus", defaults={"is_active": False})[0]
    for row in files.pictures():
        files.make_picture(row, references, owner)
    for image in PlatformImage.objects.all():
        make_renditions(image, RENDITIONS)
    locales = [Locale.objects.get_or_create(language_code=code)[0] for code in LANGUAGES]
    for locale in locales:
        sections.SectionWriter(filler, locale, owner, calendar.days_from_today(-DAYS_OLD)).plant()
    site = sections.give_site_its_home(locales[0])
    for locale in locales:
        MenuWriter(SnippetWriter(filler, owner), site, locale).write()


def section_pages() -> Sections:
    """Every section of the tree in every language of the corpus."""
    paths = {identity(f"section/{row['path']}"): row["path"] for row in table("tree")["section"]}
    pages = Page.objects.filter(translation_key__in=list(paths)).select_related("locale")
    return {(paths[page.translation_key], page.locale.language_code): page for page in pages}


def image_ids() -> Sequence[int]:
    return list(PlatformImage.objects.order_by("title").values_list("pk", flat=True))
