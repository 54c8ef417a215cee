"""Where and with what it was measured."""

import importlib.metadata
import json
import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.db import connection

from benchmarks.harness.scale import Scale
from benchmarks.harness.servers import PROJECT, node_binary
from content_models.catalogue.models import CatalogueEntry

PACKAGES = (
    "django",
    "wagtail",
    "wagtail-grapple",
    "graphql-core",
    "granian",
    "psycopg",
    "tantivy",
    "pyroaring",
    "orjson",
)


def description(scale: Scale) -> dict[str, Any]:
    return {
        **moment(),
        "scale": scale.name,
        "rounds": scale.rounds,
        "seconds": scale.seconds,
        "processor": f"{processor()}, {os.cpu_count()} cores",
        "memory": f"{memory_gigabytes():.0f} GB",
        "system": f"{platform.system()} {platform.release()}",
        "commit": said("git", "rev-parse", "--short", "HEAD") or os.environ.get("DSJP_COMMIT", ""),
        "versions": versions(),
        "rows": CatalogueEntry.objects.count(),
        "items": CatalogueEntry.objects.filter(page__isnull=False).values("translation_key").distinct().count(),
    }


def moment() -> dict[str, str]:
    """When something was measured, and how busy the machine was then."""
    return {"date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"), "load": f"{os.getloadavg()[0]:.1f}"}


def versions() -> dict[str, str]:
    found = {"Python": platform.python_version(), "PostgreSQL": postgresql_version(), "Node": node_version()}
    manifest = json.loads((PROJECT / "benchmarks/peers/postgraphile/package.json").read_text())
    found["PostGraphile"] = manifest["dependencies"]["postgraphile"]
    return {**found, **{name: version_of(name) for name in PACKAGES if version_of(name)}}


def version_of(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def postgresql_version() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version")
        return str(cursor.fetchone()[0])


def node_version() -> str:
    return said(node_binary() or "node", "--version").lstrip("v")


def said(*command: str) -> str:
    try:
        return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def memory_gigabytes() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
