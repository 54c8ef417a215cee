"""Where the translations of an object stand, language by language, in words for editors."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from locales.etranslation.settings import etranslation_settings
from locales.explaining import why_target
from locales.models import JobTarget, ServiceState, TranslationJob
from locales.sending.service_state import account_of
from locales.states import ACCEPTS_DELIVERY, MAY_BE_SENT_AGAIN, OPEN_TARGETS, TargetState

# The first of these that a language is in says how it stands: what is under way before what is over.
ORDER = (
    TargetState.QUEUED,
    TargetState.OVERDUE,
    TargetState.SUBMITTED,
    TargetState.DELIVERED,
    TargetState.FAILED,
    TargetState.REJECTED,
    TargetState.INGESTED,
    TargetState.CANCELLED,
)


@dataclass(frozen=True)
class LanguageProgress:
    """One language; the numbers are those of its requests that a person may cancel, retry or upload for."""

    locale: Locale
    state: TargetState
    sentence: str
    translation_id: int | None
    to_cancel: tuple[int, ...]
    to_retry: tuple[int, ...]
    to_upload: int | None
    needs_person: int

    @property
    def is_moving(self) -> bool:
        return self.state in OPEN_TARGETS

    @property
    def tone(self) -> str:
        """Which of Wagtail's status colours fits."""
        if self.state in MAY_BE_SENT_AGAIN:
            return "failed"
        return "primary" if self.state == TargetState.INGESTED else "secondary"


def progress_of(source: TranslationSource) -> list[LanguageProgress]:
    """By language code; only the last request for each language counts. Two queries, whatever there is."""
    by_locale: dict[Locale, list[JobTarget]] = defaultdict(list)
    targets = JobTarget.objects.filter(source=source, locale__isnull=False).exclude(state=TargetState.SUPERSEDED)
    for target in targets.select_related("locale", "job__root__parent__parent", "job__parent__parent").order_by("pk"):
        if target.locale is not None:
            by_locale[target.locale].append(target)
    waiting = why_nothing_is_sent()
    found = [summary(locale, last_request(rows), waiting) for locale, rows in by_locale.items()]
    return sorted(found, key=lambda each: each.locale.language_code)


def last_request(targets: Sequence[JobTarget]) -> list[JobTarget]:
    """What is under way, and what was asked for together with the newest: documents may have been cut in parts."""
    newest = max(asked_at(target.job) for target in targets)
    return [target for target in targets if target.state in OPEN_TARGETS or seconds(asked_at(target.job), newest) < 1]


def asked_at(job: TranslationJob) -> datetime:
    """When a person asked for what is in the job: its family's first request, before any splitting."""
    first = job.root or job
    while first.parent is not None:
        first = first.parent
    return first.created_at


def seconds(early: datetime, late: datetime) -> float:
    return (late - early).total_seconds()


def summary(locale: Locale, targets: Sequence[JobTarget], waiting: str) -> LanguageProgress:
    state = next(state for state in ORDER if any(target.state == state for target in targets))
    telling = [target for target in targets if target.state == state]
    upload = [target.pk for target in targets if target.state in ACCEPTS_DELIVERY]
    return LanguageProgress(
        locale=locale,
        state=state,
        sentence=sentence(state, telling[-1], targets, waiting),
        translation_id=telling[-1].translation_id,
        to_cancel=tuple(target.pk for target in targets if target.state in OPEN_TARGETS),
        to_retry=tuple(target.pk for target in targets if target.state in MAY_BE_SENT_AGAIN),
        to_upload=upload[0] if upload else None,
        needs_person=sum(target.rejected + target.missing for target in targets),
    )


