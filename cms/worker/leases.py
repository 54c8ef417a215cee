"""Promises in the database that end by themselves: a live worker, the leader. They work alike on every database."""

import socket
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from cms.worker.models import LeaderLease, WorkerProcess

LEADER = "scheduler"


def lease_end(now: datetime) -> datetime:
    return now + timedelta(seconds=settings.TASK_LEASE_SECONDS)


def extend_worker_lease(worker_id: str) -> None:
    now = timezone.now()
    WorkerProcess.objects.update_or_create(
        id=worker_id,
        defaults={"lease_until": lease_end(now)},
        create_defaults={"host": socket.gethostname(), "started_at": now, "lease_until": lease_end(now)},
    )


def end_worker_lease(worker_id: str) -> None:
    WorkerProcess.objects.filter(id=worker_id).delete()
    LeaderLease.objects.filter(holder=worker_id).delete()


def take_leadership(worker_id: str) -> bool:
    """Become or stay the leader when nobody else is."""
    now = timezone.now()
    with transaction.atomic():
        LeaderLease.objects.get_or_create(name=LEADER, defaults={"holder": worker_id, "lease_until": now})
        lease = LeaderLease.objects.select_for_update().get(name=LEADER)
        if lease.holder != worker_id and lease.lease_until > now:
            return False
        lease.holder = worker_id
        lease.lease_until = lease_end(now)
        lease.save()
    return True


def forget_dead_workers() -> None:
    WorkerProcess.objects.filter(lease_until__lt=timezone.now() - timedelta(days=1)).delete()
