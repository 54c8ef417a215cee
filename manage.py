#!/usr/bin/env python3
"""Entry point of the management commands; development settings unless told otherwise."""

import gc
import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

from cms.management.commands.serve import Command as Serve

# While everything is loaded there is no garbage; looking for it after each 700 objects took a sixth of every start.
gc.set_threshold(50_000, 20, 20)


def main() -> int:
    """A wrong setting is the operator's business, not a bug: one line says which, without a traceback."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.development")
    try:
        if sys.argv[1:2] == ["serve"]:
            # To become the web server takes the settings, not the seconds in which every app is loaded.
            Serve().run_from_argv(sys.argv)
        else:
            execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