def sentence(state: TargetState, target: JobTarget, targets: Iterable[JobTarget], waiting: str) -> str:
    if state == TargetState.QUEUED:
        return waiting or _("Waiting to be sent.")
    if state == TargetState.SUBMITTED:
        sent = target.first_submitted_at or target.job.created_at
        return _("At eTranslation since %(time)s.") % {"time": moment(sent)}
    if state == TargetState.INGESTED:
        return arrived(targets)
    if state in MAY_BE_SENT_AGAIN:
        start = _("Failed: %(why)s") if state == TargetState.FAILED else _("The answer could not be used: %(why)s")
        return start % {"why": why_failed(target)}
    return {
        TargetState.OVERDUE: _("It did not arrive in time and is asked for again."),
        TargetState.DELIVERED: _("Arrived, being read."),
        TargetState.CANCELLED: why_cancelled(target),
    }[state]


def why_cancelled(target: JobTarget) -> str:
    """A person did it, or nobody waits for the text any more."""
    reasons = {
        "translation_disabled": _(
            "Cancelled: the page is gone, or its translation into this language is switched off."
        ),
        "translation_deleted": _("Cancelled: the translation into this language was deleted."),
    }
    return reasons.get(target.reason, _("Cancelled."))


def arrived(targets: Iterable[JobTarget]) -> str:
    """“Arrived: 14 of 15 strings. 1 needs a person.” and what keeps the draft."""
    rows = [target for target in targets if target.state == TargetState.INGESTED]
    good = sum(target.ok + target.kept_human + target.stale for target in rows)
    bad = sum(target.rejected + target.missing for target in rows)
    text = _("Arrived: %(good)s of %(all)s strings.") % {"good": good, "all": good + bad}
    if bad:
        text += " " + ngettext("%(count)s needs a person.", "%(count)s need a person.", bad) % {"count": bad}
    reason = next((target.reason for target in rows if target.draft_state == JobTarget.DraftState.POSTPONED), "")
    return f"{text} {postponed(reason)}".strip()


def postponed(reason: str) -> str:
    if not reason:
        return ""
    reasons = {
        "locked": _("The draft waits until the page is unlocked."),
        "in_workflow": _("The draft waits until the page has left its review."),
        "alias": _("Until somebody publishes the translation, a copy of the original stands in its place."),
    }
    return reasons.get(reason, _("The draft waits for the page."))


def why_failed(target: JobTarget) -> str:
    if text := why_target(target):
        code = f"({target.error_code})"
        return text if not target.error_code or code in text else f"{text} {code}"
    reasons = {
        "timeout": _("it did not arrive, although it was asked for several times."),
        "attempts": _("the service could not be reached."),
        "document": _("the text could not be written as a document."),
    }
    return reasons.get(target.reason, target.reason)


def why_nothing_is_sent() -> str:
    """A sentence when nobody sends anything at the moment; empty when requests leave."""
    state = ServiceState.objects.filter(account=account_of(etranslation_settings())).first()
    now = timezone.now()
    if state is None:
        return ""
    if state.is_stopped:
        return why_stopped(state.stop_code)
    if state.paused_until is not None and state.paused_until > now:
        if state.pause_reason == "quota":
            text = _("Waiting: the quota of the translation service is used up, next try at %(time)s.")
        else:
            text = _("Waiting: the translation service is overloaded, next try at %(time)s.")
        return text % {"time": moment(state.paused_until)}
    if state.breaker == ServiceState.Breaker.OPEN:
        return _("Waiting: the translation service cannot be reached.")
    return ""


def why_stopped(code: int | None) -> str:
    """``code`` is the service's or of HTTP; there is none where the address itself could not be trusted."""
    if code is None or 300 <= code < 400 or code == 404:
        return _("Waiting: the translation service is not at its address. An administrator must look at it.")
    return _("Waiting: the translation service refuses our account. An administrator must look at it.")


def moment(value: datetime) -> str:
    """The time for today, date and time for other days; without “p.m.”, whose point would meet the sentence's."""
    local = timezone.localtime(value)
    time = date_format(local, "H:i")
    return time if local.date() == timezone.localdate() else f"{date_format(local, 'SHORT_DATE_FORMAT')}, {time}"


def asked_since(moment_of_asking: datetime) -> Q:
    """Languages of requests that were first made at this time or later."""
    return Q(job__root=None, job__created_at__gte=moment_of_asking) | Q(job__root__created_at__gte=moment_of_asking)
