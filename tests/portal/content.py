"""One of everything on a site: each kind of content with every field and block, languages, redirects, what is gone."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, Site

from content_models.accounts.models import User
from content_models.editorial.kinds import TranslationOrigin
from content_models.editorial.models import ArticlePage, EventPage, HomePage, LandingPage, ListingPage, SiteProfile
from content_models.editorial.models.base import BasePage
from content_models.editorial.previews import keep_draft
from tests.journeys.conftest import plant_home
from tests.support.filling import Filler
from tests.support.supply import Supply
from tests.support.terms import load_test_terms

MARKUP = "<b>Skills</b> & <script>alert(1)</script>"
FRONT_PAGES = (HomePage, LandingPage, ListingPage)


@dataclass(frozen=True)
class Content:
    """Where things are, as paths of the portal."""

    kinds: dict[str, str]
    listing: str
    markup: str
    translated: str
    machine: str
    old: str
    withdrawn: str
    preview_token: str


def write_content(front_end_url: str) -> Content:
    """A site whose readers are at an address, with English, French and Greek."""
    english, french, greek = (Locale.objects.get_or_create(language_code=code)[0] for code in ("en", "fr", "el"))
    home = plant_home(english)
    site = Site.objects.get()
    SiteProfile.objects.filter(site=site).update(front_end_url=front_end_url)
    terms = load_test_terms()
    HomePage.objects.filter(pk=home.pk).update(summary="Everything about digital skills.")
    supply = Supply(home)
    kinds = {model.__name__: page.url_path for model, page in every_kind(home, supply).items()}
    listing = add(home, ListingPage(title="Events", slug="events", summary="What is on.", filter_string="type=event"))
    written = partial(EventPage, starts_at=soon(), ends_at=soon(hours=2), time_zone="Europe/Lisbon")
    for number in range(1, 15):
        event = written(title=f"Workshop {number}", slug=f"workshop-{number}", countries=[terms["country:PRT"]])
        add(listing, event)
    add(listing, written(title=MARKUP, slug="markup", summary=MARKUP))
    article = partial(ArticlePage, article_type=supply.terms("article-type")[0])
    translated = add(home, article(title="Coding in schools", slug="coding", summary="How it is taught."))
    translate(translated, french, "Coder à l’école", TranslationOrigin.HUMAN)
    translate(translated, greek, "Προγραμματισμός στα σχολεία", TranslationOrigin.MACHINE)
    Redirect.objects.create(old_path="/en/old", redirect_page=translated, site=site)
    withdrawn = add(home, article(title="Withdrawn", slug="withdrawn"))
    withdrawn.unpublish()
    return Content(
        kinds={name: path_of(path) for name, path in kinds.items()},
        listing="/en/events/",
        markup="/en/events/markup/",
        translated="/en/coding/",
        machine="/el/coding/",
        old="/en/old",
        withdrawn="/en/withdrawn/",
        preview_token=preview_of(translated),
    )


def every_kind(home: HomePage, supply: Supply) -> dict[type[BasePage], Page]:
    """A page of every kind under the home page, with every field filled; of front pages, what they are made of."""
    filler = Filler(supply)
    made: dict[type[BasePage], Page] = {HomePage: home}
    for model in sorted(page_types() - {HomePage}, key=lambda model: model.__name__):
        name = model.__name__.removesuffix("Page").lower()
        known = {"filter_string": ""} if model is ListingPage else {}
        page = filler.fill(model, slug=f"full-{name}", published_at=None, **known)
        page.full_clean = lambda *args, **kwargs: None
        made[model] = home.add_child(instance=page)
    return made


def page_types() -> set[type[BasePage]]:
    return {model for model in all_subclasses(BasePage) if not model._meta.abstract}


def all_subclasses(model: type) -> set[type]:
    return {each for child in model.__subclasses__() for each in {child, *all_subclasses(child)}}


def add(parent: Page, page: Any) -> Any:
    page.locale = parent.locale
    return parent.add_child(instance=page)


def translate(page: Any, locale: Locale, title: str, origin: TranslationOrigin) -> None:
    translation = page.copy_for_translation(locale, copy_parents=True)
    translation.title = title
    translation.translation_origin = origin
    translation.save_revision().publish()
    type(translation).objects.filter(pk=translation.pk).update(translation_origin=origin)


def preview_of(page: Any) -> str:
    editor = User.objects.create_superuser("previewer", "previewer@example.eu", "a long password for tests")
    draft = type(page).objects.get(pk=page.pk)
    draft.title = "A draft nobody knows"
    return keep_draft(page=draft, user_pk=editor.pk)


def path_of(url_path: str) -> str:
    """The tree's path begins with the root and the home page, whose slugs are empty and the language."""
    return url_path if url_path.endswith("/") else f"{url_path}/"


def soon(*, hours: int = 0) -> datetime:
    """Not over when the portal shows it."""
    return datetime.now(tz=UTC).replace(minute=0, second=0, microsecond=0) + timedelta(hours=3 + hours)
