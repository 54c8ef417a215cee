"""The buttons, the confirmation and the bulk action by which editors archive and restore pages."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.models import Page

from content_models.editorial.permissions.bulk_actions import ConfinedBulkAction
from content_models.editorial.workflows.archive import archive_page, may_archive, may_restore, restore_page


def archive_view(request: HttpRequest, page_id: int) -> HttpResponse:
    """Asks, and archives on confirmation."""
    page = get_object_or_404(Page, pk=page_id).specific
    if not may_archive(page, request.user):
        raise PermissionDenied
    if request.method != "POST":
        return TemplateResponse(request, "editorial/archive/confirm.html", {"page": page})
    archive_page(page=page, user=request.user)
    messages.success(request, gettext("“%(title)s” is archived.") % {"title": page.get_admin_display_title()})
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def restore_view(request: HttpRequest, page_id: int) -> HttpResponse:
    """Makes an archived page a draft again, and opens it."""
    page = get_object_or_404(Page, pk=page_id).specific
    if not may_restore(page, request.user):
        raise PermissionDenied
    if request.method != "POST":
        return TemplateResponse(request, "editorial/archive/confirm_restore.html", {"page": page})
    restore_page(page=page, user=request.user)
    messages.success(request, gettext("“%(title)s” is a draft again.") % {"title": page.get_admin_display_title()})
    return redirect("wagtailadmin_pages:edit", page.pk)


class ArchiveMenuItem(ActionMenuItem):
    """In the menu beside “Save draft”, for whoever may take the page offline."""

    label = _("Archive")
    name = "action-archive"
    icon_name = "folder-inverse"

    def is_shown(self, context: dict[str, Any]) -> bool:
        if context["view"] != "edit" or context["locked_for_user"]:
            return False
        return may_archive(context["page"], context["request"].user)

    def get_url(self, context: dict[str, Any]) -> str:
        return reverse("editorial_archive", args=[context["page"].pk])


class RestoreMenuItem(ActionMenuItem):
    """In the same place, on archived pages."""

    label = _("Restore from the archive")
    name = "action-restore"
    icon_name = "undo"

    def is_shown(self, context: dict[str, Any]) -> bool:
        return context["view"] == "edit" and may_restore(context["page"], context["request"].user)

    def get_url(self, context: dict[str, Any]) -> str:
        return reverse("editorial_restore", args=[context["page"].pk])


class ArchiveBulkAction(ConfinedBulkAction, PageBulkAction):
    """Archives the chosen pages."""

    display_name = _("Archive")
    action_type = "archive"
    aria_label = _("Archive selected pages")
    template_name = "editorial/archive/confirm_bulk.html"
    action_priority = 60

    def check_perm(self, page: Page) -> bool:
        return may_archive(page, self.request.user)

    @classmethod
    def execute_action(cls, objects: list[Page], user: Any = None, **_unused: Any) -> tuple[int, int]:
        for page in objects:
            archive_page(page=page, user=user)
        return len(objects), 0

    def get_success_message(self, num_parent_objects: int, _num_child_objects: int) -> str:
        return ngettext(
            "%(count)d page has been archived", "%(count)d pages have been archived", num_parent_objects
        ) % {"count": num_parent_objects}
