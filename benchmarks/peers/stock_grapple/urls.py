"""Grapple's addresses, as its manual includes them, and Wagtail's, by which pages have addresses of their own."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail import urls as wagtail_urls

urlpatterns = [path("", include("grapple.urls")), *i18n_patterns(path("", include(wagtail_urls)))]
