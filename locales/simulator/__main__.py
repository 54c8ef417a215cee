"""``python -m locales.simulator``."""

import sys

from locales.simulator.command_line import main

if __name__ == "__main__":
    sys.exit(main())
