"""Whether the service can reach us: tried when an operator asks for it, by a call of our own public address."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from locales.etranslation.findings import Level
from locales.etranslation.reachability import look_at_callback_address
from locales.etranslation.settings import etranslation_settings
from locales.jobs_admin.views import for_operators

SAYING: dict[Level, Callable[..., Any]] = {
    Level.FINE: messages.success,
    Level.DOUBTFUL: messages.warning,
    Level.WRONG: messages.error,
}


@for_operators
@require_POST
def self_test_view(request: HttpRequest) -> HttpResponse:
    """Back to the page of the service, which says what was found."""
    settings = etranslation_settings()
    if not settings.callback_base_url:
        messages.error(request, _("No address is set at which the service could bring its translations."))
        return redirect("locales_health")
    for finding in look_at_callback_address(settings):
        SAYING[finding.level](request, f"{finding.text} {finding.advice}".strip())
    return redirect("locales_health")
