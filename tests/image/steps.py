"""Performs a Dockerfile's instructions in a folder, with the machine's own Python in place of the base image.

The paths of the image (/venv, /app, /data) become folders; everything else is taken from the file as it is written.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.image.dockerfile import Stage, stages
from tests.support.services import ROOT

# The image keeps no download cache; without one, every run of the test would fetch everything again.
LEFT_OUT = {"PIP_NO_CACHE_DIR", "UV_NO_CACHE"}
PATHS = re.compile(r"(?<![\w.])/(venv|app|data)\b")


@dataclass(frozen=True)
class Image:
    """What the steps made, and how its container is started."""

    folder: Path
    environment: dict[str, str]
    entry_point: list[str]
    command: list[str]
    user: int

    def start(self, *arguments: str, **environment: str) -> "subprocess.Popen[bytes]":
        """The container's process: its entry point with its command, or with other arguments."""
        return subprocess.Popen(
            [*self.entry_point, *(arguments or self.command)],
            cwd=self.folder / "app",
            env={**self.environment, **environment},
            start_new_session=True,
            # Only root may become somebody else; another account stays what it is.
            **({"user": self.user, "group": self.user, "extra_groups": []} if os.geteuid() == 0 else {}),
        )


def build(folder: Path, dockerfile: Path) -> Image:
    """Perform the build stage, then read from the last stage how the image runs."""
    build_stage, run_stage = stages(dockerfile.read_text())
    (folder / "app").mkdir()
    (folder / "bin").mkdir()
    (folder / "bin" / "python").symlink_to(_base_python())
    environment = _outside() | _variables(build_stage, folder)
    for instruction in build_stage.instructions:
        if instruction.name == "COPY":
            *sources, target = instruction.value.split()
            for source in sources:
                _copy(ROOT / source, folder / "app" / target, keeps_name=target.endswith("/"))
        elif instruction.name == "RUN":
            path = f"{folder / 'bin'}:/usr/bin:/bin"
            command = _placed(instruction.value, folder)
            subprocess.run(command, shell=True, check=True, cwd=folder / "app", env={"PATH": path, **environment})  # noqa: S602
    return _image(run_stage, folder)


def _base_python() -> Path:
    """A Python that the container's account may run too: not one in root's own home."""
    for python in (Path(sys.base_prefix) / "bin" / "python3", Path("/usr/bin/python3")):
        folders = python.resolve().parents
        if python.exists() and (os.geteuid() or all(folder.stat().st_mode & 0o001 for folder in folders)):
            return python
    raise AssertionError("no Python that an account other than root may run; install the package: python3-venv")


def _image(stage: Stage, folder: Path) -> Image:
    user = int(stage.values("USER")[-1].split(":")[0])
    data = folder / "data"
    data.mkdir()
    if os.geteuid() == 0:
        os.chown(data, user, user)
    variables = _variables(stage, folder)
    variables["PATH"] = variables["PATH"].replace("$PATH", "/usr/bin:/bin")
    entry_point = next(item for item in stage.instructions if item.name == "ENTRYPOINT").arguments
    command = next(item for item in stage.instructions if item.name == "CMD").arguments
    program = shutil.which(entry_point[0], path=variables["PATH"])
    assert program, f"{entry_point[0]} is not on the image's PATH"
    return Image(folder, variables, [program, *entry_point[1:]], command, user)


def _variables(stage: Stage, folder: Path) -> dict[str, str]:
    pairs = [pair.partition("=") for value in stage.values("ENV") for pair in value.split()]
    return {
        name: _placed(value, folder).replace("${COMMIT}", "commit-of-the-test")
        for name, _, value in pairs
        if name not in LEFT_OUT
    }


def _outside() -> dict[str, str]:
    """How this machine reaches its package index; an image builder has its own way."""
    kept = re.compile(r"^(PIP_|UV_|SSL_|REQUESTS_CA|HTTPS?_PROXY|https?_proxy|HOME$)")
    return _index_of_pip() | {name: value for name, value in os.environ.items() if kept.match(name)}


def _index_of_pip() -> dict[str, str]:
    """uv reads no settings of pip's."""
    asked = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    index = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return {"UV_DEFAULT_INDEX": index} if index else {}


def _placed(text: str, folder: Path) -> str:
    return PATHS.sub(lambda found: str(folder / found[1]), text)


def _copy(source: Path, target: Path, *, keeps_name: bool) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*.pyc", ".env*"))
    else:
        target = target / source.name if keeps_name else target
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
