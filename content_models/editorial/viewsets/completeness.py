"""The side panel of the page editor that says which recommended fields are still empty."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.admin.views.pages.edit import EditView

from content_models.editorial.models.base import BasePage
from content_models.editorial.records import completeness_of, missing_recommended
from content_models.editorial.viewsets.side_panels import register_side_panel, registered_panels


class CompletenessSidePanel(BaseSidePanel):
    """Percentage and empty fields, as of the last save."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        """The button; its number is that of the empty fields."""

        aria_label = _("Toggle completeness")
        icon_name = "tasks"

        def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            context["count"] = len(missing_recommended(self.panel.object))
            return context

    name = "completeness"
    title = _("Completeness")
    template_name = "editorial/panels/completeness.html"
    order = 360

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        missing = [label_of(type(self.object), name) for name in missing_recommended(self.object)]
        return {**context, "percent": completeness_of(self.object), "missing": missing}


def completeness_panel(instance: Any, request: HttpRequest) -> CompletenessSidePanel | None:
    return CompletenessSidePanel(instance, request) if isinstance(instance, BasePage) else None


register_side_panel(completeness_panel)


def label_of(model: type[BasePage], name: str) -> str:
    field: Any = model._meta.get_field(name)
    related = getattr(field, "related_model", None) if field.auto_created else None
    return str(capfirst(related._meta.verbose_name_plural if related else field.verbose_name))


class PlatformEditView(EditView):
    """The page editor with the panels that were registered."""

    def get_side_panels(self) -> MediaContainer:
        panels = super().get_side_panels()
        if isinstance(self.page, BasePage) and not self.expects_json_response:
            return MediaContainer([*panels, *registered_panels(self.page, self.request)])
        return panels
