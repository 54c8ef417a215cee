"""The languages of one object: how far each is, publication of one or of all that are reviewed, and asking anew."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail_localize.models import Translation, TranslationSource

from locales.etranslation.settings import etranslation_settings
from locales.ingesting.drafts import instance_of, mirrors
from locales.requesting.services import NotTranslatableError, TranslationDisabledError
from locales.reviewing.outdated import changes_for, request_changed, shown_changes
from locales.reviewing.publishing import UnpublishableError, UnreviewedError, publish_reviewed, publish_translation
from locales.reviewing.rights import is_within, may_publish, may_review
from locales.reviewing.segments import segments_of
from locales.reviewing.views import translation_for

REQUEST = "locales.submit_etranslation"


@dataclass(frozen=True)
class Language:
    """One language of an object as this user may deal with it."""

    translation: Translation
    waiting: int
    total: int
    is_outdated: bool
    is_live: bool
    has_changes: bool
    may_publish: bool

    @property
    def is_publishable(self) -> bool:
        """Whether publishing it would change anything for readers."""
        return self.may_publish and (self.has_changes or not self.is_live)


def languages_for(user: Any, source: TranslationSource) -> list[Language]:
    """Those that the user may review. There are at most as many as the platform has languages."""
    rows = Translation.objects.filter(source=source, enabled=True)
    related = rows.select_related("target_locale", "source__locale", "source__specific_content_type")
    found = related.order_by("target_locale__language_code")
    return [language(user, each) for each in found if is_within(user, each) and may_review(user, each)]


def language(user: Any, translation: Translation) -> Language:
    segments, instance = segments_of(translation), instance_of(translation)
    return Language(
        translation=translation,
        waiting=sum(each.needs_a_person for each in segments),
        total=len(segments),
        is_outdated=any(changes_for(translation)),
        is_live=bool(instance is not None and instance.live and not mirrors(instance)),
        has_changes=bool(instance is not None and instance.has_unpublished_changes),
        may_publish=may_publish(user, translation),
    )


def source_for(user: Any, source_id: int) -> tuple[TranslationSource, list[Language]]:
    """Raises ``Http404`` when the user may review no language of it."""
    related = TranslationSource.objects.select_related("locale", "specific_content_type")
    source = get_object_or_404(related, pk=source_id)
    if not (found := languages_for(user, source)):
        raise Http404
    return source, found


def languages_view(request: HttpRequest, source_id: int) -> HttpResponse:
    source, found = source_for(request.user, source_id)
    pending = changes_for(found[0].translation)[0]
    context = {
        "source": source,
        "languages": sorted(found, key=lambda each: str(each.translation.target_locale)),
        "pending": shown_changes(pending),
        "may_publish_some": any(each.is_publishable and not each.waiting for each in found),
        "may_request": may_request(request.user) and any(each.is_outdated for each in found),
    }
    return TemplateResponse(request, "locales/reviewing/languages.html", context)


def may_request(user: Any) -> bool:
    return bool(etranslation_settings().enabled and user.has_perm(REQUEST))


def publish_view(request: HttpRequest, translation_id: int) -> HttpResponse:
    """Publishes one language; asks first when there are texts that nobody has reviewed."""
    translation = translation_for(request.user, translation_id)
    if not may_publish(request.user, translation):
        raise PermissionDenied
    if request.method != "POST":
        return confirmation(request, translation)
    try:
        publish_translation(
            translation=translation, user=request.user, despite_unreviewed="despite_unreviewed" in request.POST
        )
    except UnreviewedError:
        return confirmation(request, translation)
    except UnpublishableError as error:
        messages.error(request, str(error))
    else:
        name = translation.target_locale.get_display_name()
        messages.success(request, gettext("The translation into %(language)s is live.") % {"language": name})
    return redirect("locales_languages", translation.source_id)


def confirmation(request: HttpRequest, translation: Translation) -> HttpResponse:
    context = {
        "translation": translation,
        "waiting_count": sum(each.needs_a_person for each in segments_of(translation)),
        "is_forbidden": etranslation_settings().publish_unreviewed == "forbid",
    }
    return TemplateResponse(request, "locales/reviewing/publish.html", context)


@require_POST
def publish_reviewed_view(request: HttpRequest, source_id: int) -> HttpResponse:
    source, _languages = source_for(request.user, source_id)
    results = publish_reviewed(source=source, user=request.user)
    published = [each for each in results if not each.refusal]
    for each in results:
        if each.refusal:
            name = each.translation.target_locale.get_display_name()
            messages.error(request, gettext("%(language)s: %(reason)s") % {"language": name, "reason": each.refusal})
    text = ngettext("%(count)d language was published.", "%(count)d languages were published.", len(published))
    messages.success(request, text % {"count": len(published)})
    return redirect("locales_languages", source.pk)


@require_POST
def request_changed_view(request: HttpRequest, source_id: int) -> HttpResponse:
    """Asks for what changed in the languages that the user may review."""
    source, found = source_for(request.user, source_id)
    if not may_request(request.user):
        raise PermissionDenied
    try:
        locales = [each.translation.target_locale for each in found]
        requested = request_changed(source=source, locales=locales, user=request.user)
    except (NotTranslatableError, TranslationDisabledError):
        messages.error(request, gettext("This cannot be translated by machine."))
    else:
        sent = len(requested.jobs)
        text = ngettext("%(count)d request is on its way.", "%(count)d requests are on their way.", sent)
        messages.success(request, text % {"count": sent})
    return redirect("locales_languages", source.pk)
