"""Has the worker follow up what was translated."""

from locales.waking import wake_for_jobs

FOLLOW_UP = "locales.notices.tasks.follow_up_translations"


def wake_follow_up() -> None:
    """A periodic job: publishing by policy takes longer than a periodic job may."""
    wake_for_jobs(FOLLOW_UP)
