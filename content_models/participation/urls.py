"""Addresses of the public forms."""

from django.urls import path

from content_models.participation.newsletter_views import CONFIRMATION, FAREWELL, newsletter_link
from content_models.participation.views import public_form

urlpatterns = [
    path(
        "forms/newsletter/confirm/<str:token>/", newsletter_link, {"link": CONFIRMATION}, name="newsletter_confirmation"
    ),
    path("forms/newsletter/unsubscribe/<str:token>/", newsletter_link, {"link": FAREWELL}, name="newsletter_farewell"),
    path("forms/<slug:name>/", public_form, name="public_form"),
]
