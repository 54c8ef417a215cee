"""Answers /livez and /readyz before anything else looks at the request.

An orchestrator probes by the address of a container, over plain HTTP: neither is an allowed host or a secure scheme.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from cms.health.views import livez, readyz

PROBES = {"/livez": livez, "/readyz": readyz}


class ProbeMiddleware:
    """Short way to the two probes that orchestrators ask."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        view = PROBES.get(request.path_info)
        return view(request) if view else self.get_response(request)
