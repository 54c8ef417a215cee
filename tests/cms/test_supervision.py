"""Processes that start together stop together."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cms.demo.running import DemoError, require_free_port
from cms.supervision import ChildEndedError, Supervisor
from tests.support.processes import wait_until
from tests.support.services import ROOT

pytestmark = pytest.mark.once

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]
# A child that starts a grandchild, as a web server starts its workers.
FAMILY = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(60)'])"
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"


def children_of(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_leaving_ends_every_child_and_what_it_started() -> None:
    with Supervisor(grace_seconds=5) as supervisor:
        supervisor.start("family", [sys.executable, "-c", FAMILY], environment={})
        child = supervisor.children["family"].pid
        wait_until(lambda: children_of(child))
        grandchild = children_of(child)[0]

    wait_until(lambda: not is_running(grandchild))
    assert not is_running(child)


def test_a_child_that_ends_is_noticed_and_the_others_stop() -> None:
    with pytest.raises(ChildEndedError, match="the short one ended with exit code 3"), supervise() as supervisor:  # noqa: PT012
        supervisor.start("long one", SLEEP, environment={})
        supervisor.start("short one", [sys.executable, "-c", "raise SystemExit(3)"], environment={})
        supervisor.watch()

    assert all(child.returncode is not None for child in supervisor.children.values())


@contextmanager
def supervise() -> Iterator[Supervisor]:
    with Supervisor(grace_seconds=5) as supervisor:
        yield supervisor


def test_a_child_that_will_not_end_is_killed_after_the_grace_time() -> None:
    started = time.monotonic()
    with Supervisor(grace_seconds=0.5) as supervisor:
        supervisor.start("stubborn", [sys.executable, "-c", STUBBORN], environment={})
        time.sleep(1)

    assert supervisor.children["stubborn"].returncode == -signal.SIGKILL
    assert time.monotonic() - started < 10


def test_children_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    program = (
        "import sys, time\nfrom cms.supervision import Supervisor\n"
        "supervisor = Supervisor(grace_seconds=1)\n"
        f"supervisor.start('child', {SLEEP!r}, environment={{}})\n"
        "print(supervisor.children['child'].pid, flush=True)\ntime.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())

    parent.kill()
    parent.wait()

    wait_until(lambda: not is_running(child))


def test_a_port_in_use_is_said_before_anything_is_prepared() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(DemoError, match=f"port {port} is in use; choose another one: DSJP_PORT={port + 1} make"):
            require_free_port(port)
