"""One probe per dependency: it returns what it found, or raises."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from django.core.cache import cache as shared_cache
from django.core.files.storage import storages
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from cms.worker.models import PeriodicJobState, WorkerProcess
from content_models.catalogue.engines.choice import open_engine

SCHEDULE_MAY_BE_LATE = timedelta(minutes=2)


class ProbeError(Exception):
    """A dependency answered, but not as it should."""


@dataclass(frozen=True)
class Finding:
    """What one probe found; the detail holds no addresses and no secrets."""

    name: str
    is_healthy: bool
    detail: str


def probe(name: str, check: Callable[[], str]) -> Finding:
    """Run one check; whatever it raises is the finding, by class name alone, since messages may hold addresses."""
    try:
        return Finding(name, True, check())
    except ProbeError as error:
        return Finding(name, False, str(error))
    except Exception as error:
        return Finding(name, False, type(error).__name__)


def database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return connection.vendor


@cache
def migrations() -> str:
    """Nothing is left to migrate. The code of a process never changes, so success is remembered, failure is not."""
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if missing:
        raise ProbeError(f"{len(missing)} migrations are not applied")
    return "all applied"


def cache_answers() -> str:
    token = uuid.uuid4().hex
    shared_cache.set("healthz", token, timeout=10)
    if shared_cache.get("healthz") is None:
        raise ProbeError("the cache forgets what it is told")
    return "answers"


def storage_answers() -> str:
    for alias in ("default", "documents"):
        storages[alias].exists("healthz")
    return "answers"


def catalogue_answers() -> str:
    """Of this process; never a fault, since the database answers until an index is there."""
    return open_engine().state()


def worker_beats() -> str:
    alive = WorkerProcess.objects.filter(lease_until__gt=timezone.now()).count()
    if not alive:
        raise ProbeError("no worker is alive")
    return f"{alive} alive"


def schedule_is_kept() -> str:
    state = PeriodicJobState.objects.filter(name="publish_scheduled").first()
    if state is None or state.succeeded_at is None:
        raise ProbeError("scheduled publishing never ran")
    if timezone.now() - state.succeeded_at > SCHEDULE_MAY_BE_LATE:
        raise ProbeError(f"scheduled publishing last succeeded at {_shown(state.succeeded_at)}")
    return f"scheduled publishing succeeded at {_shown(state.succeeded_at)}"


def _shown(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


READINESS: dict[str, Callable[[], str]] = {"database": database, "migrations": migrations}
DETAIL = READINESS | {
    "cache": cache_answers,
    "storage": storage_answers,
    "catalogue": catalogue_answers,
    "worker": worker_beats,
    "schedule": schedule_is_kept,
}
