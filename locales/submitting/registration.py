"""The addresses, buttons and menu items by which editors ask for machine translation and follow it."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from locales.etranslation.settings import etranslation_settings
from locales.submitting.permissions import may_ask, may_manage_jobs, may_submit, may_submit_model
from locales.submitting.progress_views import (
    banner_fragment,
    cancel_language_view,
    progress_fragment,
    progress_view,
    retry_view,
)
from locales.submitting.submission_views import (
    cancel_view,
    confirm_view,
    submission_fragment,
    submission_view,
    submissions_view,
)
from locales.submitting.upload_views import upload_view
from locales.submitting.views import SubmitView, submit_url

ICON = "wagtail-localize-language"
LABEL = _("Translate by machine")
BASE = "machine-translation"


def submission_urls() -> list[URLPattern]:
    one, source = f"{BASE}/requests/<int:pk>", f"{BASE}/progress/<int:source_id>"
    return [
        path(f"{BASE}/submit/<str:app>/<str:model>/<str:pk>/", SubmitView.as_view(), name="locales_submit"),
        path(f"{BASE}/requests/", submissions_view, name="locales_submissions"),
        path(f"{one}/", submission_view, name="locales_submission"),
        path(f"{one}/fragment/", submission_fragment, name="locales_submission_fragment"),
        path(f"{one}/send/", confirm_view, name="locales_submission_confirm"),
        path(f"{one}/stop/", cancel_view, name="locales_submission_cancel"),
        path(f"{source}/", progress_view, name="locales_progress"),
        path(f"{source}/fragment/", progress_fragment, name="locales_progress_fragment"),
        path(f"{BASE}/banner/<int:translation_id>/", banner_fragment, name="locales_banner"),
        path(f"{source}/<int:locale_id>/retry/", retry_view, name="locales_retry"),
        path(f"{source}/<int:locale_id>/cancel/", cancel_language_view, name="locales_cancel"),
        path(f"{BASE}/upload/<int:target_id>/", upload_view, name="locales_upload"),
    ]


class SubmissionsMenuItem(MenuItem):
    """Shown to who may ask, while machine translation is switched on, and to operators always."""

    def is_shown(self, request: HttpRequest) -> bool:
        is_on = etranslation_settings().enabled and may_ask(request.user)
        return is_on or may_manage_jobs(request.user)


def submissions_menu_item() -> MenuItem:
    address = reverse("locales_submissions")
    return SubmissionsMenuItem(
        _("Translation requests"), address, name="translation-requests", icon_name=ICON, order=265
    )


def header_button(page: Page, user: Any) -> Iterator[Button]:
    """In the editor of a page, where one more query is cheap."""
    if etranslation_settings().enabled and page.pk and may_submit(user, page):
        yield Button(LABEL, url=submit_url(page), icon_name=ICON, priority=62)


def listing_button(page: Page, user: Any) -> Iterator[Button]:
    """In listings: no query for each row, so that the view itself says no where the page is not the user's."""
    if etranslation_settings().enabled and may_ask(user) and page.depth > 1 and page.alias_of_id is None:
        yield Button(LABEL, url=submit_url(page), icon_name=ICON, priority=62)


def snippet_button(snippet: Any, user: Any) -> Iterator[Button]:
    if etranslation_settings().enabled and may_submit_model(user, type(snippet)):
        yield Button(LABEL, url=submit_url(snippet), icon_name=ICON, priority=102)


def script() -> SafeString:
    return format_html('<script src="{}" defer></script>', static("locales/translation-progress.js"))


def stylesheet() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("locales/admin.css"))
