"""Everything that the service has brought comes again at once, as if it were new.

Run as a process of its own (``python -m benchmarks.translation.replaying``): it reads a line for each call, its address
and the name of a file with its body, makes all of them, and writes what came of it.
"""

import argparse
import http.client
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import local

CONNECTIONS = 32
own = local()


def call(port: int, path: str, body: bytes) -> tuple[int, float]:
    """The status, and milliseconds."""
    if not hasattr(own, "connection"):
        own.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    began = time.monotonic()
    own.connection.request("POST", path, body, {"Content-Type": "application/json", "Host": f"127.0.0.1:{port}"})
    answer = own.connection.getresponse()
    answer.read()
    return answer.status, 1000 * (time.monotonic() - began)


def replay(port: int, calls: list[tuple[str, bytes]]) -> dict[str, float]:
    began = time.monotonic()
    with ThreadPoolExecutor(CONNECTIONS) as callers:
        answers = list(callers.map(lambda each: call(port, *each), calls))
    seconds = time.monotonic() - began
    times = sorted(took for _status, took in answers)
    stored = sum(status == 200 for status, _took in answers)
    return {
        "calls": len(calls),
        "stored": stored,
        "seconds": seconds,
        "per_second": stored / seconds,
        "p95": times[int(0.95 * (len(times) - 1))],
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    asked = parser.parse_args()
    named = [line.split() for line in sys.stdin]
    print(json.dumps(replay(asked.port, [(path, Path(file).read_bytes()) for path, file in named])))
