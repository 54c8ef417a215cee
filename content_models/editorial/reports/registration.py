"""The addresses and menu items of the reports."""

from collections.abc import Callable

from django.urls import URLPattern, path, reverse
from wagtail.admin.menu import MenuItem

from content_models.editorial.reports.views import REPORTS, EditorialReportView

ICONS = {
    "expiring-content": "time",
    "missing-alternative-text": "image",
    "missing-classification": "tag",
    "unpublished-for-long": "history",
}


def report_urls() -> list[URLPattern]:
    found = []
    for view in REPORTS:
        address = f"editorial-reports/{view.key}/"
        found.append(path(address, view.as_view(), name=view.index_url_name))
        found.append(path(f"{address}results/", view.as_view(results_only=True), name=view.index_results_url_name))
    return found


def menu_item_factory(view: type[EditorialReportView], order: int) -> Callable[[], MenuItem]:
    def menu_item() -> MenuItem:
        return MenuItem(
            view.page_title, reverse(view.index_url_name), name=view.key, icon_name=ICONS[view.key], order=order
        )

    return menu_item
