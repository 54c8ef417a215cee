"""What editorial adds to Wagtail's admin; every line hands over to the module that does it."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet

from content_models.editorial.dashboard.panels import choose_panels
from content_models.editorial.permissions.bulk_actions import CONFINED_ACTIONS
from content_models.editorial.permissions.confinement import confinement_of
from content_models.editorial.permissions.menus import hide_closed_reports, hide_submission_of_structure
from content_models.editorial.reports.registration import menu_item_factory, report_urls
from content_models.editorial.reports.views import REPORTS
from content_models.editorial.viewsets.pages import PlatformPageViewSet, refuse_foreign_kinds
from content_models.editorial.viewsets.sections import SECTIONS, Section, listing_viewsets, section_menu
from content_models.editorial.viewsets.snippets import SharedPiecesGroup
from content_models.editorial.workflows.archive import ARCHIVE_ACTION, RESTORE_ACTION
from content_models.editorial.workflows.archive_views import (
    ArchiveBulkAction,
    ArchiveMenuItem,
    RestoreMenuItem,
    archive_view,
    restore_view,
)

register_snippet(SharedPiecesGroup)

hooks.register("before_create_page", refuse_foreign_kinds)
hooks.register("construct_homepage_panels", choose_panels)
hooks.register("construct_reports_menu", hide_closed_reports)
hooks.register("construct_page_action_menu", hide_submission_of_structure)


@hooks.register("register_admin_viewset")
def register_listings() -> list[Any]:
    return [PlatformPageViewSet("platform_pages"), *listing_viewsets()]


@hooks.register("register_admin_urls")
def register_addresses() -> list[URLPattern]:
    return [
        path("editorial-archive/<int:page_id>/", archive_view, name="editorial_archive"),
        path("editorial-archive/<int:page_id>/restore/", restore_view, name="editorial_restore"),
        *report_urls(),
    ]


def section_registration(section: Section) -> Callable[[], Any]:
    return lambda: section_menu(section)


for listed_section in SECTIONS:
    hooks.register("register_admin_menu_item", section_registration(listed_section))

for position, report in enumerate(REPORTS):
    hooks.register("register_reports_menu_item", menu_item_factory(report, 100 + position))

# After Wagtail's own actions of the same names, whose place these take.
for bulk_action in (*CONFINED_ACTIONS, ArchiveBulkAction):
    hooks.register("register_bulk_action", bulk_action, order=10)


@hooks.register("register_page_action_menu_item")
def register_archive_item() -> ArchiveMenuItem:
    return ArchiveMenuItem(order=70)


@hooks.register("register_page_action_menu_item")
def register_restore_item() -> RestoreMenuItem:
    return RestoreMenuItem(order=71)


@hooks.register("construct_page_chooser_queryset")
def offer_what_may_be_linked(pages: Any, request: HttpRequest) -> Any:
    confinement = confinement_of(request.user)
    return confinement.within(pages, confinement.choosable())


@hooks.register("register_log_actions")
def name_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action(ARCHIVE_ACTION, "Archive", "Archived")
    actions.register_action(RESTORE_ACTION, "Restore", "Restored from the archive")


@hooks.register("insert_global_admin_css")
def add_stylesheet() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("editorial/admin.css"))
