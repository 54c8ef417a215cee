"""``manage.py sync_roles``: groups, permissions, collections and workflows as the code defines them."""

from typing import Any

from django.core.management.base import BaseCommand

from content_models.editorial.roles.sync import sync_roles
from content_models.editorial.workflows.sync import sync_workflows


class Command(BaseCommand):
    """May be run as often as wanted: a second run changes nothing."""

    help = "Makes the groups of the roles, their permissions and collections, and the workflows; reports every change."

    def handle(self, *_arguments: Any, **_options: Any) -> None:
        changes = sync_roles(self.stdout.write) + sync_workflows(self.stdout.write)
        self.stdout.write(f"{changes} changes" if changes else "nothing to change")
