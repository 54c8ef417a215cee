"""Address of the detailed probe; the two shallow ones are answered by the middleware."""

from django.urls import path

from cms.health.views import healthz

urlpatterns = [
    path("healthz", healthz, name="healthz"),
]
