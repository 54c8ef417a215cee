"""Show the configuration that the environment gives, and what is wrong with it."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from cms.settings.env import TABLE, env


class Command(BaseCommand):
    """Lists every variable with its value, secrets hidden, then runs the deployment checks."""

    help = "Show every setting that comes from the environment, then check them as for a deployment."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        width = max(len(variable.name) for variable in TABLE)
        for variable in TABLE:
            origin = "set" if env.is_set(variable.name) else "default"
            value = "(hidden)" if variable.is_secret and env(variable.name) else env(variable.name)
            self.stdout.write(f"{variable.name:<{width}}  {origin:<7}  {value}")
        call_command("check", deploy=True, stdout=self.stdout, stderr=self.stderr)
