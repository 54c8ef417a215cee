"""Decides when a batch is complete and who is told of it; each language of a job is told of once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from locales.models import JobTarget, TargetFollowUp
from locales.notices.recipients import recipients_by_language
from locales.states import OPEN_TARGETS

# So long a batch waits for languages that are still under way.
LONGEST_WAIT = timedelta(minutes=30)

Send = Callable[[int, list[int]], Any]


def claim_notices(send: Send) -> int:
    """Calls ``send(user id, ids of languages of jobs)`` for each user whom a complete batch concerns.

    The rows are marked in the same transaction in which ``send`` queues its mails, so that none is lost or doubled.
    """
    with transaction.atomic():
        rows = TargetFollowUp.objects.select_for_update(of=("self",)).filter(noticed_at=None)
        complete = complete_batches(list(rows.select_related("target").order_by("at", "pk")))
        by_user: defaultdict[int, list[int]] = defaultdict(list)
        for code, users in recipients_by_language(complete).items():
            for user_id in users:
                by_user[user_id] += [row.target_id for row in complete[code]]
        done = [row.pk for batch in complete.values() for row in batch]
        TargetFollowUp.objects.filter(pk__in=done).update(noticed_at=timezone.now())
        for user_id, target_ids in by_user.items():
            send(user_id, target_ids)
    return len(by_user)


def complete_batches(rows: Iterable[TargetFollowUp]) -> Mapping[str, list[TargetFollowUp]]:
    """By language code: what nobody was told of, once nothing more is under way or the first has waited long."""
    batches: defaultdict[str, list[TargetFollowUp]] = defaultdict(list)
    for row in rows:
        batches[row.target.language_code].append(row)
    open_targets = JobTarget.objects.filter(state__in=OPEN_TARGETS)
    under_way = set(open_targets.values_list("language_code", flat=True).distinct())
    long_ago = timezone.now() - LONGEST_WAIT
    return {code: batch for code, batch in batches.items() if code not in under_way or batch[0].at < long_ago}
