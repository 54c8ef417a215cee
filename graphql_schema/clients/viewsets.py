"""API clients in the admin, for those who may change them: administrators."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.generic import CreateView
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup

from graphql_schema.clients.forms import ManifestForm, TokenForm
from graphql_schema.models import ApiClient, ApiToken, DeprecatedUse, TrustedManifest


class ApiClientViewSet(ModelViewSet):
    """Clients."""

    model = ApiClient
    icon = "user"
    menu_label = _("Clients")
    form_fields = ["name", "contact", "can_read", "can_preview", "can_harvest", "is_active"]
    list_display = ["name", "contact", "is_active", "last_used_at"]
    search_fields = ["name", "contact"]
    add_to_reference_index = False


class IssueTokenView(CreateView):
    """Shows a new token once, in the answer to the form; it is not part of any message, session or log."""

    def form_valid(self, form: Any) -> HttpResponse:
        token = form.save()
        context = {"token": token, "text": token.shown_once, "header_title": _("New token"), "header_icon": "key"}
        response = render(self.request, "graphql_schema/token_issued.html", context)
        response["Cache-Control"] = "private, no-store"
        return response


class ApiTokenViewSet(ModelViewSet):
    """Tokens."""

    model = ApiToken
    icon = "key"
    menu_label = _("Tokens")
    add_view_class = IssueTokenView
    copy_view_enabled = False
    list_display = ["start", "client", "label", "expires_at", "revoked_at", "last_used_at"]
    list_filter = ["client"]
    add_to_reference_index = False

    def get_form_class(self, for_update: bool = False) -> type[TokenForm]:
        return TokenForm


class TrustedManifestViewSet(ModelViewSet):
    """Manifests."""

    model = TrustedManifest
    icon = "doc-full"
    menu_label = _("Trusted documents")
    copy_view_enabled = False
    list_display = ["name", "client", "uploaded_at"]
    list_filter = ["client"]
    add_to_reference_index = False

    def get_form_class(self, for_update: bool = False) -> type[ManifestForm]:
        return ManifestForm


class DeprecatedUseViewSet(ModelViewSet):
    """Who still uses what will go; written by the service."""

    model = DeprecatedUse
    icon = "history"
    menu_label = _("Deprecated fields in use")
    form_fields: list[str] = []
    copy_view_enabled = False
    list_display = ["field", "client", "day", "times"]
    list_filter = ["client", "day"]
    add_to_reference_index = False


class ApiClientsGroup(ModelViewSetGroup):
    """The entry of the settings menu."""

    menu_label = _("API clients")
    menu_icon = "key"
    add_to_settings_menu = True
    items = (ApiClientViewSet, ApiTokenViewSet, TrustedManifestViewSet, DeprecatedUseViewSet)
