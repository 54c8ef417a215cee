"""What the read API adds to Wagtail's admin."""

from django.urls import URLPattern
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import register_permission_policy

from graphql_schema.clients.viewsets import ApiClientsGroup
from graphql_schema.delivery.viewsets import LogPermissionPolicy, WebhooksGroup
from graphql_schema.models import Delivery
from graphql_schema.outlets.report import embed_report_menu_item, embed_report_urls

register_permission_policy(Delivery, LogPermissionPolicy(Delivery))


@hooks.register("register_admin_viewset")
def register_api_clients() -> ApiClientsGroup:
    return ApiClientsGroup()


@hooks.register("register_admin_viewset")
def register_webhooks() -> WebhooksGroup:
    return WebhooksGroup()


@hooks.register("register_admin_urls")
def register_embed_report() -> list[URLPattern]:
    return embed_report_urls()


@hooks.register("register_reports_menu_item")
def register_embed_report_menu_item() -> MenuItem:
    return embed_report_menu_item()
