"""``manage.py export_roles``: writes the tables of docs/how-to/roles.md from the definitions of the roles."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from content_models.editorial.roles.page import START, roles_page

PAGE = Path("docs/how-to/roles.md")


class Command(BaseCommand):
    """Keeps what people wrote above the line, replaces what is below."""

    help = "Write the tables of docs/how-to/roles.md."

    def handle(self, *_arguments: Any, **_options: Any) -> None:
        path = settings.BASE_DIR / PAGE
        written = path.read_text().partition(START)[0]
        path.write_text(f"{written}{roles_page()}")
        self.stdout.write(f"written: {PAGE}")
