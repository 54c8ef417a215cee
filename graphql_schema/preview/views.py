"""The plain preview that editors see until a front end is connected: the page, or what the API answers of it."""

import json

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from graphql import graphql_sync

from content_models.editorial.previews import PreviewRefusedError, open_draft
from graphql_schema.context import RequestContext
from graphql_schema.preview.documents import whole_type_document
from graphql_schema.schema import build


@never_cache
@permission_required("wagtailadmin.access_admin", raise_exception=True)
def plain_preview(request: HttpRequest) -> HttpResponse:
    """Renders the draft behind ``token``; ``mode=json`` adds what front ends get of it."""
    token = request.GET.get("token", "")
    try:
        page = open_draft(token)
    except PreviewRefusedError as error:
        return HttpResponse(str(error), status=403, content_type="text/plain; charset=utf-8")
    data = answer_of(request, type(page).__name__, token) if request.GET.get("mode") == "json" else None
    return render(request, "editorial/plain_page.html", {"page": page, "data": data})


def answer_of(request: HttpRequest, type_name: str, token: str) -> str:
    document = whole_type_document(build(), type_name)
    result = graphql_sync(build(), document, variable_values={"token": token}, context_value=RequestContext.of(request))
    return json.dumps(result.formatted, indent=2, ensure_ascii=False)
