"""The schema as a file: what front ends generate their types from."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from graphql_schema import schema
from graphql_schema.answers import CROSS_ORIGIN


@require_safe
def schema_file(_request: HttpRequest) -> HttpResponse:
    headers = {**CROSS_ORIGIN, "Cache-Control": "public, max-age=0, must-revalidate"}
    return HttpResponse(schema.print_sdl(), content_type="application/graphql; charset=utf-8", headers=headers)
