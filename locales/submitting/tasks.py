"""What the worker does for requests of editors. Each task finds its work by itself and may run twice."""

from django_tasks import task

from locales.submitting import services
from locales.submitting.languages import update_domains


@task()
def work_on_submissions() -> int:
    """Estimates what waits for it and hands over what was confirmed. Returns how many requests were finished."""
    return services.work_on_submissions()


@task()
def ask_for_domains() -> bool:
    """Asks the service which pairs of languages it has. Whether it answered."""
    return update_domains()
