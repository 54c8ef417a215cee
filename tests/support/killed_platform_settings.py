"""Settings of processes that are killed again and again: what waits for a minute waits for a second here."""

from tests.support.quick_worker_settings import *

# A task is tried again for as long as processes are killed.
TASK_RETRY_POLICIES = {"*": {"attempts": 100, "first_delay": 0.1, "factor": 1}}
PERIODIC_JOBS = {
    name: (min(seconds, 1), path)
    for name, (seconds, path) in PERIODIC_JOBS.items()
    if name in {"sweep_translations", "build_translation_requests", "follow_up_translations"}
}
