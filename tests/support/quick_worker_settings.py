"""Settings of worker processes in tests: leases and pauses of seconds shrink to fractions."""

from cms.settings.test import *

TASK_POLL_SECONDS = 0.05
TASK_LEASE_SECONDS = 1.5
TASK_BEAT_SECONDS = 0.3
TASK_RETRY_POLICIES = {"*": {"attempts": 3, "first_delay": 0.1, "factor": 1}}
GRACE_SECONDS = 2
LOGGING["root"]["level"] = "INFO"
