"""Addresses of the public forms."""

from django.urls import path

from content_models.participation.newsletter_views import confirmation, farewell
from content_models.participation.views import public_form

urlpatterns = [
    path("forms/newsletter/confirm/<str:token>/", confirmation, name="newsletter_confirmation"),
    path("forms/newsletter/unsubscribe/<str:token>/", farewell, name="newsletter_farewell"),
    path("forms/<slug:name>/", public_form, name="public_form"),
]
