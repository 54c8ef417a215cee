"""Security headers that Django does not set itself."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase


class PermissionsPolicyMiddleware:
    """Tells browsers which of their powers no page of ours may use."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.value = permissions_policy()

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", self.value)
        return response


def permissions_policy() -> str:
    """The value of the header: each of these features for nobody."""
    return ", ".join(f"{feature}=()" for feature in settings.FORBIDDEN_BROWSER_FEATURES)
