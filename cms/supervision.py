"""Several processes as one: all of them stop when one ends or when the parent is told to stop."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

PR_SET_PDEATHSIG = 1


class ChildEndedError(Exception):
    """A process that should go on has ended."""


class Supervisor:
    """Starts processes, each in a group of its own, and ends every group on leaving."""

    def __init__(self, *, grace_seconds: float) -> None:
        self.grace_seconds = grace_seconds
        self.children: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self, name: str, command: Sequence[str], *, environment: Mapping[str, str]) -> None:
        self.children[name] = subprocess.Popen(  # noqa: S603
            command,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_end_with_parent,  # noqa: PLW1509
        )

    def check(self) -> None:
        """Raise when any child has ended."""
        for name, child in self.children.items():
            if (code := child.poll()) is not None:
                raise ChildEndedError(f"the {name} ended with exit code {code}")

    def watch(self) -> None:
        """Stay until a child ends or a signal interrupts."""
        while True:
            self.check()
            time.sleep(0.5)

    def stop(self) -> None:
        """Ask every group to end, wait for the grace time, then end what is left."""
        for child in self.children.values():
            _signal_group(child, signal.SIGTERM)
        deadline = time.monotonic() + self.grace_seconds
        for child in self.children.values():
            try:
                child.wait(timeout=max(0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                continue
        for child in self.children.values():
            _signal_group(child, signal.SIGKILL)
            child.wait()


def _signal_group(child: subprocess.Popen[bytes], number: int) -> None:
    try:
        os.killpg(child.pid, number)
    except ProcessLookupError:
        return


def _end_with_parent() -> None:
    """Linux: a parent that is killed outright takes its children along."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
