"""Who may have what translated by machine, and into which languages.

Editors: what they may edit. Translators, whose hand is bound to some languages: what they see, into theirs.
"""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, QuerySet
from wagtail.models import DraftStateMixin, Page, TranslatableMixin, get_page_models
from wagtail.permissions import policy_registry
from wagtail_localize.models import Translation

from content_models.editorial.permissions.confinement import confinement_of
from content_models.editorial.permissions.kinds import may_edit
from locales.translators import may_have_translated

SUBMIT = "locales.submit_etranslation"
EXCEED_QUOTA = "locales.exceed_translation_quota"
MANAGE_JOBS = "locales.manage_translation_jobs"


def may_ask(user: Any) -> bool:
    """Whether the user may ask for machine translation of anything at all."""
    return bool(user.has_perm(SUBMIT))


def may_manage_jobs(user: Any) -> bool:
    return bool(user.has_perm(MANAGE_JOBS))


def may_submit(user: Any, instance: Any) -> bool:
    """Whether the user may have this page or snippet translated."""
    if isinstance(instance, Page):
        return submittable_pages(user).filter(pk=instance.pk).exists()
    return may_submit_model(user, type(instance)) and not is_translation(instance)


def may_submit_model(user: Any, model: type[Any]) -> bool:
    """Whether the user may have snippets of this model translated: those with drafts."""
    is_offered = issubclass(model, TranslatableMixin) and issubclass(model, DraftStateMixin)
    if not is_offered or issubclass(model, Page) or not may_ask(user):
        return False
    return may_have_translated(user, model)


def submittable_pages(user: Any) -> QuerySet[Page]:
    """The pages that the user may have translated; no aliases, nothing archived, nothing that is a translation."""
    if not may_ask(user):
        return Page.objects.none()
    models = [model for model in get_page_models() if may_edit(user, model)]
    types = [content_type.pk for content_type in ContentType.objects.get_for_models(*models).values()]
    pages = pages_in_reach(user).filter(content_type__in=types, alias_of=None, depth__gt=1)
    return pages.exclude(record__archived_at__isnull=False).exclude(Exists(translations_of_row()))


def pages_in_reach(user: Any) -> QuerySet[Page]:
    policy, confinement = policy_registry.get_by_type(Page), confinement_of(user)
    if confinement.languages:
        return confinement.within(policy.explorable_instances(user), confinement.own())
    return policy.instances_user_has_permission_for(user, "change")


def translations_of_row() -> QuerySet[Translation]:
    """Where the row of the outer query is itself the target of a translation."""
    return Translation.objects.filter(
        source__object_id=OuterRef("translation_key"), target_locale_id=OuterRef("locale_id"), enabled=True
    )


def is_translation(instance: Any) -> bool:
    return Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale_id=instance.locale_id, enabled=True
    ).exists()


def translated_snippets(model: type[Any]) -> set[tuple[Any, int]]:
    """(translation key, locale id) of the snippets of a model that are themselves translations."""
    rows = Translation.objects.filter(
        source__object__content_type=ContentType.objects.get_for_model(model.get_translation_model()), enabled=True
    )
    return set(rows.values_list("source__object_id", "target_locale_id"))
