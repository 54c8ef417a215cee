"""Has the worker go on with requests of editors, whatever became of the task that worked on them."""

from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from locales.models import TranslationSubmission
from locales.models.submissions import MOVING_SUBMISSIONS
from locales.submitting.services import TASK
from locales.waking import enqueue_once

UNDER_WAY = (TaskResultStatus.READY, TaskResultStatus.RUNNING)


def wake_builder() -> bool:
    """A periodic job. A web process or a worker that died may have left a request that nobody works on."""
    is_needed = TranslationSubmission.objects.filter(state__in=MOVING_SUBMISSIONS).exists()
    if not is_needed or DBTaskResult.objects.filter(task_path=TASK, status__in=UNDER_WAY).exists():
        return False
    return enqueue_once(TASK)
