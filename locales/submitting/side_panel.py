"""The side panel of the page editor that shows where the machine translations of the page stand."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.models import Page
from wagtail_localize.models import TranslationSource

from locales.etranslation.settings import etranslation_settings
from locales.submitting.permissions import may_submit
from locales.submitting.progress_views import progress_context
from locales.submitting.views import submit_url


class TranslationSidePanel(BaseSidePanel):
    """Languages with their states, updated by themselves, and the way to ask for more."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        """The button."""

        aria_label = _("Toggle machine translation")
        icon_name = "wagtail-localize-language"
        has_counter = False

    name = "machine-translation"
    title = _("Machine translation")
    template_name = "locales/submitting/side_panel.html"
    order = 370

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        source = TranslationSource.objects.filter(
            object_id=self.object.translation_key, locale_id=self.object.locale_id
        ).first()
        found = progress_context(self.request, source) if source is not None else {"languages": []}
        return {**context, **found, "next_url": self.request.path, "submit_url": submit_url(self.object)}


def side_panel_of(page: Page, request: HttpRequest) -> TranslationSidePanel | None:
    """None where machine translation is off, or the page is not the user's to have translated."""
    if not etranslation_settings().enabled or page.pk is None or not may_submit(request.user, page):
        return None
    return TranslationSidePanel(page, request)
