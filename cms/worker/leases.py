"""Promises in the database that end by themselves: a live worker, the leader. They work alike on every database."""

import socket
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from cms.worker.models import LeaderLease, WorkerProcess

LEASE = timedelta(seconds=20)
BEAT_SECONDS = 5
LEADER = "scheduler"


def extend_worker_lease(worker_id: str) -> None:
    now = timezone.now()
    WorkerProcess.objects.update_or_create(
        id=worker_id,
        defaults={"lease_until": now + LEASE},
        create_defaults={"host": socket.gethostname(), "started_at": now, "lease_until": now + LEASE},
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
        lease.lease_until = now + LEASE
        lease.save()
    return True


def forget_dead_workers() -> None:
    WorkerProcess.objects.filter(lease_until__lt=timezone.now() - timedelta(days=1)).delete()
