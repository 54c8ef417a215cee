"""Write the reference page of the commands from their help."""

from argparse import Action
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import get_commands, load_command_class
from django.core.management.base import BaseCommand

PAGE = Path("docs/reference/commands.md")
PACKAGES = ("cms", "content_models", "graphql_schema", "locales")
INTRODUCTION = """\
# Commands

Every command of the platform, started as `manage.py <command>`; written by `manage.py write_commands_reference` from
their help, and a test keeps it fresh. Django's and Wagtail's own commands are there too: `manage.py help` lists them.
"""


def page() -> str:
    own = {name: app for name, app in get_commands().items() if str(app).partition(".")[0] in PACKAGES}
    return "\n".join([INTRODUCTION, *(section(name, load_command_class(own[name], name)) for name in sorted(own))])


def section(name: str, command: BaseCommand) -> str:
    actions = own_actions(name, command)
    words = [usage(action) for action in actions]
    lines = [f"## {name}", "", str(command.help).strip(), "", "```sh", " ".join(["manage.py", name, *words]), "```", ""]
    rows = [f"| `{invocation(action)}` | {explanation(action)} |" for action in actions]
    return "\n".join([*lines, *(["| | |", "| --- | --- |", *rows, ""] if rows else [])])


def own_actions(name: str, command: BaseCommand) -> list[Action]:
    """The arguments that the command adds to those of the class that it extends."""
    inherited = type(command).__mro__[1]()
    known = {action.dest for action in inherited.create_parser("manage.py", name)._actions}
    return [action for action in command.create_parser("manage.py", name)._actions if action.dest not in known]


def invocation(action: Action) -> str:
    if not action.option_strings:
        return action.dest.upper()
    value = f" {action.dest.upper()}" if action.nargs != 0 else ""
    return f"{action.option_strings[0]}{value}"


def usage(action: Action) -> str:
    return f"[{invocation(action)}]" if action.option_strings else invocation(action)


def explanation(action: Action) -> str:
    return str(action.help or "").replace("|", "/")


class Command(BaseCommand):
    """Writes docs/reference/commands.md."""

    help = "Write docs/reference/commands.md from the help of the commands."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        (Path(settings.BASE_DIR) / PAGE).write_text(page(), encoding="utf-8")
        self.stdout.write(f"wrote {PAGE}")
