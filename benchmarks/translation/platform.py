"""The processes of a run: web server, worker and simulator, as they run in production, on one machine."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from benchmarks.harness.processes import family, resident_megabytes
from benchmarks.harness.servers import PROJECT, Server, System, environment, start, uncached_platform

WEB_PORT, SIMULATOR_PORT = 8401, 8402
DELAY = "uniform:0:2"
# Readers go first, as in the demo; the service is no process of the platform, and in reality a machine of its own.
GIVING_WAY = ("nice", "-n", "10")


@dataclass
class Platform:
    """What runs; the worker is started when the quiet time is over."""

    web: Server
    simulator: Server
    env: Mapping[str, str]
    worker: "subprocess.Popen[bytes] | None" = None

    def start_worker(self) -> None:
        command = [*GIVING_WAY, sys.executable, "manage.py", "worker"]
        self.worker = subprocess.Popen(command, cwd=PROJECT, env=environment(**self.env))

    def megabytes(self) -> dict[str, float]:
        """Resident memory of the largest web process and of the worker."""
        worker = [] if self.worker is None else family(self.worker.pid)
        found = {"web": family(self.web.process.pid), "worker": worker}
        return {name: max(map(resident_megabytes, pids), default=0.0) for name, pids in found.items()}

    def stop_worker(self) -> None:
        if self.worker is not None:
            self.worker.terminate()
            self.worker.wait(60)


@contextmanager
def running_platform() -> Iterator[Platform]:
    env = {**translation_environment(), "DJANGO_SETTINGS_MODULE": "benchmarks.settings"}
    os.environ |= env
    simulator = start(simulator_system())
    try:
        web = start(uncached_platform(port=WEB_PORT, **env))
        platform = Platform(web, simulator, env)
        try:
            yield platform
        finally:
            platform.stop_worker()
            web.stop()
    finally:
        simulator.stop()


def simulator_system() -> System:
    options = {"port": SIMULATOR_PORT, "delay": DELAY, "log": "off"}
    written = [part for name, value in options.items() for part in (f"--{name}", str(value))]
    command = (*GIVING_WAY, sys.executable, "-m", "locales.simulator", *written)
    return System("simulator", SIMULATOR_PORT, command, endpoint="/__sim__/")


def translation_environment() -> dict[str, str]:
    """The account at the simulator; everything else is as in production."""
    return {
        "ETRANSLATION_ENABLED": "true",
        "ETRANSLATION_BASE_URL": f"http://127.0.0.1:{SIMULATOR_PORT}/etranslation/api",
        "ETRANSLATION_ALLOW_HTTP": "true",
        "ETRANSLATION_APPLICATION": "DEMO",
        "ETRANSLATION_PASSWORD": "demo",
        "ETRANSLATION_CALLBACK_BASE_URL": f"http://127.0.0.1:{WEB_PORT}",
    }
