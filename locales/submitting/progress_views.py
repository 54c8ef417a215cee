"""Where the translations of one page or snippet stand, and what a person may do about each."""

from typing import Any

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail_localize.models import Translation, TranslationSource

from locales.jobs_admin.services import cancel_targets
from locales.models import JobTarget
from locales.resending import retry_targets
from locales.reviewing.rights import REVIEW, is_within, may_edit_translated
from locales.states import TargetState
from locales.submitting.permissions import may_manage_jobs, may_submit
from locales.submitting.progress import LanguageProgress, progress_of
from locales.translators import may_translate_into

FRAGMENT = "locales/submitting/progress_fragment.html"


def progress_view(request: HttpRequest, source_id: int) -> HttpResponse:
    source = source_for(request.user, source_id)
    context = {
        **progress_context(request, source),
        "page_title": gettext_lazy("Machine translation"),
        "page_subtitle": source.object_repr,
        "header_icon": "wagtail-localize-language",
    }
    return TemplateResponse(request, "locales/submitting/progress.html", context)


@never_cache
def progress_fragment(request: HttpRequest, source_id: int) -> HttpResponse:
    """What of the page changes by itself; ``?plain=1`` without buttons, for places that are inside of a form."""
    context = progress_context(request, source_for(request.user, source_id))
    return TemplateResponse(request, FRAGMENT, {**context, "is_plain": bool(request.GET.get("plain"))})


@never_cache
def banner_fragment(request: HttpRequest, translation_id: int) -> HttpResponse:
    """The line above the editor of one translation, once it is worth asking for it again."""
    translation = get_object_or_404(Translation.objects.select_related("source"), pk=translation_id)
    if not is_within(request.user, translation) or not may_edit_translated(request.user, translation):
        raise Http404
    found = (each for each in progress_of(translation.source) if each.locale.pk == translation.target_locale_id)
    context = {"translation": translation, "progress": next(found, None), "was_moving": True}
    return TemplateResponse(request, "locales/submitting/banner.html", context)


def progress_context(request: HttpRequest, source: TranslationSource) -> dict[str, Any]:
    languages = sorted(progress_of(source), key=lambda each: str(each.locale))
    return {
        "source": source,
        "languages": [
            {
                "progress": each,
                "may_act": may_act(request.user, each.locale.language_code),
                "may_review": may_look_through(request.user, each),
            }
            for each in languages
        ],
        "is_moving": any(each.is_moving for each in languages),
        "next_url": next_url(request, source),
    }


def source_for(user: Any, source_id: int) -> TranslationSource:
    """Not found for who may not have the object translated, so that an address tells nothing."""
    source = get_object_or_404(TranslationSource, pk=source_id)
    if may_manage_jobs(user):
        return source
    try:
        instance = source.get_source_instance()
    except ObjectDoesNotExist as error:
        raise Http404 from error
    if not may_submit(user, instance):
        raise Http404
    return source


def may_act(user: Any, language_code: str) -> bool:
    return may_manage_jobs(user) or may_translate_into(user, language_code)


def may_look_through(user: Any, progress: LanguageProgress) -> bool:
    """Whether the review of this language can be offered; the review itself asks about the very object."""
    has_text = progress.state == TargetState.INGESTED and progress.translation_id is not None
    return has_text and user.has_perm(REVIEW) and may_translate_into(user, progress.locale.language_code)


def next_url(request: HttpRequest, source: TranslationSource) -> str:
    """Where the buttons lead back to: the page that shows them, also when only its fragment was asked for."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    if url_has_allowed_host_and_scheme(wanted, {request.get_host()}):
        return wanted
    return reverse("locales_progress", args=[source.pk])


@require_POST
def retry_view(request: HttpRequest, source_id: int, locale_id: int) -> HttpResponse:
    source, targets = targets_for(request, source_id, locale_id, "to_retry")
    queued = retry_targets(targets, user=request.user)
    if queued:
        messages.success(request, _("The translation is asked for again."))
    else:
        messages.error(request, _("There is nothing to ask for again: a newer request is under way, or it is ended."))
    return redirect(next_url(request, source))


@require_POST
def cancel_language_view(request: HttpRequest, source_id: int, locale_id: int) -> HttpResponse:
    source, targets = targets_for(request, source_id, locale_id, "to_cancel")
    cancelled = len(cancel_targets(targets, user=request.user))
    if cancelled:
        text = ngettext("%(count)d request was cancelled.", "%(count)d requests were cancelled.", cancelled)
        messages.success(request, text % {"count": cancelled})
    else:
        messages.error(request, _("There is nothing to cancel: the translation has arrived."))
    return redirect(next_url(request, source))


def targets_for(
    request: HttpRequest, source_id: int, locale_id: int, what: str
) -> tuple[TranslationSource, list[JobTarget]]:
    """The source, and the requests of its language with which this may be done.

    Raises:
        PermissionDenied: the language is not the user's.
    """
    source = source_for(request.user, source_id)
    found = next((each for each in progress_of(source) if each.locale.pk == locale_id), None)
    if found is None:
        raise Http404
    if not may_act(request.user, found.locale.language_code):
        raise PermissionDenied
    return source, list(JobTarget.objects.filter(pk__in=getattr(found, what)))
