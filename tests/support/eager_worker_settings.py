"""Settings of a worker that looks for tasks all the time, with the leases of production."""

from cms.settings.test import *

TASK_POLL_SECONDS = 0.05
LOGGING["root"]["level"] = "INFO"
