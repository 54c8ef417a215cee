"""Readers beside the translation: W1 at a steady pace, each answer timed from the moment at which it was due.

Run as a process of its own (``python -m benchmarks.translation.reading``), it writes a line for each answer: when it
was due, in seconds since 1970, and how many milliseconds it took.
"""

import argparse
import http.client
import json
import sys
import time

RATE = 20
HEADERS = {"Content-Type": "application/json"}


def read_for_ever(port: int, path: str, bodies: list[str]) -> None:
    connection, began, number = http.client.HTTPConnection("127.0.0.1", port, timeout=30), time.time(), 0
    while True:
        due = began + number / RATE
        time.sleep(max(0.0, due - time.time()))
        connection.request("POST", path, bodies[number % len(bodies)], {**HEADERS, "Host": f"127.0.0.1:{port}"})
        answer = connection.getresponse()
        answer.read()
        sys.stdout.write(f"{due:.3f} {1000 * (time.time() - due):.3f} {answer.status}\n")
        sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--path", required=True)
    asked = parser.parse_args()
    read_for_ever(asked.port, asked.path, json.load(sys.stdin))
