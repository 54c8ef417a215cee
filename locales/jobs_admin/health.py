"""How the translation service and our part of it are: what an operator looks at first."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.db.models import Min
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from locales.etranslation.capacity import Domains
from locales.etranslation.consistency import problems
from locales.etranslation.settings import ETranslationSettings, etranslation_settings
from locales.explaining import why_stopped
from locales.figures import Figures, current_figures
from locales.jobs_admin.views import for_operators
from locales.models import JobTarget, ServiceState, TranslationDelivery, TranslationJob
from locales.sending.quiet_hours import is_quiet
from locales.sending.service_state import current_state, is_open_for_sending
from locales.states import MAY_BE_SENT_AGAIN, JobState, TargetState
from locales.submitting.quotas import quotas_of

LEVELS = {0: _("normal"), 1: _("heavy load"), 2: _("critical load"), 3: _("takes nothing at the moment")}
LATEST = 20


@for_operators
def health_view(request: HttpRequest) -> HttpResponse:
    context = {
        **health_of(request.user),
        "page_title": _("Translation service"),
        "header_icon": "wagtail-localize-language",
    }
    return TemplateResponse(request, "locales/jobs/health.html", context)


def health_of(user: Any) -> dict[str, Any]:
    """Everything on the page, from the database alone: the page is there when the service is not."""
    settings, now = etranslation_settings(), timezone.now()
    state = current_state(settings)
    return {
        "settings": settings,
        "problems": list(problems(settings)),
        "state": state,
        "is_sending": settings.enabled and is_open_for_sending(state, now) and not is_quiet(settings.quiet_hours, now),
        "facts": facts(settings, state),
        "may_resume": state.is_stopped or (state.paused_until is not None and state.paused_until > now),
        "quotas": [asdict(quota) | {"left": quota.left} for quota in quotas_of(user)],
        "errors": latest_errors(),
        "domains": [(name, len(pairs)) for name, pairs in domains_of(state).variants.items()],
    }


def facts(settings: ETranslationSettings, state: ServiceState) -> list[tuple[Any, Any]]:
    figures = current_figures()
    queued = JobTarget.objects.filter(state=TargetState.QUEUED).count()
    unread = TranslationDelivery.objects.filter(processed_at=None).count()
    return [
        (_("Address"), settings.address),
        (_("Load of the service"), LEVELS.get(state.level, state.level)),
        (_("Load asked for"), state.level_at or "–"),
        (_("Connection"), state.get_breaker_display()),
        (_("Tried again"), state.open_until if state.breaker == ServiceState.Breaker.OPEN else "–"),
        (_("Stopped"), why_stopped(state) or _("yes") if state.is_stopped else _("no")),
        (_("Paused until"), state.paused_until or "–"),
        (_("At the service"), f"{figures.in_flight} / {figures.most_in_flight}"),
        (_("Requests by state"), words_for(figures.jobs) or "–"),
        (_("Waiting to be sent"), queued),
        (_("Waiting longest, since"), figures.waiting_since or "–"),
        (_("Oldest that is overdue"), oldest_overdue() or "–"),
        (_("Calls in the last 24 hours"), calls_in(figures)),
        (_("Arrived and not read"), unread),
        (_("Requests without a confirmation"), TranslationJob.objects.filter(state=JobState.UNCONFIRMED).count()),
        (_("Asked for domains"), state.domains_at or "–"),
    ]


def words_for(jobs: Mapping[str, int]) -> str:
    """“2 at the service, 14 done”."""
    return ", ".join(f"{count} {JobState(state).label}" for state, count in jobs.items())


def calls_in(figures: Figures) -> str:
    counts = {"stored": figures.calls_stored, "refused": figures.calls_refused}
    return gettext("%(stored)s stored, %(refused)s of them refused") % counts


def oldest_overdue() -> datetime | None:
    """The deadline that was missed first and is still open."""
    late = JobTarget.objects.filter(state__in=[TargetState.SUBMITTED, TargetState.OVERDUE], deadline__lt=timezone.now())
    found: datetime | None = late.aggregate(oldest=Min("deadline"))["oldest"]
    return found


def latest_errors() -> list[JobTarget]:
    failed = JobTarget.objects.filter(state__in=MAY_BE_SENT_AGAIN).select_related("job__source")
    return list(failed.order_by("-job__created_at", "-pk")[:LATEST])


def domains_of(state: ServiceState) -> Domains:
    return Domains.from_answer(state.domains or {})
