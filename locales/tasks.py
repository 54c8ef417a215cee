"""What the worker does for machine translation. Each task takes ids, may run twice, and finds its work by itself."""

from django_tasks import task

from locales.ingesting.services import process_delivery
from locales.sending.services import send_due_jobs
from locales.sweeping.services import sweep
from locales.waking import wake_sender


# Before deliveries that wait to be read: what is sent late arrives late.
@task(priority=10)
def send_translations() -> int:
    """Sends what is due. Returns how many requests left."""
    return send_due_jobs()


@task()
def ingest_delivery(delivery_id: int) -> str:
    """Reads one call of the service and writes what it brought. Returns its outcome."""
    outcome = process_delivery(delivery_id)
    wake_sender()
    return outcome


@task()
def sweep_translations() -> dict[str, int]:
    """Mends what was interrupted, lost or is overdue. Returns what was done how often."""
    return sweep()
