"""Keep the index of texts of this node up to date."""

import os
import signal
from collections.abc import Callable
from multiprocessing import get_context
from threading import Event
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from content_models.catalogue.engines.embedded.text_folder import TextFolder
from content_models.catalogue.engines.embedded.text_writing import TextWriter

WAIT_SECONDS = 1.0


class Command(BaseCommand):
    """One process on each node writes; a second one waits until the first has ended."""

    help = "Write the index of texts of this node, following the change log until it is stopped."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="bring the index up to date and end")
        parser.add_argument(
            "--keep", action="store_true", help="in a process of its own that is started again when it dies"
        )
        parser.add_argument(
            "--parent", type=int, default=os.getppid(), metavar="PID", help="end when this process has ended"
        )

    def handle(self, *args: Any, once: bool, keep: bool, parent: int, **options: Any) -> None:
        stop = Event()
        if not once:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, lambda *_details: stop.set())
        if once:
            write_once(TextFolder())
        elif keep:
            keep_writing(stop, orphaned(parent))
        else:
            write_on(stop, lambda: False)


def orphaned(parent: int) -> Callable[[], bool]:
    """Tells whether whoever started this process has ended: then nobody needs it any more."""
    return lambda: os.getppid() != parent


def write_once(folder: TextFolder) -> None:
    with folder.locked() as is_ours:
        if is_ours:
            TextWriter(folder).step()


def write_on(stop: Event, is_over: Callable[[], bool]) -> None:
    """Waits for its turn and writes until the end."""
    folder = TextFolder()
    while not (stop.is_set() or is_over()):
        with folder.locked() as is_ours:
            if is_ours:
                TextWriter(folder).run(stop, is_over)
        stop.wait(WAIT_SECONDS)


def keep_writing(stop: Event, is_over: Callable[[], bool]) -> None:
    """Lets a child write, and another one when it dies."""
    while not (stop.is_set() or is_over()):
        child = get_context("fork").Process(target=write_in_child, args=(stop, os.getpid()))
        child.start()
        while child.is_alive() and not (stop.wait(WAIT_SECONDS) or is_over()):
            continue
        child.terminate()
        child.join()


def write_in_child(stop: Event, parent: int) -> None:
    write_on(stop, orphaned(parent))
