"""Makes one call over HTTP: no redirect is followed, 30 seconds at most, faults of the line included."""

import http.client
import ssl
import time
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from locales.simulator.parcels import Parcel
from locales.simulator.records import Faults

TIME_LIMIT = 30.0


@dataclass(frozen=True)
class Outcome:
    """The status that came back, or why none did."""

    status: int | None = None
    error: str = ""

    @property
    def is_delivered(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    @property
    def is_retried(self) -> bool:
        return self.status is None or self.status >= 500


def send(parcel: Parcel, *, faults: Faults, tries: int) -> Outcome:
    """``tries`` is how often it was tried before. Never raises for what a receiver does."""
    if "receiver_down" in faults and tries < int(faults["receiver_down"].get("tries", 2)):
        return Outcome(error="ConnectionRefusedError")
    parts = urlsplit(parcel.url)
    if "expects_redirect" in faults:
        parts = parts._replace(path=parts.path.rstrip("/"))
    drip = faults["slow_loris"] if "slow_loris" in faults and tries == 0 else None
    try:
        return Outcome(status=_post(parts, parcel, drip))
    except (OSError, http.client.HTTPException) as error:
        return Outcome(error=type(error).__name__)


def _post(parts: SplitResult, parcel: Parcel, drip: dict[str, float] | None) -> int:
    connection = _connection(parts)
    target = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
    try:
        connection.putrequest("POST", target, skip_accept_encoding=True)
        for name, value in {**parcel.headers, "Content-Length": str(len(parcel.body))}.items():
            connection.putheader(name, value)
        connection.endheaders(None if drip is not None else parcel.body)
        if drip is not None:
            _drip(connection, parcel.body, drip)
        return connection.getresponse().status
    finally:
        connection.close()


def _connection(parts: SplitResult) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "https":
        return http.client.HTTPSConnection(host, parts.port, timeout=TIME_LIMIT, context=ssl.create_default_context())
    return http.client.HTTPConnection(host, parts.port, timeout=TIME_LIMIT)


def _drip(connection: http.client.HTTPConnection, body: bytes, drip: dict[str, float]) -> None:
    """Byte after byte until the body or the time is over; then the rest never comes."""
    deadline = time.monotonic() + float(drip.get("limit", TIME_LIMIT))
    for place in range(len(body)):
        if time.monotonic() > deadline:
            raise TimeoutError
        connection.send(body[place : place + 1])
        time.sleep(float(drip.get("seconds_per_byte", 1)))
