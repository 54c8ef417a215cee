"""The addresses, buttons and the menu item of the exchange with agencies."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.admin.widgets.button import Button
from wagtail.models import Page, TranslatableMixin

from content_models.editorial.permissions.bulk_actions import ConfinedBulkAction
from locales.exchange.rights import SUBMIT, may_export
from locales.exchange.views import export_url, export_view, import_view

LABEL = _("Export for translators")


def exchange_urls() -> list[URLPattern]:
    return [
        path("translation-files/export/<str:app>/<str:model>/", export_view, name="locales_export"),
        path("translation-files/import/", import_view, name="locales_import"),
    ]


class ImportMenuItem(MenuItem):
    """Shown to who translates."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(SUBMIT))


def import_menu_item() -> MenuItem:
    return ImportMenuItem(
        _("Import translations"), reverse("locales_import"), name="translation-import", icon_name="upload", order=266
    )


def export_button(instance: Any, user: Any) -> Iterator[Button]:
    """In the editor of a page and in listings of snippets."""
    if isinstance(instance, TranslatableMixin) and instance.pk and may_export(user, instance):
        yield Button(LABEL, url=export_url([instance]), icon_name="download", priority=64)


class ExportPages(ConfinedBulkAction, PageBulkAction):
    """For the pages that are ticked in a listing: what follows is the form of the export."""

    display_name = LABEL
    action_type = "export_for_translators"
    aria_label = _("Export selected pages for translators")
    template_name = "locales/exchange/export.html"
    action_priority = 75

    def check_perm(self, page: Page) -> bool:
        return may_export(self.request.user, page)

    def get(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """The form makes no change, so nothing is to be confirmed before it."""
        objects, _refused = self.get_actionable_objects()
        return redirect(export_url(objects) if objects else self.next_url)
