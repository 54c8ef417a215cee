"""What readers send in, in Wagtail's admin."""

from typing import Any

from django.contrib.auth.models import Permission
from wagtail import hooks
from wagtail.permissions import register_permission_policy

from content_models.participation.models import Message, Proposal, Subscriber
from content_models.participation.viewsets import LookingPolicy, MessageViewSet, ProposalViewSet, SubscriberViewSet

for model in (Proposal, Message, Subscriber):
    register_permission_policy(model, LookingPolicy(model))


@hooks.register("register_admin_viewset")
def register_inboxes() -> list[Any]:
    return [ProposalViewSet(), MessageViewSet(), SubscriberViewSet()]


@hooks.register("register_permissions")
def register_inbox_permissions() -> Any:
    """So that groups of one's own can be given them."""
    return Permission.objects.filter(content_type__app_label="participation", codename__startswith="view_")
