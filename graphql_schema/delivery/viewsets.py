"""Webhooks and their deliveries in the admin, for administrators: what was sent, what came back, once more."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.menus import MenuItem
from wagtail.admin.views.generic import IndexView, InspectView
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.admin.widgets.button import HeaderButton
from wagtail.permission_policies import ModelPermissionPolicy

from graphql_schema.delivery.webhooks import send_again
from graphql_schema.models import Delivery, WebhookEndpoint

MAY_REPLAY = "graphql_schema.change_delivery"


class LogPermissionPolicy(ModelPermissionPolicy):
    """What the service writes, people only read."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action == "view" and bool(super().user_has_permission(user, action))


class WebhookEndpointViewSet(ModelViewSet):
    """Who is told of changes."""

    model = WebhookEndpoint
    icon = "link-external"
    menu_label = _("Webhooks")
    form_fields = ["name", "url", "secret", "is_active"]
    list_display = ["name", "url", "is_active", "created_at"]
    copy_view_enabled = False
    add_to_reference_index = False


class DeliveryIndexView(IndexView):
    """The log of deliveries."""

    def get_list_more_buttons(self, instance: Any) -> list[Any]:
        again = MenuItem(_("Send again"), url=address_of(instance), icon_name="rotate", priority=50)
        return [*super().get_list_more_buttons(instance), again]


class DeliveryInspectView(InspectView):
    """One delivery."""

    @property
    def header_more_buttons(self) -> list[Any]:
        return [HeaderButton(_("Send again"), url=address_of(self.object), icon_name="rotate")]


class DeliveryViewSet(ModelViewSet):
    """What was sent, and what became of it."""

    model = Delivery
    icon = "history"
    menu_label = _("Deliveries")
    form_fields: list[str] = []
    list_display = ["message_id", "endpoint", "state", "attempts", "response_status", "created_at", "delivered_at"]
    list_filter = ["endpoint", "state"]
    inspect_view_enabled = True
    inspect_view_fields = [
        "message_id", "endpoint", "state", "attempts", "response_status", "error", "created_at", "next_attempt_at",
        "delivered_at", "payload",
    ]  # fmt: skip
    index_view_class = DeliveryIndexView
    inspect_view_class = DeliveryInspectView
    copy_view_enabled = False
    add_to_reference_index = False

    def get_urlpatterns(self) -> list[Any]:
        return [*super().get_urlpatterns(), path("again/<int:pk>/", replay, name="again")]


def address_of(delivery: Delivery) -> str:
    return reverse("delivery:again", args=[delivery.pk])


def replay(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks, then puts the message back among those that are due."""
    if not request.user.has_perm(MAY_REPLAY):
        raise PermissionDenied
    delivery = get_object_or_404(Delivery.objects.select_related("endpoint"), pk=pk)
    if request.method != "POST":
        context = {"delivery": delivery, "header_title": _("Send again"), "header_icon": "rotate"}
        return render(request, "graphql_schema/send_again.html", context)
    send_again(delivery)
    messages.success(request, _("The message is sent again within seconds."))
    return redirect("delivery:index")


class WebhooksGroup(ModelViewSetGroup):
    """The entry of the settings menu."""

    menu_label = _("Webhooks")
    menu_icon = "link-external"
    add_to_settings_menu = True
    items = (WebhookEndpointViewSet, DeliveryViewSet)
