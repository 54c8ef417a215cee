"""The side panel of the editor that shows where the machine translations of the page or shared piece stand."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail_localize.models import Translation, TranslationSource

from locales.etranslation.settings import etranslation_settings
from locales.reviewing.rights import may_review_some
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
        translations = Translation.objects.filter(source=source, enabled=True) if source is not None else None
        return {
            **context,
            **found,
            "next_url": self.request.path,
            "submit_url": submit_url(self.object),
            "may_review": translations is not None and may_review_some(self.request.user, translations),
        }


def side_panel_of(instance: Any, request: HttpRequest) -> TranslationSidePanel | None:
    """None where machine translation is off, or the object is not the user's to have translated."""
    if not etranslation_settings().enabled or instance.pk is None or not may_submit(request.user, instance):
        return None
    return TranslationSidePanel(instance, request)
