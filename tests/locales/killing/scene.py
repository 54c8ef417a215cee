"""The three processes on the database of the test, and the settings that let them meet."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.locales.killing.victims import Victim, answers
from tests.support.processes import database_url
from tests.support.services import free_port

SETTINGS = "tests.support.killed_platform_settings"


@dataclass(frozen=True)
class Scene:
    """What runs; ``kept`` is the file in which the simulator remembers everything."""

    web: Victim
    worker: Victim
    simulator: Victim
    kept: Path

    @property
    def victims(self) -> tuple[Victim, ...]:
        return (self.web, self.worker, self.simulator)

    @property
    def kills(self) -> dict[str, int]:
        return {victim.name: victim.kills for victim in self.victims}


def etranslation(web_port: int, simulator_port: int) -> dict[str, str]:
    """Short pauses, and as many attempts as it takes: what is to be shown is that nothing is lost, not how long."""
    return {
        "ETRANSLATION_ENABLED": "true",
        "ETRANSLATION_BASE_URL": f"http://127.0.0.1:{simulator_port}/etranslation/api",
        "ETRANSLATION_ALLOW_HTTP": "true",
        "ETRANSLATION_APPLICATION": "DEMO",
        "ETRANSLATION_PASSWORD": "demo",
        "ETRANSLATION_CALLBACK_BASE_URL": f"http://127.0.0.1:{web_port}",
        "ETRANSLATION_MAX_DOC_STRINGS": "1",
        "ETRANSLATION_CONNECT_TIMEOUT": "5",
        "ETRANSLATION_READ_TIMEOUT": "5",
        "ETRANSLATION_DEADLINE_S": "12",
        "ETRANSLATION_MAX_RESUBMITS": "1000",
        "ETRANSLATION_UNCONFIRMED_GRACE_S": "4",
        "ETRANSLATION_BACKOFF_BASE_S": "1",
        "ETRANSLATION_BACKOFF_CAP_S": "2",
        "ETRANSLATION_MAX_ATTEMPTS": "10000",
        "ETRANSLATION_BREAKER_FAILURES": "20",
        "ETRANSLATION_BREAKER_OPEN_S": "1",
        "ETRANSLATION_LEASE_S": "7",
        "ETRANSLATION_STATUS_CACHE_S": "5",
    }


def simulation(port: int, kept: Path, seed: str) -> tuple[str, ...]:
    """Deliveries within two seconds, and what could not be delivered again after one, six and thirty.

    As a module of its own it starts at once: it loads nothing of the platform.
    """
    options = {
        "port": port,
        "seed": sum(seed.encode()),
        "delay": "uniform:0:8",
        "speed": 4,
        "state": kept,
        "log": "off",
    }
    written = (part for name, value in options.items() for part in (f"--{name}", str(value)))
    return ("-m", "locales.simulator", *written)


@contextmanager
def running_scene(folder: Path, *, seed: str) -> Iterator[Scene]:
    """Everything is up when the block begins, and gone when it has ended."""
    web_port, simulator_port, kept = free_port(), free_port(), folder / "simulator.sqlite3"
    environment = {
        "DATABASE_URL": database_url(),
        "DJANGO_SETTINGS_MODULE": SETTINGS,
        "DSJP_PORT": str(web_port),
        "DSJP_WEB_PROCESSES": "1",
        **etranslation(web_port, simulator_port),
    }

    def victim(name: str, command: tuple[str, ...], is_ready: Callable[[Victim], bool], **more: bool) -> Victim:
        return Victim(name, command, is_ready, environment, folder / f"{name}.log", **more)

    scene = Scene(
        web=victim("web", ("manage.py", "serve"), answering(f"{web_port}/livez"), has_children=True),
        worker=victim(
            "worker", ("manage.py", "worker", "--skip-checks"), lambda worker: "serves the queues" in worker.words()
        ),
        simulator=victim("simulator", simulation(simulator_port, kept, seed), answering(f"{simulator_port}/__sim__/")),
        kept=kept,
    )
    try:
        for each in scene.victims:
            each.start()
        for each in scene.victims:
            each.wait_until_ready()
        yield scene
    finally:
        for each in scene.victims:
            each.kill()


def answering(place: str) -> Callable[[Victim], bool]:
    return lambda _victim: answers(f"http://127.0.0.1:{place}")
