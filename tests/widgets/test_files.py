"""The built files: sizes, hashes, headers, and that they are what the sources make."""

import base64
import gzip
import hashlib
import json
from pathlib import Path

import pytest
from django.test import Client

from tests.support.node import run
from tests.widgets.conftest import SOURCES

pytestmark = pytest.mark.once

DIST = SOURCES / "dist"
VERSION = json.loads((SOURCES / "package.json").read_text())["version"]
FILES = json.loads((DIST / VERSION / "manifest.json").read_text())["files"]
# Bytes after gzip: the loader, an element with its styles, the shapes of Europe, and the one that brings them along.
BARS = {"dsjp.js": 3_000, "shapes.json": 30_000, "dsjp-map.js": 42_000}
MEDIA_TYPES = {".js": "text/javascript; charset=utf-8", ".json": "application/json"}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_the_committed_files_are_what_the_sources_make(packages: Path, tmp_path: Path) -> None:
    run("npm", "run", "--silent", "types", folder=packages)
    run("node", "build.mjs", str(tmp_path), folder=packages)

    assert contents(tmp_path / VERSION) == contents(DIST / VERSION)


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_small(name: str) -> None:
    assert len(gzip.compress((DIST / VERSION / name).read_bytes())) <= BARS.get(name, 12_000)


@pytest.mark.parametrize("name", FILES)
def test_a_pinned_file_is_kept_for_ever_and_is_what_the_manifest_says(client: Client, name: str) -> None:
    answer = client.get(f"/widgets/{VERSION}/{name}")

    hashed = base64.b64encode(hashlib.sha384(answer.content).digest()).decode()
    assert f"sha384-{hashed}" == FILES[name]["integrity"]
    assert answer["Content-Type"] == MEDIA_TYPES[Path(name).suffix]
    assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert answer["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert answer["Vary"] == "Accept-Encoding"
    assert answer.cookies == {}


def test_the_evergreen_file_is_the_newest_release_for_five_minutes(client: Client) -> None:
    pinned = client.get(f"/widgets/{VERSION}/dsjp.js")
    evergreen = client.get("/widgets/v1/dsjp.js")

    assert evergreen.content == pinned.content
    assert evergreen["Cache-Control"] == "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800"


def test_a_known_file_is_not_sent_again(client: Client) -> None:
    first = client.get("/widgets/v1/dsjp.js", headers={"Accept-Encoding": "gzip"})
    again = client.get("/widgets/v1/dsjp.js", headers={"Accept-Encoding": "gzip", "If-None-Match": first["ETag"]})

    assert first["Content-Encoding"] == "gzip"
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])


@pytest.mark.parametrize(
    "path", ["v2/dsjp.js", "9.9.9/dsjp.js", "v1/manifest.json", "v1/dsjp-nothing.js", "v1/..-..-package.json"]
)
def test_what_was_never_released_is_not_there(client: Client, path: str) -> None:
    answer = client.get(f"/widgets/{path}")

    assert (answer.status_code, answer["Access-Control-Allow-Origin"]) == (404, "*")
    assert answer["Cache-Control"] == "public, max-age=60"


def test_the_manifest_names_every_file_with_its_hash(client: Client) -> None:
    answer = client.get("/widgets/widgets.json")

    assert answer.json() == {"evergreen": {"v1": VERSION}, "releases": {VERSION: FILES}}
    assert answer["Access-Control-Allow-Origin"] == "*"


def test_a_file_cannot_be_posted_to(client: Client) -> None:
    assert client.post("/widgets/v1/dsjp.js").status_code == 405
