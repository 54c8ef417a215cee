"""Addresses of the widgets."""

from django.urls import path, re_path

from graphql_schema.widget_files.builder import builder, preview
from graphql_schema.widget_files.item_counts import item_count
from graphql_schema.widget_files.page_check import page_check
from graphql_schema.widget_files.proposal_page import proposal_page
from graphql_schema.widget_files.views import widget_file, widget_manifest

urlpatterns = [
    path("widgets/", builder, name="widget_builder"),
    path("widgets/preview/", preview, name="widget_preview"),
    path("widgets/count/", item_count, name="widget_count"),
    path("widgets/check/", page_check, name="widget_page_check"),
    path("widgets/propose/", proposal_page, name="proposal_page"),
    path("widgets/widgets.json", widget_manifest, name="widget_manifest"),
    re_path(
        r"^widgets/(?P<version>v\d{1,4}|\d{1,4}(?:\.\d{1,4}){2})/(?P<name>[a-z.-]{1,40})$",
        widget_file,
        name="widget_file",
    ),
]
