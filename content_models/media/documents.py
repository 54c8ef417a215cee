"""Handing out documents: Wagtail's checks, and headers that keep private files out of shared caches."""

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from wagtail.documents.views.serve import serve

from content_models.media.models import PlatformDocument

PUBLIC = "public, max-age=300"
PRIVATE = "private, no-store"


def serve_document(request: HttpRequest, document_id: int, document_filename: str) -> HttpResponseBase:
    """A document by its number and name.

    Private when its collection or one above it is restricted. A redirect to a signed address, a question for a
    password and a refusal are nobody else's either.
    """
    response = serve(request, document_id, document_filename)
    document = get_object_or_404(PlatformDocument.objects.select_related("collection"), pk=document_id)
    is_public = response.status_code in (200, 304) and not document.collection.get_view_restrictions().exists()
    response["Cache-Control"] = PUBLIC if is_public else PRIVATE
    response["X-Content-Type-Options"] = "nosniff"
    return response
