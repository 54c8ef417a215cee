"""One request of an editor: its estimate, its confirmation, and where it stands; the list of all requests."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.db.models import Count, QuerySet, Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.models import Locale

from locales.etranslation.settings import etranslation_settings
from locales.models import JobTarget, SubmissionObject, TranslationSubmission
from locales.models.submissions import MOVING_SUBMISSIONS, OPEN_SUBMISSIONS
from locales.states import OPEN_TARGETS, TargetState
from locales.submitting.expected_time import expectation
from locales.submitting.missing_sections import missing_sections
from locales.submitting.permissions import EXCEED_QUOTA, may_ask, may_manage_jobs
from locales.submitting.progress import asked_since
from locales.submitting.quotas import places_left, quotas_of
from locales.submitting.services import SubmissionClosedError, cancel_submission, confirm_submission

State = TranslationSubmission.State
SHOWN = 50
SUMS = ("new", "changed", "unchanged", "characters", "requests")


def submissions_of(user: Any) -> QuerySet[TranslationSubmission]:
    """The requests that the user may look at: the own ones, or all for those who manage jobs."""
    if not may_ask(user) and not may_manage_jobs(user):
        raise PermissionDenied
    found = TranslationSubmission.objects.all()
    return found if may_manage_jobs(user) else found.filter(created_by=user)


def submissions_view(request: HttpRequest) -> HttpResponse:
    """The list, newest first."""
    rows = submissions_of(request.user).select_related("created_by")
    rows = rows.annotate(objects_count=Count("objects_asked", distinct=True))
    rows = rows.annotate(languages_count=Count("locales", distinct=True)).order_by("-created_at", "-pk")
    page = Paginator(rows, SHOWN).get_page(request.GET.get("p"))
    context = {
        "submissions": page,
        "page_title": gettext_lazy("Translation requests"),
        "header_icon": "wagtail-localize-language",
        "index_url": reverse("locales_submissions"),
    }
    return TemplateResponse(request, "locales/submitting/submissions.html", context)


def submission_view(request: HttpRequest, pk: int) -> HttpResponse:
    submission = get_object_or_404(submissions_of(request.user), pk=pk)
    title = gettext_lazy("Translation request")
    context = {**context_of(request, submission), "page_title": title, "header_icon": "wagtail-localize-language"}
    return TemplateResponse(request, "locales/submitting/submission.html", context)


@never_cache
def submission_fragment(request: HttpRequest, pk: int) -> HttpResponse:
    """What of the page changes by itself."""
    submission = get_object_or_404(submissions_of(request.user), pk=pk)
    template = "locales/submitting/submission_fragment.html"
    return TemplateResponse(request, template, context_of(request, submission))


def context_of(request: HttpRequest, submission: TranslationSubmission) -> dict[str, Any]:
    rows = submission.objects_asked.order_by("pk")
    page = Paginator(rows, SHOWN).get_page(request.GET.get("p"))
    sums = {name: value or 0 for name, value in rows.aggregate(**{name: Sum(name) for name in SUMS}).items()}
    locales = sorted(submission.locales.all(), key=str)
    languages = languages_of(submission, locales)
    is_moving = submission.state in MOVING_SUBMISSIONS or any(row["open"] for row in languages)
    return {
        "submission": submission,
        "rows": with_counts(submission, page),
        "page": page,
        "sums": sums,
        "progress": done_of(submission),
        "languages": languages,
        "locales": locales,
        "is_single": page.paginator.count == 1,
        "is_moving": is_moving,
        "may_cancel": submission.state in OPEN_SUBMISSIONS,
        "index_url": reverse("locales_submission", args=[submission.pk]),
        **(outlook(request.user, submission, sums, locales) if submission.state == State.ESTIMATED else {}),
    }


def outlook(
    user: Any, submission: TranslationSubmission, sums: dict[str, int], locales: Sequence[Locale]
) -> dict[str, Any]:
    """What an editor should know before anything is sent."""
    languages = submission.objects_asked.exclude(new=0, changed=0).count() * len(locales)
    free = places_left()
    counts_languages = etranslation_settings().count_mode == "targets"
    return {
        **limits(user, submission, sums["characters"]),
        "expectation": expectation(languages=languages, requests=sums["requests"]),
        "places_left": free,
        "has_to_wait": (languages if counts_languages else sums["requests"]) > free,
        "missing_sections": missing_sections(submission, locales),
    }


def limits(user: Any, submission: TranslationSubmission, asked: int) -> dict[str, Any]:
    """What the estimate is held against."""
    quotas = quotas_of(submission.created_by)
    exceeded = [quota.name for quota in quotas if asked > quota.left]
    return {
        "quotas": quotas,
        "exceeded": exceeded,
        "may_confirm": not exceeded or user.has_perm(EXCEED_QUOTA),
    }


def done_of(submission: TranslationSubmission) -> dict[str, int]:
    """How many objects the worker has been through in the step that it is at."""
    counts = dict(submission.objects_asked.order_by().values_list("state").annotate(Count("pk")))
    left = {State.ESTIMATING: ["waiting"], State.BUILDING: ["waiting", "estimated"]}.get(State(submission.state), [])
    total = sum(counts.values())
    return {"total": total, "done": total - sum(counts.get(state, 0) for state in left)}


def targets_of(submission: TranslationSubmission) -> QuerySet[JobTarget]:
    """The languages of the jobs that came of it, or were made for the same objects since."""
    since = submission.confirmed_at
    if since is None:
        return JobTarget.objects.none()
    sources = submission.objects_asked.filter(source__isnull=False).values("source_id")
    found = JobTarget.objects.filter(asked_since(since), source_id__in=sources)
    return found.filter(locale__in=submission.locales.all()).exclude(state=TargetState.SUPERSEDED)


def languages_of(submission: TranslationSubmission, locales: Sequence[Locale]) -> list[dict[str, Any]]:
    counts: dict[int | None, dict[str, int]] = defaultdict(dict)
    for locale_id, state, count in targets_of(submission).values_list("locale_id", "state").annotate(Count("pk")):
        counts[locale_id][state] = count
    return [{"locale": locale, **words(counts[locale.pk])} for locale in locales if counts[locale.pk]]


def with_counts(submission: TranslationSubmission, page: "ListPage[SubmissionObject]") -> list[dict[str, Any]]:
    objects: Iterable[SubmissionObject] = list(page)
    counts: dict[int | None, dict[str, int]] = defaultdict(dict)
    targets = targets_of(submission).filter(source_id__in=[each.source_id for each in objects if each.source_id])
    for source_id, state, count in targets.values_list("source_id", "state").annotate(Count("pk")):
        counts[source_id][state] = count
    return [{"object": each, **words(counts[each.source_id])} for each in objects]


def words(counts: dict[str, int]) -> dict[str, Any]:
    """``parts`` as “3 arrived”, in the order of their way; ``open`` are those under way."""
    return {
        "parts": [(TargetState(state), counts[state]) for state in TargetState if counts.get(state)],
        "open": sum(counts.get(state, 0) for state in OPEN_TARGETS),
    }


@require_POST
def confirm_view(request: HttpRequest, pk: int) -> HttpResponse:
    submission = own_submission(request, pk)
    try:
        confirm_submission(submission, may_exceed_quota=request.user.has_perm(EXCEED_QUOTA))
    except SubmissionClosedError:
        messages.error(request, _("The request can no longer be sent, or it is over the quota."))
    else:
        messages.success(request, _("The texts are on their way to the translation service."))
    return redirect("locales_submission", pk)


@require_POST
def cancel_view(request: HttpRequest, pk: int) -> HttpResponse:
    submission = own_submission(request, pk)
    try:
        cancel_submission(submission)
    except SubmissionClosedError:
        messages.error(request, _("Nothing is left to stop: everything was handed over."))
    else:
        messages.success(request, _("The request is stopped. What was handed over before goes on."))
    return redirect("locales_submission", pk)


def own_submission(request: HttpRequest, pk: int) -> TranslationSubmission:
    return get_object_or_404(submissions_of(request.user), pk=pk)
