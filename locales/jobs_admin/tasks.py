"""What the worker does after an operator handed something in."""

from django_tasks import task

from locales.ingesting.services import ingest_target


@task()
def ingest_upload(target_id: int) -> bool:
    """Reads an uploaded document. Whether there was one to read."""
    return ingest_target(target_id)
