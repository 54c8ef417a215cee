"""The demo's translation service: which port, which settings, and when there is none."""

import json
import socket
from pathlib import Path

import pytest
from django.conf import settings as configured
from pytest_django.fixtures import Settings

from cms.demo.running import DemoError, require_free_port
from cms.demo.translating import PHRASES, simulator_command, simulator_environment, simulator_port, starts_simulator
from locales.simulator.options import Options

pytestmark = pytest.mark.once


def test_its_port_follows_from_the_demos() -> None:
    assert [simulator_port(8000), simulator_port(8001), simulator_port(65_500)] == [8181, 8182, 65_319]


def test_it_leads_the_platform_there_and_back() -> None:
    assert simulator_environment(8000) == {
        "ETRANSLATION_ENABLED": "1",
        "ETRANSLATION_BASE_URL": "http://127.0.0.1:8181/etranslation/api",
        "ETRANSLATION_V1_BASE_URL": "http://127.0.0.1:8181/etranslation/si",
        "ETRANSLATION_APPLICATION": "DEMO",
        "ETRANSLATION_PASSWORD": "demo",
        "ETRANSLATION_CALLBACK_BASE_URL": "http://127.0.0.1:8000",
        "ETRANSLATION_ALLOW_HTTP": "1",
    }
    assert (Options().user, Options().password) == ("DEMO", "demo")


def test_it_stays_out_of_the_way_of_a_real_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ETRANSLATION_ENABLED", raising=False)
    assert starts_simulator()

    monkeypatch.setenv("ETRANSLATION_ENABLED", "true")
    assert not starts_simulator()


def test_it_keeps_its_queue_with_the_demos_data(settings: Settings) -> None:
    settings.DATA_DIR = "/data"

    assert " ".join(simulator_command(8000)[1:]) == (
        "-m locales.simulator --host 127.0.0.1 --port 8181 --delay uniform:3:8 --state /data/etranslation.sqlite3 "
        "--phrases locales/simulator/demo_phrases.json --log off"
    )


def test_its_phrase_book_has_five_languages_of_every_phrase() -> None:
    phrases = json.loads((Path(configured.BASE_DIR) / PHRASES).read_text(encoding="utf-8"))

    assert {tuple(texts) for texts in phrases.values()} == {("FR", "DE", "ES", "IT", "PL")}


def test_a_taken_port_of_the_simulator_is_answered_with_another_port_of_the_demo() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(DemoError, match=f"port {port} is in use; choose another one: DSJP_PORT=8001 make demo"):
            require_free_port(port, follows=8000)
