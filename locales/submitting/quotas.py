"""How much may still be asked for: characters by submission, day and month, and places at the service."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Sum
from django.utils import timezone

from locales.etranslation.settings import etranslation_settings
from locales.models import TranslationJob, TranslationSubmission
from locales.sending.leasing import free_slots
from locales.sending.service_state import current_state


@dataclass(frozen=True)
class Quota:
    """One limit in characters; ``used`` before this request."""

    name: str
    most: int
    used: int

    @property
    def left(self) -> int:
        return max(0, self.most - self.used)


def quotas_of(user: Any) -> list[Quota]:
    """The limits that are set: ``submission``, ``day`` for the user, ``month`` for the whole platform."""
    settings, month = etranslation_settings(), month_quota()
    found = []
    if settings.quota_chars_submission is not None:
        found.append(Quota("submission", settings.quota_chars_submission, 0))
    if settings.quota_chars_day is not None:
        found.append(Quota("day", settings.quota_chars_day, used_since(midnight(), created_by=user)))
    return [*found, month] if month else found


def month_quota() -> Quota | None:
    """Of the whole platform; None where no limit is set."""
    most = etranslation_settings().quota_chars_month
    return Quota("month", most, used_since(midnight().replace(day=1))) if most is not None else None


def midnight() -> datetime:
    return timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)


def used_since(moment: datetime, **conditions: Any) -> int:
    """Of first requests: what is sent again for our own reasons counts for nobody."""
    jobs = TranslationJob.objects.filter(root=None, parent=None, created_at__gte=moment, **conditions)
    return jobs.aggregate(sum=Sum("characters"))["sum"] or 0


def characters_asked(submission: TranslationSubmission) -> int:
    return submission.objects_asked.aggregate(sum=Sum("characters"))["sum"] or 0


def is_over_quota(submission: TranslationSubmission) -> bool:
    asked = characters_asked(submission)
    return any(asked > quota.left for quota in quotas_of(submission.created_by))


def places_left() -> int:
    """How many more languages, or requests, the service may have of ours now; the rest waits by itself."""
    settings = etranslation_settings()
    return max(0, free_slots(settings, current_state(settings)))
