"""Has the worker follow up what was translated."""

from locales.waking import enqueue_once

FOLLOW_UP = "locales.notices.tasks.follow_up_translations"


def wake_follow_up() -> None:
    """A periodic job: publishing by policy takes longer than a periodic job may."""
    enqueue_once(FOLLOW_UP)
