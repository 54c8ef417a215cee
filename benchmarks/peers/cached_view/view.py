"""A view whose whole answers Django keeps for an hour."""

import os
from pathlib import Path

from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.cache import cache_page
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
@cache_page(3600)
def answer(_request: HttpRequest, workload: str = "") -> HttpResponse:
    file = Path(os.environ["BARE_ANSWERS"], Path(workload).name)
    return HttpResponse(file.read_bytes() if workload else b"{}", content_type="application/json")


urlpatterns = [path("graphql/", answer), path("<str:workload>", answer)]
application = get_wsgi_application()
