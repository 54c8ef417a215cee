"""A service on this machine, settings that lead to it, and a request to send there."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from locales.etranslation.client import ETranslationClient
from locales.etranslation.payloads import TranslationRequest
from locales.etranslation.settings import ETranslationSettings
from tests.locales.etranslation.server import Service, serving

TOKEN = "Q2m7x0Yp5bT1dE9kVnLr4sUaHc8wJfGzKtNiOqPxRyM"
PASSWORD = "correct horse: bättery/staple"

Client = Callable[..., ETranslationClient]


@pytest.fixture
def service() -> Iterator[Service]:
    with serving() as service:
        yield service


@pytest.fixture
def client(service: Service) -> Client:
    """Makes a client of the service; arguments are settings."""

    def make(**values: Any) -> ETranslationClient:
        return ETranslationClient(settings_for(service, **values))

    return make


def settings_for(service: Service, **values: Any) -> ETranslationSettings:
    usual = {
        "enabled": True,
        "base_url": f"{service.address}/etranslation/api",
        "v1_base_url": f"{service.address}/etranslation/si",
        "application": "DSJP_CMS",
        "password": PASSWORD,
        "callback_base_url": "https://cms.example.eu",
        "connect_timeout": 2,
        "read_timeout": 5,
    }
    return ETranslationSettings(**usual | values)


def request_for(*targets: str, document: bytes = b"<p>Save the date</p>", **values: Any) -> TranslationRequest:
    usual: dict[str, Any] = {
        "format": "html",
        "source": "EN",
        "token": TOKEN,
        "domain": "GEN",
        "filename": "job-1187",
    }
    return TranslationRequest(document=document, targets=targets or ("FR", "MT"), **usual | values)
