"""The draft of a translated object from the strings that there are. Nothing is published, and no live text changes."""

import logging
from dataclasses import dataclass, replace
from typing import Any

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import DatabaseError, DataError, transaction
from wagtail.models import DraftStateMixin, LockableMixin, Page, Revision, WorkflowMixin
from wagtail_localize.fields import copy_synchronised_fields
from wagtail_localize.models import Translation, TranslationLog
from wagtail_localize.segments.ingest import ingest_segments

from locales.ingesting.field_errors import mark_fields
from locales.ingesting.new_pages import create_page
from locales.models import JobTarget

logger = logging.getLogger(__name__)
DraftState = JobTarget.DraftState


@dataclass(frozen=True)
class Draft:
    """What became of a draft; ``reason`` is a code, ``message`` for editors."""

    state: JobTarget.DraftState
    revision: Revision | None = None
    reason: str = ""
    message: str = ""


def make_draft(translation: Translation, user: Any = None) -> Draft:
    """A new revision of the translated object, which is made when there is none. The strings stay in any case.

    A field that refuses its text gets its message and falls back to the source; then it is tried once more.
    """
    instance = instance_of(translation)
    if reason := reason_to_wait(instance):
        return Draft(DraftState.POSTPONED, reason=reason)
    draft = attempt(translation, instance, user)
    if draft.reason == "invalid":
        again = attempt(translation, instance_of(translation), user)
        return replace(again, reason=draft.reason, message=draft.message) if again.revision else again
    return draft


def instance_of(translation: Translation) -> Any:
    try:
        return translation.get_target_instance()
    except ObjectDoesNotExist:
        return None


def reason_to_wait(instance: Any) -> str:
    """Why a draft must not be made now.

    An alias follows its original until an editor publishes the translation, which turns it into a page of its own.
    """
    if mirrors(instance):
        return "alias"
    if isinstance(instance, WorkflowMixin) and instance.workflow_in_progress:
        return "in_workflow"
    # Drafts alone have a method for locks too, which fails where there are none.
    return "locked" if isinstance(instance, LockableMixin) and instance.get_lock() is not None else ""


def mirrors(instance: Any) -> bool:
    """Whether it is an alias, which has no text of its own."""
    return isinstance(instance, Page) and instance.alias_of_id is not None


def attempt(translation: Translation, instance: Any, user: Any) -> Draft:
    try:
        with transaction.atomic():
            return saved(translation, instance, user)
    except DataError:
        logger.warning("the draft of translation %s holds what the database does not take", translation.pk)
        return Draft(DraftState.FAILED, reason="invalid")
    except DatabaseError:
        raise
    except Exception:
        logger.exception("the draft of translation %s could not be made", translation.pk)
        return Draft(DraftState.FAILED, reason="draft")


def saved(translation: Translation, instance: Any, user: Any) -> Draft:
    try:
        if instance is not None and instance.live:
            return Draft(DraftState.MADE, revise_live(translation, instance, user))
        if instance is None and is_of_page(translation):
            return Draft(DraftState.MADE, create_page(translation, user))
        translation.save_target(user=user, publish=False)
    except ValidationError as error:
        return Draft(DraftState.FAILED, reason="invalid", message=" ".join(error.messages))
    return Draft(DraftState.MADE, instance_of(translation).latest_revision)


def is_of_page(translation: Translation) -> bool:
    model = translation.source.specific_content_type.model_class()
    return model is not None and issubclass(model, Page)


def revise_live(translation: Translation, instance: DraftStateMixin, user: Any) -> Revision:
    """Adds a draft to an object that is live; its row changes only where Wagtail notes that there is one.

    wagtail-localize's ``save_target`` saves the row itself: the live text would change, and a snippet would vanish.

    Raises:
        ValidationError: after the fields that it is about were marked.
    """
    source = translation.source
    has_draft = instance.has_unpublished_changes and instance.latest_revision_id is not None
    draft: Any = instance.get_latest_revision_as_object() if has_draft else instance
    original, slug = source.as_instance(), getattr(instance, "slug", None)
    copy_synchronised_fields(original, draft)
    segments = source._get_segments_for_translation(translation.target_locale, fallback=True)
    ingest_segments(original, draft, source.locale, translation.target_locale, segments)
    if slug is not None:
        draft.slug = slug
    try:
        with transaction.atomic():
            revision: Revision = draft.save_revision(user=user)
    except ValidationError as error:
        mark_fields(translation, error)
        raise
    TranslationLog.objects.create(source=source, locale=translation.target_locale, revision=revision)
    return revision
