"""Menus and footer of the main site in every language, with the titles of the sections."""

from typing import Any

from wagtail.models import Locale, Page

from content_models.editorial.demo.filling import Filler
from content_models.editorial.demo.items import identity, section_texts
from content_models.editorial.demo.snippets import publish_snippet
from content_models.editorial.models import Footer, LinkList, Menu

MAIN_MENU = {
    "actions": ("actions/european-initiatives", "actions/national-initiatives/national-strategies"),
    "opportunities": (
        "opportunities/training", "opportunities/funding", "opportunities/learning-path",
        "opportunities/learning-content", "opportunities/jobs", "opportunities/academies",
    ),
    "inspiration": ("inspiration/good-practices", "inspiration/resources", "inspiration/research"),
    "latest": ("latest/news", "latest/opinion", "latest/brief", "latest/events", "latest/newsletter"),
    "community": ("organisations", "european-interactive-map"),
    "about": ("about/national-coalitions",),
}  # fmt: skip
SERVICE_MENU = ("latest/newsletter", "about")
FOOTER_LISTS = {"learn": "opportunities", "read": "latest"}


def make_menus(filler: Filler, locale: Locale, site: Any, user: Any) -> int:
    """Makes what is missing of the menus and the footer of a language. Returns how many."""
    code = locale.language_code
    titles = section_texts()[code]["titles"]
    pages = {str(page.translation_key): page for page in Page.objects.filter(locale=locale)}

    def entry(path: str) -> dict[str, Any]:
        # Labels of menus are short.
        return {"label": titles[path][:64], "page": pages[str(identity(f"section/{path}"))]}

    main = [{**entry(path), "children": [entry(child) for child in below]} for path, below in MAIN_MENU.items()]
    wanted: list[tuple[Any, str, dict[str, Any]]] = [
        (Menu, "menu/main", {"key": "main", "title": titles["home"], "items": main}),
        (Menu, "menu/service", {"key": "service", "title": titles["about"], "items": [entry(p) for p in SERVICE_MENU]}),
    ]
    for key, path in FOOTER_LISTS.items():
        links = [{"page": entry(child)["page"], "label": titles[child]} for child in MAIN_MENU[path]]
        wanted.append((LinkList, f"linklist/{key}", {"title": titles[path], "links": links}))
    wanted.append((Footer, "footer/main", footer(code)))
    return sum(make_one(model, ref, code, values, filler, site, user) for model, ref, values in wanted)


def footer(code: str) -> dict[str, Any]:
    return {
        "text": section_texts()[code]["summary"],
        "columns": list(FOOTER_LISTS),
        "social_links": [{"network": "linkedin", "url": "https://social.example.eu/dsjp"}],
    }


def make_one(
    model: Any, ref: str, code: str, values: dict[str, Any], filler: Filler, site: Any, user: Any
) -> bool:
    if model.objects.filter(translation_key=identity(ref), locale__language_code=code).exists():
        return False
    of_site = {"site": site} if model in (Menu, Footer) else {}
    publish_snippet(model, ref, code, {**values, **of_site}, filler, user)
    return True
