"""A platform with one of everything and the portal on it: made once, since nothing here changes them."""

from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import ip_network
from typing import Any

import pytest
from django.test import override_settings
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from tests.conftest import RESTORE
from tests.portal.building import built_portal, free_port, running_portal
from tests.portal.content import Content, write_content

# As it is served: pages are asked by the hundred here, and that both executors agree is seen elsewhere.
SERVED = override_settings(
    DSJP_GRAPHQL_EXECUTOR="compiled",
    DSJP_GRAPHQL_RATE=0,
    DSJP_GRAPHQL_MODE="locked",
    FRONT_END_NETWORKS=[ip_network("127.0.0.0/8")],
)

LONGEST_MILLISECONDS = 10_000


@dataclass(frozen=True)
class Portal:
    """A running portal: its address, the platform's, and what is on it."""

    url: str
    platform: str
    content: Content


@pytest.fixture(scope="package")
def portal(
    request: pytest.FixtureRequest,
    migrated_database: None,
    django_db_setup: None,
    django_db_blocker: Any,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Portal]:
    program = built_portal(tmp_path_factory.mktemp("portal") / "frontend_contract")
    port = free_port()
    with django_db_blocker.unblock(), SERVED:
        content = write_content(f"http://127.0.0.1:{port}")
        server = LiveServer("127.0.0.1")
        with running_portal(program, platform=server.url, port=port) as url:
            yield Portal(url, server.url, content)
        server.stop()
        request.config.stash[RESTORE]()


@pytest.fixture
def page(browser: Browser, portal: Portal) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    opened = context.new_page()
    opened.set_default_timeout(LONGEST_MILLISECONDS)
    yield opened
    context.close()
