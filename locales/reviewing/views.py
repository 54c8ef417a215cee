"""The screen on which a language of an object is reviewed. It reads, and hands over to the services."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from wagtail.admin import messages
from wagtail_localize.models import Translation

from locales.ingesting.drafts import Draft, instance_of
from locales.models import JobTarget
from locales.requesting.missing import Pair
from locales.reviewing.decisions import RefusedDecisionsError, Verb, Written, accept_all, decide
from locales.reviewing.form import rows_of_screen, sent_decisions
from locales.reviewing.outdated import changes_for, shown_changes
from locales.reviewing.publishing import sentence_for
from locales.reviewing.rights import is_within, may_publish, may_review
from locales.reviewing.segments import Segment, segments_of, version_of_all
from locales.reviewing.titles import edit_url_of, title_of

PER_PAGE = 50
CONFLICT = 409


def translation_for(user: Any, translation_id: int) -> Translation:
    """Raises ``Http404`` for what the user must not know of, ``PermissionDenied`` for what they may not review."""
    related = Translation.objects.select_related("source__locale", "source__specific_content_type", "target_locale")
    translation = get_object_or_404(related, pk=translation_id)
    if not is_within(user, translation):
        raise Http404
    if not may_review(user, translation):
        raise PermissionDenied
    return translation


def review_view(request: HttpRequest, translation_id: int) -> HttpResponse:
    """Shows the strings of one language, and takes the reviewer's decisions."""
    translation = translation_for(request.user, translation_id)
    if request.method != "POST":
        return screen(request, translation)
    try:
        written = written_from(request, translation)
    except RefusedDecisionsError as error:
        messages.error(request, refusal(error))
        return screen(request, translation, request.POST.dict(), error.reasons)
    say(request, written)
    return redirect(request.get_full_path())


def written_from(request: HttpRequest, translation: Translation) -> Written:
    """Raises ``RefusedDecisionsError``."""
    sent = request.POST.dict()
    decisions = sent_decisions(sent)
    if sent.get("action") != "accept_all":
        return decide(translation=translation, decisions=decisions, user=request.user)
    segments = segments_of(translation)
    if version_of_all(segments) != sent.get("version_of_all"):
        raise RefusedDecisionsError({})
    untouched = [each for each in segments if each.pair not in {decision.pair for decision in decisions}]
    return accept_all(translation=translation, segments=untouched, decisions=decisions, user=request.user)


def refusal(error: RefusedDecisionsError) -> str:
    if not error.reasons:
        return gettext("Somebody changed this translation meanwhile. Nothing was saved: look at it again.")
    return ngettext(
        "Nothing was saved, because of %(count)d text. What you typed is still here.",
        "Nothing was saved, because of %(count)d texts. What you typed is still here.",
        len(error.reasons),
    ) % {"count": len(error.reasons)}


def say(request: HttpRequest, written: Written) -> None:
    counts = written.counts
    if not any(counts.values()):
        messages.info(request, gettext("Nothing was changed."))
        return
    text = gettext("Accepted: %(accepted)d. Edited: %(edited)d. Rejected: %(rejected)d.") % {
        "accepted": counts[Verb.ACCEPT],
        "edited": counts[Verb.EDIT],
        "rejected": counts[Verb.REJECT],
    }
    messages.success(request, text)
    if written.draft is not None and (problem := problem_of(written.draft)):
        messages.warning(request, problem)


def problem_of(draft: Draft) -> str:
    """A sentence when the texts are kept but are not in the draft."""
    if draft.state == JobTarget.DraftState.MADE and not draft.message:
        return ""
    reason = draft.message or sentence_for(draft.reason)
    return gettext("The texts are kept, but the draft does not show all of them. %(reason)s") % {"reason": reason}


def screen(
    request: HttpRequest,
    translation: Translation,
    sent: Mapping[str, str] | None = None,
    reasons: Mapping[Pair, str] | None = None,
) -> HttpResponse:
    segments = segments_of(translation)
    waiting = [each for each in segments if each.needs_a_person]
    only_waiting = request.GET.get("show") == "needs-me"
    # What was refused is shown whatever the filter says: somebody's typing stands in it.
    kept = [each for each in segments if each.needs_a_person or each.pair in (reasons or {})]
    shown = page_of(kept if only_waiting else segments, request)
    pending, synced = changes_for(translation)
    context = {
        "translation": translation,
        "title": title_of(translation),
        "edit_url": edit_url_of(instance_of(translation)),
        "rows": rows_of_screen(translation, shown.object_list, sent, reasons),
        "page": shown,
        "only_waiting": only_waiting,
        "count": len(segments),
        "waiting_count": len(waiting),
        "version_of_all": version_of_all(segments),
        "pending": shown_changes(pending),
        "synced": shown_changes(synced),
        "may_publish": may_publish(request.user, translation),
        "languages_url": reverse("locales_languages", args=[translation.source_id]),
    }
    status = CONFLICT if sent is not None else 200
    return TemplateResponse(request, "locales/reviewing/review.html", context, status=status)


def page_of(segments: list[Segment], request: HttpRequest) -> Any:
    return Paginator(segments, PER_PAGE).get_page(request.GET.get("p"))
