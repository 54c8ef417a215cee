"""Addresses of feeds and embeds."""

from django.urls import re_path

from graphql_schema.outlets.feeds import feed

urlpatterns = [
    re_path(r"^feeds/(?P<kind>[^/.]+)\.(?P<extension>[a-z]+)$", feed, name="feed"),
]
