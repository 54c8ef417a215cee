"""How the panels of page forms behave beyond what Wagtail gives them."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from wagtail.admin.panels import FieldPanel

from content_models.taxonomies.fields import TermsField


def let_drafts_wait_for_terms(panels: Iterable[Any], model: type[models.Model]) -> None:
    """A draft may be saved and previewed before it is classified; only going live asks for the terms.

    Wagtail asks at every save for what is not text and not nullable, and takes many-to-many fields for that.
    """
    for panel in panels:
        let_drafts_wait_for_terms(getattr(panel, "children", []), model)
        if isinstance(panel, FieldPanel) and panel.required_on_save is None and holds_terms(panel, model):
            panel.required_on_save = False


def holds_terms(panel: FieldPanel, model: type[models.Model]) -> bool:
    try:
        return isinstance(model._meta.get_field(panel.field_name), TermsField)
    except FieldDoesNotExist:
        return False
