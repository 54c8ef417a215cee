"""Runs the simulator: in a thread beside a test, or in the foreground."""

import threading
from types import TracebackType
from typing import Any, Self

from locales.simulator.client import ControlClient
from locales.simulator.http_server import CONTROL, V1, V2, SimulatorServer
from locales.simulator.options import Options
from locales.simulator.service import Service


class Simulator:
    """``with Simulator(seed=1, clock="manual") as sim``: serves on a free port until the block ends.

    Takes every option of ``Options`` by name. ``url`` is where v2 begins, ``v1_url`` where v1 does; ``control`` speaks
    to the control interface.
    """

    def __init__(self, **options: Any) -> None:
        self.options = Options(**{"port": 0, "log": "off", **options})
        self.service = Service(self.options)
        self.server = SimulatorServer((self.options.host, self.options.port), self.service)
        self.port: int = self.server.server_address[1]
        root = f"http://{self.options.host}:{self.port}"
        self.url = f"{root}{V2}"
        self.v1_url = f"{root}{V1}"
        self.control = ControlClient(f"{root}{CONTROL}", key=self.options.control_key)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        self.service.engine.start()
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def serve(self) -> None:
        """Stay in the foreground until interrupted."""
        self.service.engine.start()
        self.server.serve_forever()

    def stop(self) -> None:
        self.server.stopping.set()
        self.service.engine.stop()
        self.server.shutdown()
        self.close()

    def close(self) -> None:
        self.server.server_close()
        self.service.file.close()
