"""Publishes translations through the object's own publication, for people who may publish it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision
from wagtail_localize.models import Translation, TranslationSource

from content_models.catalogue.locking import lock_catalogue
from content_models.editorial.kinds import TranslationOrigin
from locales.etranslation.settings import etranslation_settings
from locales.ingesting.drafts import instance_of, make_draft, mirrors, reason_to_wait
from locales.ingesting.titles import keep_slug
from locales.reviewing.rights import may_publish
from locales.reviewing.segments import segments_of


class UnreviewedError(Exception):
    """Texts that nobody has reviewed would go live. ``is_forbidden``: the settings leave no choice."""

    is_retryable = False

    def __init__(self, count: int, *, is_forbidden: bool) -> None:
        super().__init__(str(count))
        self.count, self.is_forbidden = count, is_forbidden


class UnpublishableError(Exception):
    """The object cannot go live now; the text of the error is a sentence for editors."""

    is_retryable = False


@dataclass(frozen=True)
class PublishedLanguage:
    """What came of one language; ``refusal`` is a sentence, empty when it went live."""

    translation: Translation
    refusal: str = ""


def publish_translation(*, translation: Translation, user: Any, despite_unreviewed: bool = False) -> None:
    """Puts the strings that there are into the object and publishes it, in one transaction.

    Raises:
        UnreviewedError: unless ``despite_unreviewed`` and the settings only warn.
        UnpublishableError: locked, in review, switched off, or a field refuses its text.
        PermissionDenied: the user may not publish it. Nothing has changed then.
    """
    with transaction.atomic():
        lock_catalogue()
        Translation.objects.select_for_update().get(pk=translation.pk)
        refuse_unreviewed(translation, despite_unreviewed=despite_unreviewed)
        publish_draft(translation, user)


def refuse_unreviewed(translation: Translation, *, despite_unreviewed: bool) -> None:
    """Raises ``UnreviewedError``."""
    count = sum(segment.needs_a_person for segment in segments_of(translation))
    is_forbidden = etranslation_settings().publish_unreviewed == "forbid"
    if count and (is_forbidden or not despite_unreviewed):
        raise UnreviewedError(count, is_forbidden=is_forbidden)


def publish_draft(translation: Translation, user: Any) -> None:
    """Raises ``UnpublishableError`` or ``PermissionDenied``; the caller's transaction undoes the draft then."""
    revision = draft_to_publish(translation, user)
    if not may_publish(user, translation):
        raise PermissionDenied
    revision.publish(user=user)


def draft_to_publish(translation: Translation, user: Any) -> Revision:
    """Raises ``UnpublishableError``."""
    if not translation.enabled:
        raise UnpublishableError(_("This translation is switched off."))
    instance = instance_of(translation)
    if mirrors(instance):
        end_alias(translation, instance, user)
    elif reason := reason_to_wait(instance):
        raise UnpublishableError(sentence_for(reason))
    draft = make_draft(translation, user)
    if draft.revision is None or draft.reason:
        raise UnpublishableError(draft.message or _("No draft could be made of this translation."))
    return draft.revision


def end_alias(translation: Translation, alias: Page, user: Any) -> None:
    """A page that only mirrored its source becomes one of its own, at the same address.

    Raises ``UnpublishableError``.
    """
    keep_slug(translation, alias.slug)
    try:
        translation.save_target(user=user, publish=False)
    except ValidationError as error:
        raise UnpublishableError(" ".join(error.messages)) from error


def sentence_for(reason: str) -> str:
    """Why a draft has to wait, by the code of it."""
    sentences = {
        "in_workflow": _("It is in review. Finish or cancel the review first."),
        "locked": _("It is locked. Whoever locked it has to unlock it first."),
        "alias": _("The page mirrors its source until it is published as a translation."),
    }
    return sentences.get(reason, "")


def publish_reviewed(*, source: TranslationSource, user: Any) -> list[PublishedLanguage]:
    """Publishes each language of the object that is wholly reviewed and not live as such; each by itself."""
    return [publish_one(translation, user) for translation in reviewed_languages(source)]


def publish_one(translation: Translation, user: Any) -> PublishedLanguage:
    try:
        publish_translation(translation=translation, user=user)
    except UnreviewedError:
        return PublishedLanguage(translation, _("Somebody changed it meanwhile: there is something to review again."))
    except UnpublishableError as error:
        return PublishedLanguage(translation, str(error))
    except PermissionDenied:
        return PublishedLanguage(translation, _("You may not publish it."))
    return PublishedLanguage(translation)


def reviewed_languages(source: TranslationSource) -> Iterator[Translation]:
    rows = Translation.objects.filter(source=source, enabled=True).select_related("target_locale", "source")
    for translation in rows.order_by("target_locale__language_code"):
        is_reviewed = not any(segment.needs_a_person for segment in segments_of(translation))
        if is_reviewed and is_to_be_published(instance_of(translation)):
            yield translation


def is_to_be_published(instance: Any) -> bool:
    """Not live as it is; or live and still marked as machine text, which it is no more once it was reviewed.

    What mirrors its source is live with the text of that.
    """
    if instance is None or not instance.live or instance.has_unpublished_changes or mirrors(instance):
        return instance is not None
    return getattr(instance, "translation_origin", None) == TranslationOrigin.MACHINE
