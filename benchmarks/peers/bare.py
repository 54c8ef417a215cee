"""A WSGI callable that answers bytes by the path and does nothing else: what the server alone can do."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

# By workload: the very bytes that the platform answers.
BODIES = {f"/{file.name}": file.read_bytes() for file in Path(os.environ["BARE_ANSWERS"]).iterdir()}


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
    body = BODIES.get(environ["PATH_INFO"], b"{}")
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
    return [body]
