"""The address under which documents are handed out; it stands before Wagtail's own of the same form."""

from django.urls import path

from content_models.media.documents import serve_document

urlpatterns = [path("<int:document_id>/<path:document_filename>", serve_document, name="serve_document")]
