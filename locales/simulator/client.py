"""Speaks to the control interface of a simulator, in this process or another."""

import json
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlencode


class ControlRefusedError(Exception):
    """The simulator did not do it; the message has the status and its words."""


class ControlClient:
    """``url`` ends in ``/__sim__``."""

    def __init__(self, url: str, *, key: str = "") -> None:
        self.url = url
        self.key = key

    def get(self, path: str = "", **query: Any) -> Any:
        return self._call("GET", f"{path}?{urlencode(query)}" if query else path, None)

    def post(self, path: str, **body: Any) -> Any:
        return self._call("POST", path, body)

    def put(self, path: str, **body: Any) -> Any:
        return self._call("PUT", path, body)

    def delete(self, path: str) -> Any:
        return self._call("DELETE", path, None)

    def rule(self, fault: str, **rule: Any) -> int:
        """Plays a fault; ``match``, ``probability``, ``times`` and ``args`` as the reference has them. Gives its id."""
        return int(self.post("rules", fault=fault, **rule)["id"])

    def advance(self, seconds: float) -> int:
        """Moves a manual clock; gives how many calls were made on the way."""
        return int(self.post("clock", advance=seconds)["made"])

    def _call(self, method: str, path: str, body: Any) -> Any:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", **({"X-Simulator-Key": self.key} if self.key else {})}
        request = urllib.request.Request(f"{self.url}/{path}", data, headers, method=method)  # noqa: S310
        try:
            with urllib.request.urlopen(request, timeout=120) as response:  # noqa: S310
                return json.load(response)
        except urllib.error.HTTPError as error:
            raise ControlRefusedError(f"{error.code} {error.read().decode('utf-8', 'replace')}") from error
