"""The production server: where it listens, how much it does at once, how long it may take to stop."""

from cms.settings.env import env

SERVE_HOST = env("DSJP_HOST")
SERVE_PORT = env("DSJP_PORT")
SERVE_PROCESSES = env("DSJP_WEB_PROCESSES")
SERVE_THREADS = env("DSJP_WEB_THREADS")
GRACE_SECONDS = env("DSJP_GRACE_SECONDS")
