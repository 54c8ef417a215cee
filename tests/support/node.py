"""Node for tests of JavaScript clients: the machine's own from version 20 on, else the one of the locked package."""

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

OLDEST = 20


@cache
def node_folder() -> Path:
    """The folder with ``node`` and ``npm``."""
    found = shutil.which("node")
    if found and shutil.which("npm") and version_of(found) >= OLDEST:
        return Path(found).parent
    return Path(sys.executable).parent


def version_of(node: str) -> int:
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.match(r"v(\d+)", said)
    return int(found[1]) if found else 0


def run(command: str, *arguments: str, folder: Path, **environment: str) -> str:
    """What ``node`` or ``npm`` prints. A failure shows all that it said."""
    ended = attempted(command, *arguments, folder=folder, **environment)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def attempted(command: str, *arguments: str, folder: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """The same where a failure is what is wanted."""
    paths = f"{node_folder()}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [node_folder() / command, *arguments],
        cwd=folder,
        env={**os.environ, **environment, "PATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )


def installed(source: Path, target: Path) -> Path:
    """A copy of a folder with the packages of its lock."""
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("node_modules"))
    run("npm", "ci", "--no-audit", "--no-fund", "--silent", folder=target)
    return target
