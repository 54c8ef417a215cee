"""Content like that of the demo, as little as the elements need."""

from datetime import UTC, datetime, timedelta
from typing import Any

from wagtail.models import Locale, Page

from content_models.editorial.models import ArticlePage, CoalitionPage, ListingPage
from content_models.skills_data.models import Dataset, Indicator, Observation
from content_models.taxonomies.models import Term, Vocabulary
from tests.factories.events import make_event
from tests.journeys.conftest import plant_home
from tests.support.supply import make_image
from tests.support.terms import load_test_terms

TITLE = "<b onclick=alert(1)>Bold</b> skills & jobs"
LONG = "Digitalisierungskompetenzförderungsprogramm für kleine und mittlere Unternehmen in ländlichen Regionen Europas"
SUMMARY = "Five days of workshops for teachers, librarians and all who want to know how machines learn. " * 2

# The page that the gallery's card shows; the demo has it too.
SLUGS = {2: "mobile-classrooms"}
COUNTRIES = {
    "PRT": "Portugal",
    "FRA": "France",
    "MLT": "Malta",
    "EUR": "European Union",
    "NLD": "Netherlands",
    "ROU": "Romania",
}
FLAGS = {"MLT": "provisional", "ROU": "break"}
# Two that stand close together on a map, one far from them, one nowhere.
PLACES = [("Lisbon", 38.72, -9.14), ("Sintra", 38.80, -9.38), ("Paris", 48.86, 2.35), None]
FIGURES = {"PRT": 56, "FRA": 59.7, "MLT": 63, "EUR": 55.6, "NLD": 82.7, "ROU": 27.7}


def plant() -> None:
    """Eight articles, one of them in French as well; events to come and past; coalitions and figures."""
    english, french = (Locale.objects.get_or_create(language_code=code)[0] for code in ("en", "fr"))
    home = plant_home(english)
    terms = load_test_terms()
    latest = home.add_child(instance=ListingPage(title="Latest", slug="latest", locale=english))
    plant_articles(latest.add_child(instance=ListingPage(title="News", slug="news", locale=english)), terms, french)
    plant_events(latest, terms)
    plant_coalitions(latest, terms)
    plant_figures()


def plant_articles(news_page: Page, terms: dict[str, Any], french: Locale) -> None:
    image = make_image()
    vocabulary = Vocabulary.objects.get_or_create(key="article-type", defaults={"title": "Type"})[0]
    news = Term.objects.get_or_create(vocabulary=vocabulary, code="news", defaults={"label": "News", "order": 1})[0]
    titles = [TITLE, LONG, *(f"Coding club number {number}" for number in range(6))]
    for number, title in enumerate(titles):
        article = ArticlePage(
            title=title,
            slug=SLUGS.get(number, f"article-{number}"),
            locale=news_page.locale,
            summary=SUMMARY[: 60 + 20 * number],
            image=image if number % 2 == 0 else None,
            published_at=datetime(2026, 11, 20 - number, 9, tzinfo=UTC),
        )
        article.article_type = news
        article.countries = [terms["country:PRT" if number % 2 else "country:FRA"]]
        news_page.add_child(instance=article)
    translation = article.copy_for_translation(french, copy_parents=True)
    translation.title = "Club de programmation"
    translation.save_revision().publish()


def plant_events(latest: Page, terms: dict[str, Any]) -> None:
    start = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0)
    for number, title in enumerate(("AI week", "Cloud for farmers", "Chips for Europe", "Coding day")):
        begins = start + timedelta(days=9 * number + 1)
        make_event(
            latest,
            title=title,
            slug=f"event-{number}",
            starts_at=begins,
            ends_at=begins + timedelta(hours=8, days=number % 2),
            online_url="https://example.org/join",
            locations=address(PLACES[number]),
            terms={"countries": [terms["country:PRT"]], "event_setting": [terms["event-setting:virtual live"]]},
        )


def address(place: tuple[str, float, float] | None) -> list[Any]:
    if place is None:
        return []
    name, latitude, longitude = place
    return [("address", {"name": name, "latitude": latitude, "longitude": longitude})]


def plant_coalitions(latest: Page, terms: dict[str, Any]) -> None:
    for code, title in (("PRT", "INCoDe.2030"), ("FRA", "Coalition française"), ("MLT", "eSkills Malta")):
        coalition = CoalitionPage(title=title, slug=f"coalition-{code.lower()}", locale=latest.locale)
        coalition.countries = [terms.get(f"country:{code}") or country(code)]
        latest.add_child(instance=coalition)


def country(code: str) -> Term:
    vocabulary = Vocabulary.objects.get(key="country")
    label = COUNTRIES[code]
    return Term.objects.get_or_create(vocabulary=vocabulary, code=code, defaults={"label": label, "order": 9})[0]


def plant_figures() -> None:
    """One indicator with a target, in six countries and the union."""
    dataset = Dataset.objects.create(
        key="isoc_sk_dskl_i21",
        title="Individuals with basic digital skills",
        source="Eurostat",
        url="https://ec.europa.eu/eurostat",
        retrieved_at=datetime(2026, 1, 7, tzinfo=UTC),
    )
    indicator = Indicator.objects.create(
        code="digital_skills_at_least_basic",
        name="People with at least basic digital skills",
        unit="%",
        dataset=dataset,
        target_value=80,
        target_year=2030,
    )
    for code, value in FIGURES.items():
        Observation.objects.create(
            indicator=indicator,
            dataset=dataset,
            country=country(code),
            period="2025",
            value=value,
            flag=FLAGS.get(code, ""),
            retrieved_at=datetime(2026, 1, 7, tzinfo=UTC),
            is_verified=True,
        )
