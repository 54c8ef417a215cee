"""How machine translation is doing, in numbers: for the page of operators, and for one line of the log every minute."""

import logging
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Min, Q
from django.utils import timezone

from locales.etranslation.settings import etranslation_settings
from locales.models import JobTarget, TranslationDelivery, TranslationJob
from locales.sending.leasing import in_flight
from locales.states import FINAL_JOBS, TargetState
from locales.submitting.quotas import month_quota

logger = logging.getLogger(__name__)

LATELY = timedelta(hours=24)
Outcome = TranslationDelivery.Outcome
REFUSED = (Outcome.UNREADABLE, Outcome.REFERENCE_MISMATCH, Outcome.FOREIGN_LANGUAGE)


@dataclass(frozen=True)
class Figures:
    """``jobs`` by state: those that are under way, and those that ended in the last 24 hours; calls of these hours.

    ``waiting_since`` is when the language was asked for that waits longest to be sent; ``quota_left`` is of the month,
    in characters, None without a quota. Refused calls are among the stored ones: none of their text was taken.
    """

    jobs: dict[str, int]
    waiting_since: datetime | None
    in_flight: int
    most_in_flight: int
    calls_stored: int
    calls_refused: int
    quota_left: int | None

    @property
    def waiting_seconds(self) -> int:
        return round((timezone.now() - self.waiting_since).total_seconds()) if self.waiting_since else 0


def current_figures() -> Figures:
    """Five queries, whatever there is."""
    settings, since = etranslation_settings(), timezone.now() - LATELY
    jobs = TranslationJob.objects.exclude(state__in=FINAL_JOBS, finished_at__lt=since).order_by()
    queued = JobTarget.objects.filter(state=TargetState.QUEUED)
    calls = TranslationDelivery.objects.filter(received_at__gte=since)
    quota = month_quota()
    return Figures(
        jobs=dict(sorted(jobs.values_list("state").annotate(Count("pk")))),
        waiting_since=queued.aggregate(oldest=Min("job__created_at"))["oldest"],
        in_flight=in_flight(settings),
        most_in_flight=settings.max_in_flight,
        quota_left=quota.left if quota else None,
        **calls.aggregate(calls_stored=Count("pk"), calls_refused=Count("pk", filter=Q(outcome__in=REFUSED))),
    )


def log_figures() -> None:
    figures = current_figures()
    fields = {**asdict(figures), "waiting_seconds": figures.waiting_seconds}
    del fields["waiting_since"]
    logger.info("machine translation in numbers", extra=fields)
