"""The panel of the dashboard with the translations that wait for a reviewer. It costs the same however many wait."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.http import HttpRequest
from wagtail.admin.ui.components import Component
from wagtail.models import Page
from wagtail_localize.models import Translation

from content_models.editorial.dashboard.lists import SHOWN, touchable_pages
from content_models.editorial.permissions.confinement import confinement_of
from locales.reviewing.rights import REVIEW
from locales.reviewing.waiting import waiting_for_page, waiting_reviews


def pages_to_review(user: Any) -> QuerySet[Page]:
    """Pages whose translation has something to review, in the languages of the user.

    Also those that mirror their source until it is published: nobody else tells of them.
    """
    languages = confinement_of(user).languages
    pages = touchable_pages(user).filter(waiting_for_page())
    return pages.filter(locale__language_code__in=languages) if languages else pages


def translations_of(pages: list[Page]) -> dict[tuple[Any, int], Translation]:
    """By (translation key, locale id), with ``waiting``: how many strings wait."""
    waiting = waiting_reviews().filter(translation_id=OuterRef("pk")).order_by().values("translation_id")
    counted = Translation.objects.annotate(waiting=Subquery(waiting.annotate(number=Count("pk")).values("number")))
    rows = counted.filter(source__object_id__in=[page.translation_key for page in pages]).select_related("source")
    return {(row.source.object_id, row.target_locale_id): row for row in rows}


class TranslationsPanel(Component):
    """What waits to be reviewed in my languages."""

    template_name = "locales/notices/panel.html"
    name = "translations-to-review"
    order = 115

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        pages = pages_to_review(parent_context["request"].user).select_related("locale", "content_type", "record")
        pages = pages.prefetch_related("record__country__labels").order_by("-latest_revision_created_at", "pk")
        found = list(pages[: SHOWN + 1])
        translations = translations_of(found[:SHOWN])
        rows = [
            {"page": page, "translation": translation}
            for page in found[:SHOWN]
            if (translation := translations.get((page.translation_key, page.locale_id))) is not None
        ]
        return {"panel": self, "rows": rows, "more": len(found) > SHOWN}


def add_translations_panel(request: HttpRequest, panels: list[Component]) -> None:
    """After the reviews of the workflow; only for those who may review translations."""
    if request.user.has_perm(REVIEW):
        panels.insert(1, TranslationsPanel())
