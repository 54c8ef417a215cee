"""Asks this machine's web server whether it is alive, for the container's health check: python -m cms.health.ask."""

import sys
import urllib.request

from cms.settings.env import env


def main() -> int:
    with urllib.request.urlopen(f"http://127.0.0.1:{env('DSJP_PORT')}/livez", timeout=4) as response:
        return 0 if response.status == 200 else 1


if __name__ == "__main__":
    sys.exit(main())
