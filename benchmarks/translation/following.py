"""Follows a request of the editor to its end: how far it is, and how much memory the processes take meanwhile."""

import time
from collections import Counter
from typing import Any

from django.db.models import Max, Min
from tqdm import tqdm

from benchmarks.translation.platform import Platform
from locales.models import JobTarget, TranslationDelivery, TranslationSubmission
from locales.states import OPEN_TARGETS, TargetState

LOOK_SECONDS = 2
PATIENCE_SECONDS = 3600


def follow(platform: Platform, submission: int, deliveries: int) -> dict[str, Any]:
    """Waits until everything is final; seconds from the confirmation, which is now."""
    began, memory = time.monotonic(), []
    with tqdm(total=deliveries, desc="translated", unit="text") as bar:
        while not is_over(submission) and time.monotonic() - began < PATIENCE_SECONDS:
            memory.append(platform.megabytes())
            bar.update(JobTarget.objects.filter(state=TargetState.INGESTED).count() - bar.n)
            time.sleep(LOOK_SECONDS)
    return {
        "seconds": time.monotonic() - began,
        "states": dict(Counter(JobTarget.objects.values_list("state", flat=True))),
        "memory": {name: memory_of([each[name] for each in memory]) for name in ("web", "worker")},
        **ingestion(),
    }


def is_over(submission: int) -> bool:
    built = TranslationSubmission.State.BUILT
    return (
        TranslationSubmission.objects.filter(pk=submission, state=built).exists()
        and not JobTarget.objects.filter(state__in=OPEN_TARGETS).exists()
        and not TranslationDelivery.objects.filter(processed_at=None).exists()
    )


def memory_of(samples: list[float]) -> dict[str, float]:
    """Megabytes at most: in the second quarter of the time, when stores are filled, and in the last."""
    quarter = max(1, len(samples) // 4)
    return {"early": max(samples[quarter : 2 * quarter] or samples), "late": max(samples[-quarter:])}


def ingestion() -> dict[str, float]:
    """Objects a second, from the first that was written to the last."""
    written = JobTarget.objects.filter(state=TargetState.INGESTED)
    span = written.aggregate(first=Min("ingested_at"), last=Max("ingested_at"))
    seconds = (span["last"] - span["first"]).total_seconds() if span["last"] else 0.0
    count = written.count()
    return {"ingested": count, "ingested_per_second": count / seconds if seconds else 0.0}
