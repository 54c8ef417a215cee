"""One platform with content, one browser and one set of packages for all tests of the widgets."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext
from pytest_django.live_server_helper import LiveServer

from tests.conftest import RESTORE
from tests.graphql_schema.delivery.conftest import receiver
from tests.portal.building import installed_packages
from tests.support.services import ROOT
from tests.widgets.browsing import Visit, visit
from tests.widgets.content import plant
from tests.widgets.hosts import HostServer, host_server

# A fixture that lives elsewhere.
__all__ = ["receiver"]

SOURCES = ROOT / "frontend_contract" / "widgets"


@pytest.fixture(scope="package")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources of the widgets with their packages, beside the rest of the contract."""
    folder = tmp_path_factory.mktemp("contract")
    for name in ("client", "trusted-documents.json", "parameters.json"):
        (folder / name).symlink_to(ROOT / "frontend_contract" / name)
    shutil.copytree(SOURCES, folder / "widgets", ignore=shutil.ignore_patterns("node_modules", "dist"))
    (folder / "widgets" / "node_modules").symlink_to(installed_packages(SOURCES))
    return folder / "widgets"


@pytest.fixture(scope="package")
def platform(request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    """The address of a running platform with demo-like content; what it wrote is undone after the last test."""
    with django_db_blocker.unblock():
        plant()
        server = LiveServer("localhost")
        warm_up(server.url)
        yield server.url
        server.stop()
        request.config.stash[RESTORE]()


def warm_up(platform: str) -> None:
    """The first question of a kind is slower than elements wait for on a busy machine."""
    operations = json.loads((ROOT / "frontend_contract" / "trusted-documents.json").read_text())["operations"]
    given = {
        "words": ["widgets"],
        "search": "x",
        "prefix": "ab",
        "path": "/",
        "key": "",
        "isPath": True,
        "isKey": False,
        "isNarrow": True,
    }
    for name, digest in operations.items():
        if name.startswith("Widget"):
            query = urlencode({"documentId": f"sha256:{digest}", "variables": json.dumps(given)})
            urlopen(f"{platform}/graphql/?{query}", timeout=60).read()


@pytest.fixture(scope="package")
def host_pages(platform: str) -> Iterator[HostServer]:
    """Where the pages of other people live."""
    with host_server(platform) as server:
        yield server


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB", timezone_id="Europe/Lisbon")
    made.set_default_timeout(15_000)
    yield made
    made.close()


@pytest.fixture
def open_page(context: BrowserContext, host_pages: HostServer) -> Callable[..., Visit]:
    """Opens a host page in a browser that was nowhere before."""

    def open_one(body: str, **kinds: Any) -> Visit:
        return visit(context, host_pages, body, **kinds)

    return open_one
