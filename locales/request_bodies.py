"""Reads the body of a request up to a limit of our own, with or without its length in the header."""

from typing import Any, Protocol

from django.http import HttpRequest

PIECE = 64 * 1024


class BodyTooLargeError(Exception):
    """The body is larger than allowed; not more than the limit was read."""


class BodyBrokenError(Exception):
    """The connection ended before the body did."""


class Readable(Protocol):
    """What bytes come from."""

    def read(self, size: int, /) -> bytes: ...


def read_body(request: HttpRequest, most: int) -> bytes:
    """The bytes as they came, compressed or not.

    Raises:
        BodyTooLargeError: by the header, or when more came than the limit.
        BodyBrokenError: less came than the header says.
    """
    length = str(request.META.get("CONTENT_LENGTH") or "")
    if length.isdecimal() and int(length) > most:
        raise BodyTooLargeError
    stream = request if length.isdecimal() else stream_without_length(request)
    pieces, size = [], 0
    while piece := stream.read(min(PIECE, most + 1 - size)):
        pieces.append(piece)
        size += len(piece)
        if size > most:
            raise BodyTooLargeError
    if length.isdecimal() and size < int(length):
        raise BodyBrokenError
    return b"".join(pieces)


def stream_without_length(request: HttpRequest) -> Readable:
    """Django reads nothing without a length; a server that decodes chunks itself ends the stream where they end."""
    environ: dict[str, Any] = getattr(request, "environ", request.META)
    is_chunked = "chunked" in request.headers.get("Transfer-Encoding", "").lower()
    return environ["wsgi.input"] if is_chunked or environ.get("wsgi.input_terminated") else request
