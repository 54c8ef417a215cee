"""Builds the portal where its packages stay installed, and runs it: only what changed is done again."""

import fcntl
import hashlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.node import node_folder, run
from tests.support.services import ROOT

CONTRACT = ROOT / "frontend_contract"
SOURCE = CONTRACT / "examples" / "portal"
NEEDED = ("trusted-documents.json", "parameters.json", "client", "generated")
LEFT_OUT = shutil.ignore_patterns("node_modules", "dist")
READY_WITHIN_SECONDS = 30


def installed_packages(source: Path) -> Path:
    """A folder for a lock of npm, with its packages: they are fetched once on a machine."""
    lock = (source / "package-lock.json").read_bytes()
    folder = Path(tempfile.gettempdir()) / "dsjp-node" / hashlib.sha256(lock).hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        if not (folder / "complete").exists():
            for name in ("package.json", "package-lock.json"):
                shutil.copyfile(source / name, folder / name)
            run("npm", "ci", "--no-audit", "--no-fund", "--silent", folder=folder)
            (folder / "complete").touch()
    return folder / "node_modules"


def built_portal(folder: Path) -> Path:
    """The portal, built in ``folder``. Returns the program."""
    folder.mkdir()
    for name in NEEDED:
        wanted = CONTRACT / name
        if wanted.is_dir():
            shutil.copytree(wanted, folder / name, ignore=LEFT_OUT)
        elif wanted.exists():
            shutil.copyfile(wanted, folder / name)
    portal = folder / "examples" / "portal"
    shutil.copytree(SOURCE, portal, ignore=LEFT_OUT)
    (portal / "node_modules").symlink_to(installed_packages(SOURCE))
    run("npm", "run", "--silent", "types", folder=portal)
    run("npm", "run", "--silent", "build", folder=portal)
    return portal / "dist" / "server.mjs"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running_portal(program: Path, *, platform: str, port: int) -> Iterator[str]:
    """Serves until the block ends."""
    environment = {
        **os.environ,
        "DSJP_PLATFORM_URL": platform,
        "DSJP_PORTAL_PORT": str(port),
        "DSJP_PORTAL_SECONDS": "30",
        "DSJP_PORTAL_PROXY_HOPS": "1",
    }
    command = [str(node_folder() / "node"), str(program)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            said = process.stdout.readline() if process.stdout else ""
            assert said.startswith("portal: "), said
            yield said.split(maxsplit=1)[1].strip().rstrip("/")
        finally:
            process.terminate()
            process.wait(timeout=READY_WITHIN_SECONDS)
