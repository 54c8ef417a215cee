"""Addresses of feeds and embeds."""

from django.urls import path, re_path

from graphql_schema.outlets.embeds import embed
from graphql_schema.outlets.feeds import feed
from graphql_schema.outlets.oembed import oembed

urlpatterns = [
    re_path(r"^feeds/(?P<kind>[^/.]+)\.(?P<extension>[a-z]+)$", feed, name="feed"),
    re_path(r"^embed/(?P<widget>[^/.]+)\.html$", embed, name="embed"),
    path("oembed", oembed, name="oembed"),
]
