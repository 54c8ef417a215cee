"""One log line per request, and the request id that every log line of the request carries.

The id comes from the proxy's ``X-Request-ID`` when it looks like one, and goes back in the answer.
"""

import logging
import re
import time
import uuid
from collections.abc import Callable
from contextvars import ContextVar

from django.http import HttpRequest, HttpResponseBase

logger = logging.getLogger("cms.requests")

REQUEST_ID: ContextVar[str] = ContextVar("request_id", default="")
SECRET_IN_PATH = re.compile(r"^(/translation/hook/[^/]*/[^/]*/)[^/]+")
ACCEPTABLE_ID = re.compile(r"[A-Za-z0-9._-]{8,128}")


class RequestIdFilter(logging.Filter):
    """Puts the id of the current request on a log record."""

    def filter(self, record: logging.LogRecord) -> bool:
        if request_id := REQUEST_ID.get():
            record.request_id = request_id
        return True


class RequestLogMiddleware:
    """Gives every request an id and writes its method, path, status and duration; never its query or body."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        started = time.perf_counter()
        request_id = _request_id(request)
        token = REQUEST_ID.set(request_id)
        try:
            response = self.get_response(request)
            response["X-Request-ID"] = request_id
            self._log(request, response, time.perf_counter() - started)
        finally:
            REQUEST_ID.reset(token)
        return response

    @staticmethod
    def _log(request: HttpRequest, response: HttpResponseBase, seconds: float) -> None:
        logger.info(
            "%s %s %s",
            request.method,
            loggable_path(request.path),
            response.status_code,
            extra={
                "method": request.method,
                "path": loggable_path(request.path),
                "status": response.status_code,
                "milliseconds": round(seconds * 1000, 1),
            },
        )


def loggable_path(path: str) -> str:
    """The path without the secret that callbacks of the translation service have in it."""
    return SECRET_IN_PATH.sub(r"\1***", path)


def _request_id(request: HttpRequest) -> str:
    given = request.headers.get("X-Request-ID", "")
    return given if ACCEPTABLE_ID.fullmatch(given) else uuid.uuid4().hex
