"""The buttons of one page in a listing, at no query per page."""

from typing import Any

from django import template
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button, ButtonWithDropdown, ListingButton
from wagtail.models import Page
from wagtail_localize.wagtail_hooks import page_listing_more_buttons as localize_buttons

register = template.Library()


class PageDropdown(ButtonWithDropdown):
    """Wagtail's menu of a page, but for the entries of wagtail-localize, which ask the database for each page."""

    def __init__(self, *, page: Page, request: HttpRequest, next_url: str, **kwargs: Any) -> None:
        self.page, self.request, self.next_url = page, request, next_url
        super().__init__(**kwargs)

    @cached_property
    def dropdown_buttons(self) -> list[Button]:
        names = {"page": self.page, "user": self.request.user, "next_url": self.next_url}
        sources = [hook for hook in hooks.get_hooks("register_page_listing_more_buttons") if hook != localize_buttons]
        found = [entry for hook in sources for entry in hook(**names)]
        items = [
            ListingButton.from_menu_item(item) for item in found if isinstance(item, MenuItem) and self.shows(item)
        ]
        buttons = [button for button in found if not isinstance(button, MenuItem) and button.show]
        return sorted([*items, *buttons, *self.translation()])

    def shows(self, item: MenuItem) -> bool:
        return bool(item.is_shown(self.request.user))

    def translation(self) -> list[Button]:
        if not self.request.user.has_perm("wagtail_localize.submit_translation") or self.page.is_root():
            return []
        address = reverse("wagtail_localize:submit_page_translation", args=[self.page.alias_of_id or self.page.pk])
        return [Button(_("Translate this page"), address, icon_name="wagtail-localize-language", priority=60)]


@register.inclusion_tag("wagtailadmin/shared/buttons.html", takes_context=True)
def editorial_listing_buttons(context: dict[str, Any], page: Page, next_url: str) -> dict[str, Any]:
    label = _("More options for “%(title)s”") % {"title": page.get_admin_display_title()}
    dropdown = PageDropdown(
        page=page,
        request=context["request"],
        next_url=next_url or context["request"].path,
        icon_name="dots-horizontal",
        attrs={"aria-label": label},
    )
    return {"page": page, "buttons": [dropdown] if dropdown.dropdown_buttons else []}
