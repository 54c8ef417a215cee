"""Addresses of the probes."""

from django.urls import path

from cms.health.views import healthz, livez, readyz

urlpatterns = [
    path("livez", livez, name="livez"),
    path("readyz", readyz, name="readyz"),
    path("healthz", healthz, name="healthz"),
]
