"""Widgets for any page of the world: `/widgets/v1/…` follows releases, `/widgets/1.0.0/…` never changes."""

from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified, JsonResponse
from django.views.decorators.http import require_safe

from graphql_schema.cache.codings import IDENTITY, coding_for
from graphql_schema.cache.headers import is_known
from graphql_schema.widget_files.releases import manifest, released_file, version_of

EVERGREEN: Final = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800"
PINNED: Final = "public, max-age=31536000, immutable"
# Module scripts are fetched with CORS, also from the opaque origin of a sandboxed frame, and by pages that isolate
# themselves from other origins.
FOR_EVERYBODY: Final = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Timing-Allow-Origin": "*",
    "Vary": "Accept-Encoding",
}
MEDIA_TYPES: Final = {"js": "text/javascript; charset=utf-8", "json": "application/json"}


@require_safe
def widget_file(request: HttpRequest, version: str, name: str) -> HttpResponse:
    coding = coding_for(request.headers.get("Accept-Encoding", ""))
    found_version = version_of(version)
    found = released_file(found_version, name, coding) if found_version else None
    if found is None:
        return missing()
    if is_known(request.headers.get("If-None-Match", ""), found.etag):
        response: HttpResponse = HttpResponseNotModified()
    else:
        response = HttpResponse(found.body, content_type=MEDIA_TYPES[name.rpartition(".")[2]])
        if found.coding != IDENTITY:
            response["Content-Encoding"] = found.coding
    headers = {"ETag": found.etag, "Cache-Control": EVERGREEN if version.startswith("v") else PINNED}
    return with_headers(response, headers)


@require_safe
def widget_manifest(_request: HttpRequest) -> HttpResponse:
    return with_headers(JsonResponse(manifest()), {"Cache-Control": EVERGREEN})


def missing() -> HttpResponse:
    """Kept for a moment only: the release may be on its way to this node."""
    response = HttpResponse("There is no such file.\n", status=404, content_type="text/plain; charset=utf-8")
    return with_headers(response, {"Cache-Control": "public, max-age=60"})


def with_headers(response: HttpResponse, own: dict[str, str]) -> HttpResponse:
    for name, value in {**FOR_EVERYBODY, **own}.items():
        response[name] = value
    return response
