"""Answers of the probes: 200 when all is well, else 503; never cached."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.crypto import constant_time_compare
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.health.probes import DETAIL, READINESS, probe


@require_safe
@never_cache
def livez(request: HttpRequest) -> HttpResponse:
    """The process answers; whether its dependencies do is no reason to restart it."""
    return HttpResponse("alive\n", content_type="text/plain")


@require_safe
@never_cache
def readyz(request: HttpRequest) -> HttpResponse:
    """The process can serve: the database answers and holds the tables that this code expects."""
    for name, check in READINESS.items():
        finding = probe(name, check)
        if not finding.is_healthy:
            return HttpResponse(f"{name}: {finding.detail}\n", content_type="text/plain", status=503)
    return HttpResponse("ready\n", content_type="text/plain")


@require_safe
@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    """Every dependency by name, for staff and for monitoring with a token; refused to others."""
    if not _may_see_detail(request):
        return HttpResponse("for staff, or with a token\n", content_type="text/plain", status=403)
    findings = [probe(name, check) for name, check in DETAIL.items()]
    body = {
        "commit": settings.COMMIT,
        "healthy": all(finding.is_healthy for finding in findings),
        "checks": {finding.name: {"healthy": finding.is_healthy, "detail": finding.detail} for finding in findings},
    }
    return JsonResponse(body, status=200 if body["healthy"] else 503)


def _may_see_detail(request: HttpRequest) -> bool:
    if settings.HEALTH_TOKEN:
        expected = f"Bearer {settings.HEALTH_TOKEN}"
        if constant_time_compare(request.headers.get("Authorization", ""), expected):
            return True
    return bool(request.user.is_authenticated and request.user.is_staff)
