"""What translation adds to Wagtail's admin; every line hands over to the module that does it."""

from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import Permission
from django.urls import URLPattern
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import register_permission_policy

from locales.coverage.views import coverage_menu_item, coverage_urls
from locales.exchange.registration import ExportPages, exchange_urls, export_button, import_menu_item
from locales.jobs_admin.viewsets import JobPermissionPolicy, TranslationJobViewSet, health_menu_item, health_urls
from locales.models import TranslationJob
from locales.notices.panels import add_translations_panel
from locales.reviewing.policy_viewset import TranslationPolicyViewSet
from locales.reviewing.registration import review_buttons, review_urls
from locales.submitting.bulk_actions import SubmitPages, SubmitSnippets
from locales.submitting.registration import (
    header_button,
    listing_button,
    script,
    snippet_button,
    stylesheet,
    submission_urls,
    submissions_menu_item,
)

# After editorial has chosen its panels.
hooks.register("construct_homepage_panels", add_translations_panel, order=10)


@hooks.register("register_admin_urls")
def register_review_addresses() -> list[URLPattern]:
    return [*coverage_urls(), *review_urls()]


@hooks.register("register_admin_viewset")
def register_policies() -> TranslationPolicyViewSet:
    return TranslationPolicyViewSet()


@hooks.register("register_reports_menu_item")
def register_coverage() -> MenuItem:
    return coverage_menu_item()


@hooks.register("register_page_header_buttons")
def register_page_review(page: Any, user: Any, **_unused: Any) -> Iterator[Any]:
    return review_buttons(page, user)


register_permission_policy(TranslationJob, JobPermissionPolicy(TranslationJob))

hooks.register("register_bulk_action", SubmitPages)
hooks.register("register_bulk_action", SubmitSnippets)
hooks.register("register_admin_menu_item", submissions_menu_item)
hooks.register("register_settings_menu_item", health_menu_item)
hooks.register("insert_global_admin_js", script)
hooks.register("insert_global_admin_css", stylesheet)


@hooks.register("register_admin_urls")
def register_submission_addresses() -> list[URLPattern]:
    return [*submission_urls(), *health_urls()]


@hooks.register("register_admin_viewset")
def register_jobs() -> TranslationJobViewSet:
    return TranslationJobViewSet()


@hooks.register("register_page_header_buttons")
def register_page_submission(page: Any, user: Any, **_unused: Any) -> Iterator[Any]:
    return header_button(page, user)


@hooks.register("register_page_listing_more_buttons")
def register_listed_page_submission(page: Any, user: Any, **_unused: Any) -> Iterator[Any]:
    return listing_button(page, user)


@hooks.register("register_snippet_listing_buttons")
def register_snippet_submission(snippet: Any, user: Any, *_unused: Any) -> Iterator[Any]:
    return snippet_button(snippet, user)


@hooks.register("register_permissions")
def register_translation_permissions() -> Any:
    """So that groups of one's own can be given them."""
    return Permission.objects.filter(content_type__app_label="locales", content_type__model="translationsubmission")


hooks.register("register_bulk_action", ExportPages)
hooks.register("register_admin_menu_item", import_menu_item)


@hooks.register("register_admin_urls")
def register_exchange_addresses() -> list[URLPattern]:
    return exchange_urls()


@hooks.register("register_page_header_buttons")
def register_page_export(page: Any, user: Any, **_unused: Any) -> Iterator[Any]:
    return export_button(page, user)


@hooks.register("register_snippet_listing_buttons")
def register_snippet_export(snippet: Any, user: Any, *_unused: Any) -> Iterator[Any]:
    return export_button(snippet, user)
