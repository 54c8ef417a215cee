"""Addresses of sitemaps."""

from django.urls import path, re_path

from graphql_schema.sitemaps.views import robots, sitemap, sitemap_index

urlpatterns = [
    path("sitemap.xml", sitemap_index, name="sitemap_index"),
    re_path(r"^sitemaps/(?P<kind>[a-z-]{1,24})-(?P<number>[0-9]{1,6})\.xml$", sitemap, name="sitemap"),
    path("robots.txt", robots, name="robots"),
]
