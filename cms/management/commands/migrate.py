"""Django's migrate under a lock, so that several replicas may start at once."""

from typing import Any

from django.core.management.commands import migrate
from django.db import connections

from cms.migration_lock import migration_lock


class Command(migrate.Command):
    """The first replica migrates, the others wait and find nothing left to do."""

    def handle(self, *args: Any, **options: Any) -> str | None:
        with migration_lock(connections[options["database"]]):
            return super().handle(*args, **options)
