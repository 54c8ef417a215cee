"""Menus and footer of the main site in every language, with the titles of the sections."""

from typing import Any

from wagtail.models import Locale, Page, Site

from content_models.editorial.demo.items import identity, section_texts
from content_models.editorial.demo.snippets import SnippetWriter
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
LONGEST_LABEL = 64
SOCIAL_LINKS = [{"network": "linkedin", "url": "https://social.example.eu/dsjp"}]


class MenuWriter:
    """Writes the navigation of one language."""

    def __init__(self, writer: SnippetWriter, site: Site, locale: Locale) -> None:
        self.writer = writer
        self.site = site
        self.code = locale.language_code
        self.texts = section_texts()[self.code]
        self.pages = {page.translation_key: page for page in Page.objects.filter(locale=locale)}

    def write(self) -> None:
        titles = self.texts["titles"]
        main = [{**self.entry(path), "children": self.entries(below)} for path, below in MAIN_MENU.items()]
        self.menu("main", titles["home"], [entry for entry in main if "page" in entry])
        self.menu("service", titles["about"], self.entries(SERVICE_MENU))
        for key, path in FOOTER_LISTS.items():
            values = {"title": titles[path], "links": self.entries(MAIN_MENU[path])}
            self.writer.publish(LinkList, f"linklist/{key}", self.code, values)
        footer = {"text": self.texts["summary"], "columns": list(FOOTER_LISTS), "social_links": SOCIAL_LINKS}
        self.writer.publish(Footer, "footer/main", self.code, {**footer, "site": self.site})

    def menu(self, key: str, title: str, items: list[dict[str, Any]]) -> None:
        values = {"key": key, "title": title, "items": items, "site": self.site}
        self.writer.publish(Menu, f"menu/{key}", self.code, values)

    def entries(self, paths: tuple[str, ...]) -> list[dict[str, Any]]:
        return [entry for entry in map(self.entry, paths) if entry]

    def entry(self, path: str) -> dict[str, Any]:
        """A link to a section; nothing where somebody removed the section."""
        page = self.pages.get(identity(f"section/{path}"))
        return {"label": self.texts["titles"][path][:LONGEST_LABEL], "page": page} if page else {}
