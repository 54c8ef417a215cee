"""The addresses under which documents and private files are handed out; they stand before those they replace."""

from django.urls import path

from content_models.media.documents import serve_document
from content_models.media.private_files import serve_private_file

urlpatterns = [
    path("documents/<int:document_id>/<path:document_filename>", serve_document, name="serve_document"),
    path("media/private/<path:name>", serve_private_file, name="serve_private_file"),
]
