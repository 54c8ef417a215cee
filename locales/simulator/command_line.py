"""Starts the simulator from a command line: the module and the management command share this."""

import argparse
import signal
import sys
from collections.abc import Mapping
from types import FrameType
from typing import Any

from locales.simulator.options import OptionError, add_arguments, from_namespace
from locales.simulator.running import Simulator

DESCRIPTION = "Speak eTranslation's protocol on this machine, with pseudo-translations and faults on demand."


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m locales.simulator", description=DESCRIPTION)
    add_arguments(parser)
    try:
        run(vars(parser.parse_args(arguments)))
    except (OptionError, OSError) as error:
        sys.stderr.write(f"simulator: {error}\n")
        return 2
    return 0


def run(values: Mapping[str, Any]) -> None:
    """Serve until a signal comes. Raises OptionError for bad options, OSError for a port that is taken."""
    simulator = Simulator(**vars(from_namespace(values)))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    service = simulator.service
    service.log(f"eTranslation at {simulator.url}, control at {simulator.control.url}/")
    try:
        simulator.serve()
    except KeyboardInterrupt:
        service.log("stopped")
    finally:
        simulator.close()


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
