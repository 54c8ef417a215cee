"""What readers sent in, in the admin: looked at, never changed. National editors see proposals of their countries."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import DateColumn
from wagtail.admin.views.generic import IndexView, InspectView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies import ModelPermissionPolicy

from content_models.editorial.permissions.confinement import confinement_of
from content_models.participation.models import Message, Proposal, Subscriber


class LookingPolicy(ModelPermissionPolicy):
    """Whoever has the permission looks; the end date deletes."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action == "view" and super().user_has_permission(user, "view")

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return "view" in actions and super().user_has_permission(user, "view")


def proposals_for(user: Any) -> QuerySet[Proposal]:
    found = Proposal.objects.select_related("country", "page").prefetch_related("country__labels")
    countries = confinement_of(user).countries
    return found.filter(country__in=countries) if countries else found


class ProposalIndexView(IndexView):
    """The inbox of proposals."""

    def get_base_queryset(self) -> QuerySet[Proposal]:
        return proposals_for(self.request.user)


class ProposalInspectView(InspectView):
    """One proposal, to those who find it in their list."""

    def get_object(self) -> Proposal:
        found: Proposal = get_object_or_404(proposals_for(self.request.user), pk=self.kwargs["pk"])
        return found


class InboxViewSet(ModelViewSet):
    """Something that readers send: a list in the menu, and each row to look at."""

    icon = "mail"
    add_to_admin_menu = True
    form_fields: list[str] = []
    inspect_view_enabled = True
    copy_view_enabled = False
    add_to_reference_index = False


class ProposalViewSet(InboxViewSet):
    """Proposals, each with its draft."""

    name = "proposals"
    model = Proposal
    menu_label = _("Proposals")
    menu_name = "proposals"
    menu_order = 190
    index_view_class = ProposalIndexView
    inspect_view_class = ProposalInspectView
    inspect_view_fields = [
        "kind", "title", "summary", "text", "link", "day", "organisation", "country", "page", "name", "email",
        "language", "created_at", "delete_at",
    ]  # fmt: skip
    list_display = ["title", "kind", "country", "page", DateColumn("created_at", label=_("Received"))]


class MessageViewSet(InboxViewSet):
    """Messages to the people behind the platform."""

    name = "messages_of_readers"
    model = Message
    menu_label = _("Messages")
    menu_name = "messages-of-readers"
    menu_order = 191
    inspect_view_fields = ["topic", "name", "email", "text", "language", "created_at", "delete_at"]
    list_display = ["__str__", "topic", DateColumn("created_at", label=_("Received"))]


class SubscriberViewSet(InboxViewSet):
    """Who wants the newsletter."""

    name = "subscribers"
    model = Subscriber
    menu_label = _("Subscribers")
    menu_name = "subscribers"
    menu_order = 192
    inspect_view_fields = ["email", "language", "created_at", "confirmed_at", "delete_at"]
    list_display = ["email", "language", "confirmed_at", "created_at"]
