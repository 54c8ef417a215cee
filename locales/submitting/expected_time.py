"""How long a request will probably take, told from how long the last ones took."""

from math import ceil
from statistics import median

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from locales.etranslation.settings import etranslation_settings
from locales.models import JobTarget, TranslationJob
from locales.sending.leasing import in_flight
from locales.states import JobState, TargetState
from locales.submitting.progress import why_nothing_is_sent

LATEST = 100


def usual_seconds() -> float | None:
    """Between sending and arrival of the last hundred languages that arrived; None before the first did."""
    arrived = JobTarget.objects.filter(delivered_at__isnull=False, first_submitted_at__isnull=False)
    rows = arrived.order_by("-delivered_at").values_list("first_submitted_at", "delivered_at")[:LATEST]
    took = [(end - start).total_seconds() for start, end in rows if start and end]
    return median(took) if took else None


def expected_seconds(*, languages: int, requests: int) -> float | None:
    """Until all of it has arrived: the service takes only so much at a time, and what waits already goes first.

    ``languages`` are those of all objects together; which of the two numbers counts is a setting.
    """
    usual = usual_seconds()
    if usual is None:
        return None
    settings = etranslation_settings()
    if settings.count_mode == "targets":
        ahead, asked = JobTarget.objects.filter(state=TargetState.QUEUED).count(), languages
    else:
        ahead, asked = TranslationJob.objects.filter(state=JobState.READY).count(), requests
    rounds = ceil((in_flight(settings) + ahead + asked) / settings.max_in_flight)
    return usual * max(1, rounds)


def expectation(*, languages: int, requests: int) -> str:
    """A sentence for editors: what keeps requests from leaving, else the time; empty when neither is known."""
    if waiting := why_nothing_is_sent():
        return waiting
    seconds = expected_seconds(languages=languages, requests=requests)
    return _("Arrives in %(time)s, if the service is as quick as usual.") % {"time": words(seconds)} if seconds else ""


def words(seconds: float) -> str:
    """Rounded up to minutes, from two hours on to hours: it is a guess."""
    minutes = ceil(seconds / 60)
    if minutes < 120:
        return ngettext("about %(count)d minute", "about %(count)d minutes", minutes) % {"count": minutes}
    hours = ceil(minutes / 60)
    return ngettext("about %(count)d hour", "about %(count)d hours", hours) % {"count": hours}
