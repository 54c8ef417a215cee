"""Home pages, landing pages and listings: the same in every language, each with titles of its own."""

from typing import Any

from wagtail.models import Locale, Page, PageLogEntry, Site

from content_models.editorial.demo.filling import Filler
from content_models.editorial.demo.front_pages import home_components, landing_components
from content_models.editorial.demo.items import identity, section_texts, table
from content_models.editorial.kinds import TranslationOrigin
from content_models.editorial.models import HomePage, LandingPage, ListingPage, SiteProfile

MODELS = {"LandingPage": LandingPage, "ListingPage": ListingPage}
SITE_KEY = "main"
OWN_FIELDS = ("site_section", "content_types", "filter_string", "show_proposal_link", "image")


class SectionWriter:
    """Plants the sections of one language."""

    def __init__(self, filler: Filler, locale: Locale, owner: Any, moment: Any) -> None:
        self.filler = filler
        self.locale = locale
        self.owner = owner
        self.moment = moment
        self.texts = section_texts()[locale.language_code]
        self.is_english = locale.language_code == "en"
        self.pages: dict[str, Any] = {}

    def plant(self) -> int:
        """Makes the sections that are missing. Returns how many."""
        present = Page.objects.filter(locale=self.locale).exclude(depth=1).specific()
        self.pages = {str(page.translation_key): page for page in present}
        made = 0
        if self.find("home") is None:
            self.add(Page.get_first_root_node(), self.compose(HomePage, "home", self.locale.language_code, {}))
            made += 1
        for section in table("tree")["section"]:
            if self.find(section["path"]) is None:
                made += self.plant_one(section)
        return made

    def plant_one(self, section: dict[str, Any]) -> int:
        above, _slash, slug = section["path"].rpartition("/")
        parent = self.find(above or "home")
        if parent is None:
            # Somebody removed the section above: what stood below it stays away, too.
            return 0
        self.add(parent, self.compose(MODELS[section["model"]], section["path"], slug, section))
        return 1

    def compose(self, model: Any, path: str, slug: str, section: dict[str, Any]) -> Any:
        page = model(
            title=self.texts["titles"][path],
            slug=slug,
            summary=self.texts["summary"] if path == "home" else section.get("summary", "") if self.is_english else "",
            locale=self.locale,
            translation_key=identity(f"section/{path}"),
            translation_origin=TranslationOrigin.ORIGINAL if self.is_english else TranslationOrigin.HUMAN,
            show_in_menus=path.count("/") == 0,
            owner=self.owner,
            first_published_at=self.moment,
            last_published_at=self.moment,
            published_at=self.moment,
        )
        values = {name: section[name] for name in OWN_FIELDS if name in section}
        if model is HomePage:
            values["components"] = home_components(self.texts)
        elif model is LandingPage:
            values["components"] = landing_components(path, self.texts, page.summary)
        self.filler.fill(page, values, place=f"section/{path}")
        return page

    def add(self, parent: Any, page: Any) -> None:
        parent.add_child(instance=page)
        PageLogEntry.objects.filter(page=page.pk, action="wagtail.create").update(timestamp=self.moment)
        self.pages[str(page.translation_key)] = page

    def find(self, path: str) -> Any | None:
        return self.pages.get(str(identity(f"section/{path}")))


def make_locales() -> list[Locale]:
    """All languages, English first: the others are translations of it."""
    codes = sorted(section_texts(), key=lambda code: (code != "en", code))
    return [Locale.objects.get_or_create(language_code=code)[0] for code in codes]


def give_site_its_home(english: Locale) -> Site:
    """The default site shows the English home page; Wagtail's welcome page goes."""
    home = Page.objects.get(translation_key=identity("section/home"), locale=english)
    site = Site.objects.filter(is_default_site=True).first() or Site(hostname="localhost", is_default_site=True)
    welcome = site.root_page if site.root_page_id else None
    if welcome is None or type(welcome.specific) is Page:
        site.root_page = home
        site.site_name = site.site_name or "Digital Skills and Jobs Platform"
        site.save()
        if welcome is not None:
            welcome.delete()
    make_profile(site)
    return site


def make_profile(site: Site) -> None:
    codes = sorted(section_texts())
    SiteProfile.objects.get_or_create(site=site, defaults={"key": SITE_KEY, "languages": codes, "fallback": ["en"]})
