"""The releases on disk: which there are, which one `v1` means, and their files in every coding; read once.

A release is a folder called by its version with a `manifest.json`:
``{"version": "1.0.0", "files": {"dsjp-list.js": {"bytes": 1, "gzip": 1, "brotli": 1, "integrity": "sha384-…"}}}``.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.conf import settings

from graphql_schema.cache.codings import compressed


@dataclass(frozen=True)
class ReleasedFile:
    """One file as it is sent; the tag differs by coding, as its bytes do."""

    body: bytes
    coding: str
    etag: str


@lru_cache(maxsize=1)
def releases() -> dict[str, dict[str, Any]]:
    """The manifest of every release, by its version; the newest comes last."""
    found = (json.loads(path.read_text()) for path in Path(settings.WIDGETS_FOLDER).glob("*/manifest.json"))
    return {each["version"]: each for each in sorted(found, key=lambda each: parts(each["version"]))}


def parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def version_of(name: str) -> str | None:
    """The version that an address names: itself, or for ``v1`` the newest that begins with 1."""
    if not name.startswith("v"):
        return name if name in releases() else None
    return next((each for each in reversed(releases()) if each.split(".")[0] == name[1:]), None)


@lru_cache(maxsize=512)
def released_file(version: str, name: str, coding: str) -> ReleasedFile | None:
    """A file that the manifest names; nothing else of the folder is ever opened."""
    if name not in releases()[version]["files"]:
        return None
    body, used = compressed((Path(settings.WIDGETS_FOLDER) / version / name).read_bytes(), coding)
    return ReleasedFile(body, used, f'"{sha256(used.encode() + body).hexdigest()[:32]}"')


def manifest() -> dict[str, Any]:
    """What webmasters and the builder read: the aliases, and every release with sizes and hashes."""
    newest = {f"v{version.split('.')[0]}": version for version in releases()}
    return {"evergreen": newest, "releases": {version: each["files"] for version, each in releases().items()}}
