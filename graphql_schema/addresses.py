"""Where a page is found: its path from the catalogue's row; of a draft without a row, from its place in the tree."""

from typing import Any

from content_models.editorial.models.base import BasePage


def path_of(page: BasePage, context: Any) -> str:
    entry = entry_of(page, context)
    return entry.path if entry else path_in_tree(page, context)


def address_of(page: BasePage, context: Any) -> str:
    return str(context.url_of(site_of(page, context), path_of(page, context)))


def entry_of(page: BasePage, context: Any) -> Any:
    context.loaders.see(page)
    return context.loaders.entries.load(page.pk) if page.pk else None


def site_of(page: BasePage, context: Any) -> Any:
    entry = entry_of(page, context)
    sites = {site.pk: site for site in context.sites}
    return sites.get(entry.site_id, context.site) if entry else context.site


def path_in_tree(page: BasePage, context: Any) -> str:
    """``/<language>/<path below the home page>/``."""
    below_home = (page.url_path or "").strip("/").split("/")[1:]
    return "/".join(["", context.loaders.language_of(page), *below_home, ""])
