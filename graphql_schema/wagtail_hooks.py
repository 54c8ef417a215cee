"""What the read API adds to Wagtail's admin."""

from wagtail import hooks
from wagtail.permissions import register_permission_policy

from graphql_schema.clients.viewsets import ApiClientsGroup
from graphql_schema.delivery.viewsets import LogPermissionPolicy, WebhooksGroup
from graphql_schema.models import Delivery

register_permission_policy(Delivery, LogPermissionPolicy(Delivery))


@hooks.register("register_admin_viewset")
def register_api_clients() -> ApiClientsGroup:
    return ApiClientsGroup()


@hooks.register("register_admin_viewset")
def register_webhooks() -> WebhooksGroup:
    return WebhooksGroup()
