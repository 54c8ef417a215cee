"""Apollo Client, urql and plain fetch against a running server: the programs of frontend_contract/examples/clients."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Locale

from content_models.editorial.models import ListingPage
from tests.factories.events import make_event
from tests.journeys.conftest import plant_home
from tests.support.node import installed, run
from tests.support.services import ROOT

EXAMPLES = ROOT / "frontend_contract" / "examples" / "clients"
PROGRAMS = ("plain.mjs", "apollo.mjs", "urql.mjs")

SITE = {"__typename": "Site", "key": "main"}

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return installed(EXAMPLES, tmp_path_factory.mktemp("clients") / "clients")


@pytest.fixture
def events(live_server: LiveServer) -> Iterator[None]:
    """Three English events, the newest of which is there in French too."""
    english, french = (Locale.objects.get_or_create(language_code=code)[0] for code in ("en", "fr"))
    home = plant_home(english)
    latest = home.add_child(instance=ListingPage(title="Latest", slug="latest", locale=english))
    for day, title in enumerate(("Coding in schools", "Cloud for farmers", "Chips for Europe"), start=1):
        published = datetime(2026, 11, day, tzinfo=UTC)
        page = make_event(latest, title=title, published_at=published)
    translation = page.copy_for_translation(french, copy_parents=True)
    translation.title = "Des puces pour l’Europe"
    translation.save_revision().publish()
    return


def trusted(name: str) -> str:
    """The hash of one of our own documents."""
    manifest = json.loads((ROOT / "frontend_contract" / "trusted-documents.json").read_text(encoding="utf-8"))
    return str(manifest["operations"][name])


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_client_lists_pages_searches_and_keeps_its_cache_right(
    program: str, programs: Path, events: None, live_server: LiveServer
) -> None:
    environment = {
        "DSJP_ENDPOINT": f"{live_server.url}/graphql/",
        "DSJP_SEARCH": "farmer",
        "DSJP_DOCUMENT_ID": f"sha256:{trusted('Languages')}",
    }

    said = json.loads(run("node", program, folder=programs, **environment))

    assert said == {
        "english": ["Chips for Europe", "Cloud for farmers"],
        "next": ["Coding in schools"],
        "french": ["Des puces pour l’Europe"],
        "searched": ["Cloud for farmers"],
        "again": ["Chips for Europe", "Cloud for farmers"],
        "againInFrench": ["Des puces pour l’Europe"],
        "persisted": {"languages": 24, **({"secondStatus": 304} if program == "plain.mjs" else {})},
        "halfWrong": {"data": {"content": None, "site": SITE}, "codes": ["BAD_USER_INPUT"]},
        "wrong": {"data": None, "codes": ["GRAPHQL_VALIDATION_FAILED"]},
    }
