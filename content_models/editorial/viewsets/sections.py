"""The listings of the menu, grouped by the sections that readers know from the addresses."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.models import Page, get_page_models

from content_models.editorial.kinds import ContentKind
from content_models.editorial.models.base import BasePage
from content_models.editorial.permissions.kinds import may_edit
from content_models.editorial.viewsets.pages import KindListingViewSet


@dataclass(frozen=True)
class Section:
    """A group of the menu and the kinds of content in it."""

    key: str
    label: Any
    icon: str
    kinds: tuple[ContentKind, ...]


SECTIONS = (
    Section("latest", _("Latest"), "date", (ContentKind.ARTICLE, ContentKind.EVENT, ContentKind.NEWSLETTER)),
    Section(
        "opportunities",
        _("Opportunities"),
        "form",
        (
            ContentKind.TRAINING,
            ContentKind.FUNDING,
            ContentKind.LEARNING_PATH,
            ContentKind.LEARNING_CONTENT,
            ContentKind.JOB,
            ContentKind.CAREER,
            ContentKind.CERTIFICATION,
            ContentKind.ACADEMY,
        ),
    ),
    Section(
        "inspiration",
        _("Inspiration"),
        "pick",
        (ContentKind.GOOD_PRACTICE, ContentKind.RESOURCE, ContentKind.PUBLICATION, ContentKind.INDICATOR),
    ),
    Section("actions", _("Actions"), "clipboard-list", (ContentKind.INITIATIVE, ContentKind.STRATEGY)),
    Section(
        "about",
        _("Organisations"),
        "group",
        (ContentKind.ORGANISATION, ContentKind.COALITION, ContentKind.COUNTRY),
    ),
    Section(
        "frame",
        _("Site structure"),
        "site",
        (ContentKind.HOME, ContentKind.LANDING, ContentKind.LISTING, ContentKind.BASIC),
    ),
)


class KindMenuItem(MenuItem):
    """Shown to those who may edit the kind."""

    def __init__(self, model: type[Page], *args: Any, **kwargs: Any) -> None:
        self.model = model
        super().__init__(*args, **kwargs)

    def is_shown(self, request: HttpRequest) -> bool:
        return may_edit(request.user, self.model)


def model_of(kind: ContentKind) -> type[Page] | None:
    models = (model for model in get_page_models() if issubclass(model, BasePage))
    return next((model for model in models if model.content_kind == kind), None)


def listing_viewsets() -> list[KindListingViewSet]:
    found = [(kind, model_of(kind)) for section in SECTIONS for kind in section.kinds]
    return [viewset_of(kind, model) for kind, model in found if model is not None]


def viewset_of(kind: ContentKind, model: type[Page]) -> KindListingViewSet:
    return KindListingViewSet(
        listing_name(kind),
        model=model,
        icon="doc-empty",
        export_filename=listing_name(kind),
        list_export=["title", "locale", "live", "record.country", "latest_revision_created_at", "full_url"],
    )


def listing_name(kind: ContentKind) -> str:
    return f"content-{kind.value.lower().replace('_', '-')}"


def section_menu(section: Section) -> SubmenuMenuItem:
    items = [kind_item(kind, model) for kind in section.kinds if (model := model_of(kind))]
    return SubmenuMenuItem(
        section.label, Menu(items=items), name=section.key, icon_name=section.icon, order=200 + SECTIONS.index(section)
    )


def kind_item(kind: ContentKind, model: type[Page]) -> KindMenuItem:
    return KindMenuItem(
        model,
        capfirst(str(model._meta.verbose_name_plural)),
        reverse(f"{listing_name(kind)}:index"),
        name=listing_name(kind),
        icon_name="doc-empty",
        order=ContentKind.values.index(kind),
    )
