"""The content security policy of an answer, by path: the admin's for the admin, the strict one elsewhere.

The policies are in the settings; a view with a policy of its own sets it with django-csp's decorators. Page forms may
frame the front ends that show drafts: their addresses are what editors wrote into the profiles of the sites.
"""

import re
from typing import Any
from urllib.parse import urlsplit

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

from content_models.editorial.models import SiteProfile

PAGE_FORM = re.compile(r"/admin/pages/(add/|\d+/edit/)")


class PolicyByPathMiddleware(CSPMiddleware):
    """Chooses the policy of the longest path prefix in ``CONTENT_SECURITY_POLICIES_BY_PATH``."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request=request, response=response, report_only=report_only)
        if parts.config is None and not report_only:
            parts.config = policy_for_path(request.path_info)
        if PAGE_FORM.match(request.path_info):
            parts.update = {**(parts.update or {}), "frame-src": preview_origins()}
        return parts


def policy_for_path(path: str) -> dict[str, Any] | None:
    """The policy that a path prefix asks for, or nothing where the default one holds."""
    by_path: dict[str, dict[str, Any]] = settings.CONTENT_SECURITY_POLICIES_BY_PATH
    prefixes = sorted((prefix for prefix in by_path if path.startswith(prefix)), key=len)
    return by_path[prefixes[-1]] if prefixes else None


def preview_origins() -> list[str]:
    """Scheme and host of every front end that shows drafts."""
    addresses = SiteProfile.objects.exclude(preview_url="").values_list("preview_url", flat=True)
    return sorted({"{0.scheme}://{0.netloc}".format(urlsplit(address)) for address in addresses})
