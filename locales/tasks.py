"""What the worker does for machine translation. Each task takes ids, may run twice, and finds its work by itself."""

from django_tasks import task

from locales.figures import log_figures
from locales.ingesting.batches import read_batch
from locales.ingesting.services import process_delivery
from locales.sending.services import send_due_jobs
from locales.sweeping.arrivals import ingest_waiting_targets
from locales.sweeping.services import sweep
from locales.waking import wake_reader_again, wake_sender


# Before deliveries that wait to be read: what is sent late arrives late.
@task(priority=10)
def send_translations() -> int:
    """Sends what is due. Returns how many requests left."""
    return send_due_jobs()


@task()
def ingest_deliveries() -> int:
    """Reads a batch of calls of the service. Returns how many; what is left has another task."""
    read = read_batch() + ingest_waiting_targets()
    # Once for all of them: each has freed a place at the service.
    wake_sender()
    wake_reader_again()
    return read


@task()
def ingest_delivery(delivery_id: int) -> str:
    """Reads one call that its batch could not read, as often as tasks are tried. Returns its outcome."""
    outcome = process_delivery(delivery_id)
    wake_sender()
    return outcome


@task()
def sweep_translations() -> dict[str, int]:
    """Mends what was interrupted, lost or is overdue, and logs the figures. Returns what was done how often."""
    done = sweep()
    log_figures()
    return done
