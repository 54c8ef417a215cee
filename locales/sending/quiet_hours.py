"""Hours of the day in which nothing is sent, as a courtesy to the service."""

from datetime import datetime, time

from django.utils import timezone


def is_quiet(hours: tuple[time, time] | None, now: datetime) -> bool:
    """Whether ``now`` lies between the two, in the platform's time zone; also over midnight."""
    if hours is None:
        return False
    (start, end), local = hours, timezone.localtime(now).time()
    return start <= local < end if start <= end else local >= start or local < end
