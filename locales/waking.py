"""Has the worker do what is due, with one task in the queue however many reasons there are."""

from typing import Any

from django.utils import timezone
from django.utils.module_loading import import_string
from django_tasks_db.models import DBTaskResult

from locales.models import TranslationDelivery, TranslationJob
from locales.states import JobState

READ = "locales.tasks.ingest_deliveries"
SEND = "locales.tasks.send_translations"
SWEEP = "locales.tasks.sweep_translations"


def wake_sender() -> bool:
    """Queues a round of sending when a job is due. Tells whether one was queued now."""
    due = TranslationJob.objects.filter(state=JobState.READY, next_attempt_at__lte=timezone.now())
    return due.exists() and enqueue_once(SEND)


def wake_reader() -> bool:
    """Has stored calls read. Tells whether a task was queued now."""
    return enqueue_once(READ)


def wake_reader_again() -> bool:
    """The same where calls are left."""
    return TranslationDelivery.objects.filter(processed_at=None).exists() and wake_reader()


def enqueue_once(path: str, *arguments: Any) -> bool:
    """Queues the task of this path unless the same waits to be run already; it may run twice none the less."""
    if DBTaskResult.objects.ready().filter(task_path=path).exists():
        return False
    import_string(path).enqueue(*arguments)
    return True


def wake_sweeper() -> None:
    """A periodic job: the sweep itself runs as a task, so that it holds no other job up."""
    wake_for_jobs(SWEEP)


def wake_for_jobs(path: str) -> None:
    """Queues a task that looks after jobs; where nobody ever asked for a translation there is nothing to look at."""
    if TranslationJob.objects.exists():
        enqueue_once(path)
