"""What a request is about: one page or snippet, a branch, or a selection, within what the user may have translated."""

from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, QuerySet
from wagtail.models import Page

from locales.submitting.permissions import submittable_pages
from locales.submitting.services import Chosen


def chosen_pages(user: Any, pages: Iterable[Page], *, with_subtree: bool) -> list[Chosen]:
    """The pages, and with ``with_subtree`` what lies below them in the same language, in the order of the tree."""
    allowed = submittable_pages(user)
    roots = list(pages)
    found = allowed.filter(pk__in=[page.pk for page in roots])
    for root in roots if with_subtree else []:
        found |= allowed.filter(path__startswith=root.path, locale_id=root.locale_id)
    rows = found.distinct().order_by("path").values_list("content_type_id", "pk", "draft_title")
    return [Chosen(type_id, str(pk), title) for type_id, pk, title in rows]


def chosen_snippets(snippets: Iterable[Any]) -> list[Chosen]:
    rows = list(snippets)
    types = ContentType.objects.get_for_models(*{type(row) for row in rows})
    return [Chosen(types[type(row)].pk, str(row.pk), str(row)) for row in rows]


def present_locales(instances: Iterable[Any]) -> set[int]:
    """Ids of languages in which a version of every chosen object stands already; aliases do not count."""
    rows = list(instances)
    if not rows:
        return set()
    keys = {row.translation_key for row in rows}
    counts = versions_of(rows[0], keys).order_by().values_list("locale_id").annotate(Count("translation_key"))
    return {locale_id for locale_id, count in counts if count >= len(keys)}


def versions_of(instance: Any, keys: set[Any]) -> QuerySet[Any]:
    if isinstance(instance, Page):
        return Page.objects.filter(translation_key__in=keys, alias_of=None)
    found: QuerySet[Any] = type(instance)._default_manager.filter(translation_key__in=keys)
    return found
