"""The content security policy of an answer, by path: the admin's for the admin, the strict one elsewhere.

The policies are in the settings; a view with a policy of its own sets it with django-csp's decorators.
"""

from typing import Any

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase


class PolicyByPathMiddleware(CSPMiddleware):
    """Chooses the policy of the longest path prefix in ``CONTENT_SECURITY_POLICIES_BY_PATH``."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request=request, response=response, report_only=report_only)
        if parts.config is None and not report_only:
            parts.config = policy_for_path(request.path_info)
        return parts


def policy_for_path(path: str) -> dict[str, Any] | None:
    """The policy that a path prefix asks for, or nothing where the default one holds."""
    by_path: dict[str, dict[str, Any]] = settings.CONTENT_SECURITY_POLICIES_BY_PATH
    prefixes = sorted((prefix for prefix in by_path if path.startswith(prefix)), key=len)
    return by_path[prefixes[-1]] if prefixes else None
