"""How often and how soon a failed task is tried again. Pure values; the table of policies is in the settings."""

from dataclasses import dataclass
from datetime import timedelta
from fnmatch import fnmatchcase

from django.conf import settings


@dataclass(frozen=True)
class RetryPolicy:
    """Attempts grow apart by ``factor``; a task that runs longer than ``time_limit`` seconds ends its worker."""

    attempts: int = 6
    first_delay: float = 10
    factor: float = 4
    longest_delay: float = 3600
    time_limit: float = 900

    def delay_after(self, attempt: int) -> timedelta | None:
        """The pause after the given attempt (the first is 1), or nothing when it was the last."""
        if attempt >= self.attempts:
            return None
        return timedelta(seconds=min(self.first_delay * self.factor ** (attempt - 1), self.longest_delay))


def policy_for(task_path: str) -> RetryPolicy:
    """The policy of the first pattern in ``TASK_RETRY_POLICIES`` that fits the task's dotted path."""
    for pattern, values in settings.TASK_RETRY_POLICIES.items():
        if fnmatchcase(task_path, pattern):
            return RetryPolicy(**values)
    return RetryPolicy()


def is_retryable(error: BaseException) -> bool:
    """An exception class says of itself that trying again is useless: ``is_retryable = False``."""
    return bool(getattr(error, "is_retryable", True))
