"""How a translated object is called and where it is edited, also as long as there is none."""

from typing import Any

from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page
from wagtail_localize.models import Translation


def title_of(translation: Translation) -> str:
    """The name of the source, which every reviewer of any language knows it by."""
    return str(translation.source.object_repr)


def edit_url_of(instance: Any) -> str:
    if isinstance(instance, Page):
        return reverse("wagtailadmin_pages:edit", args=[instance.pk])
    return AdminURLFinder().get_edit_url(instance) or "" if instance is not None else ""
