"""What readers may see, worked out page by page in the slowest and plainest way: the catalogue must agree."""

from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from content_models.catalogue.models import CatalogueEntry

Address = tuple[str, str, str]


def naive_catalogue() -> set[Address]:
    """(path, language, title) of every visible page, asked of the pages alone."""
    return {address for page in Page.objects.all() if (address := naive_address(page.specific)) is not None}


def naive_address(page: Page) -> Address | None:
    line = [*page.get_ancestors(), page]
    if not hasattr(page, "content_kind") or not all(is_open(step) for step in line):
        return None
    if PageViewRestriction.objects.filter(page__in=[step.pk for step in line]).exists():
        return None
    if page.alias_of_id and page.alias_of.translation_key == page.translation_key:
        return None
    for depth in reversed(range(len(line))):
        if Site.objects.filter(root_page__translation_key=line[depth].translation_key).exists():
            if line[depth].locale_id != page.locale_id:
                return None
            slugs = [step.slug for step in line[depth + 1 :]]
            return "/".join(["", page.locale.language_code, *slugs, ""]), page.locale.language_code, page.title
    return None


def is_open(page: Page) -> bool:
    return page.live and (page.expire_at is None or page.expire_at > timezone.now())


def stored_catalogue() -> set[Address]:
    rows = CatalogueEntry.objects.visible_at(timezone.now())
    return set(rows.values_list("path", "locale", "title"))


def naive_masks() -> dict[str, set[str]]:
    """The languages of every visible item, by path."""
    by_key: dict[object, set[str]] = {}
    paths = {}
    for page in Page.objects.all():
        if (address := naive_address(page.specific)) is not None:
            by_key.setdefault(page.translation_key, set()).add(address[1])
            paths[address[0]] = page.translation_key
    return {path: by_key[key] for path, key in paths.items()}
