"""The translation service of the demo: the simulator, unless the environment says which one is used."""

import sys
from pathlib import Path

from django.conf import settings

from cms.settings.env import env

HOST = "127.0.0.1"
DISTANCE = 181
LAST_PORT = 65_535
PHRASES = Path("locales/simulator/demo_phrases.json")


def starts_simulator() -> bool:
    """Whoever decides about machine translation in the environment gets what that says, and no simulator."""
    return not env.is_set("ETRANSLATION_ENABLED")


def simulator_port(port: int) -> int:
    """Follows from the web server's, so that two demos can run beside each other."""
    return port + DISTANCE if port + DISTANCE <= LAST_PORT else port - DISTANCE


def simulator_command(port: int) -> list[str]:
    """Translations arrive after some seconds; what is on its way survives a restart of the demo."""
    state = Path(settings.DATA_DIR) / "etranslation.sqlite3"
    options = {
        "host": HOST,
        "port": simulator_port(port),
        "delay": "uniform:3:8",
        "state": state,
        "phrases": PHRASES,
        "log": "off",
    }
    written = [part for name, value in options.items() for part in (f"--{name}", str(value))]
    return [sys.executable, "-m", "locales.simulator", *written]


def simulator_environment(port: int) -> dict[str, str]:
    """The settings that lead the platform to the simulator, and the simulator back."""
    service = f"http://{HOST}:{simulator_port(port)}/etranslation"
    return {
        "ETRANSLATION_ENABLED": "1",
        "ETRANSLATION_BASE_URL": f"{service}/api",
        "ETRANSLATION_V1_BASE_URL": f"{service}/si",
        "ETRANSLATION_APPLICATION": "DEMO",
        "ETRANSLATION_PASSWORD": "demo",
        "ETRANSLATION_CALLBACK_BASE_URL": f"http://{HOST}:{port}",
        "ETRANSLATION_ALLOW_HTTP": "1",
    }


def simulator_line(port: int) -> str:
    """Where the simulator shows what it does, for the demo's list of addresses."""
    return f"  simulator  http://{HOST}:{simulator_port(port)}/__sim__/  (machine translation)"
