"""Write the reference page of the settings from the typed table."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from cms.settings.env import TABLE, Variable

PAGE = Path("docs/reference/settings.md")
INTRODUCTION = """\
# Settings

The platform is configured by environment variables alone; this page is written by
`manage.py write_settings_reference` from `cms/settings/env.py`, and a test keeps it fresh. A value that cannot be
read stops the start with a message that names its variable. Any variable may come from a file instead: `NAME_FILE`
holds the path (for secrets). `manage.py check_config` shows what is in force.

| Variable | Default | Secret | What it is for |
|---|---|---|---|
"""


def page() -> str:
    return INTRODUCTION + "".join(_row(variable) for variable in TABLE)


def _row(variable: Variable) -> str:
    default = "**required**" if variable.default is None else f"`{variable.default}`" if variable.default else "empty"
    secret = "yes" if variable.is_secret else ""
    return f"| `{variable.name}` | {default} | {secret} | {variable.help.replace('|', '/')} |\n"


class Command(BaseCommand):
    """Writes docs/reference/settings.md."""

    help = "Write docs/reference/settings.md from the table of environment variables."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        (Path(settings.BASE_DIR) / PAGE).write_text(page(), encoding="utf-8")
        self.stdout.write(f"wrote {PAGE}")
