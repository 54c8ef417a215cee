"""One translation job: its languages, its history, what the service brought, and what an operator may do."""

from typing import Any

from django.core.paginator import Paginator
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.generic import InspectView

from locales.explaining import why_job
from locales.jobs_admin.services import may_be_finished
from locales.models import JobTarget, TranslationJob
from locales.states import ACCEPTS_DELIVERY, MAY_BE_SENT_AGAIN, OPEN_TARGETS, TargetState

SHOWN = 100


class JobInspectView(InspectView):
    """Five queries, whatever belongs to the job; of long histories the latest hundred."""

    template_name = "locales/jobs/inspect.html"

    def get_page_subtitle(self) -> str:
        return str(self.object.source.object_repr if self.object.source else self.object.uuid)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        job = self.object
        targets = list(job.targets.select_related("locale").order_by("remote_code"))
        states = {target.state for target in targets}
        return {
            **super().get_context_data(**kwargs),
            "job": job,
            "facts": facts_of(job),
            "targets": [{"target": target, "may_upload": target.state in ACCEPTS_DELIVERY} for target in targets],
            "events": latest(job.events.select_related("user", "target").order_by("-at", "-pk")),
            "deliveries": latest(job.deliveries.defer("body").order_by("-received_at", "-pk")),
            "may_retry": bool(states & MAY_BE_SENT_AGAIN),
            "may_cancel": bool(states & OPEN_TARGETS),
            "may_finish": may_be_finished(job),
        }


def latest(rows: Any) -> list[Any]:
    return list(Paginator(rows, SHOWN).page(1).object_list)


def facts_of(job: TranslationJob) -> list[tuple[Any, Any]]:
    """(label, value) of what says something to an operator."""
    found = [
        (_("State"), job.get_state_display()),
        (_("Asked by"), job.created_by or "–"),
        (_("Number at the service"), job.request_id or "–"),
        (_("Domain"), job.domain),
        (_("Characters"), job.characters),
        (_("Attempts"), job.attempts),
        (_("Created"), job.created_at),
        (_("Sent"), job.submitted_at or "–"),
        (_("Finished"), job.finished_at or "–"),
        (_("Next attempt"), job.next_attempt_at if job.state == "ready" else "–"),
        (_("Error"), why_job(job) or "–"),
    ]
    return [*found, (_("Name"), job.uuid)]


def open_targets(job: TranslationJob) -> list[JobTarget]:
    return list(job.targets.filter(state__in=OPEN_TARGETS))


def failed_targets(job: TranslationJob) -> list[JobTarget]:
    return list(job.targets.filter(state__in=[TargetState.FAILED, TargetState.REJECTED]))
