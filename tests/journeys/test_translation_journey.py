"""A page from its publication in English to readers in other languages, and what happens when it changes.

Web server, worker and translation service are processes of their own and speak HTTP with each other; editors and
readers are HTTP clients.
"""

import csv
import io
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from django.conf import settings
from wagtail.models import Locale, Site
from wagtail_localize.models import Translation, TranslationSource

from content_models.editorial.models import EventPage, ListingPage
from content_models.editorial.trees import plant_tree
from locales.models import JobTarget, TranslationDelivery
from locales.simulator import untranslate
from tests.factories.editors import make_editor
from tests.factories.events import make_event
from tests.locales.reviewing.test_review_screen import form_of
from tests.support.processes import wait_until
from tests.support.translating_platform import SECONDS, Desk, RunningPlatform, SentDocument, translating_platform

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.long, pytest.mark.once]

LANGUAGES = sorted(code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES if code != "en")
CODES = [code.upper() for code in LANGUAGES]
TITLE, SUMMARY, CHANGED = "Coding week", "Learn to code with others.", "Learn to code with others, in two days."
BODY = '<p>Open to <a href="https://example.com/">everyone</a> and <b>free</b>.</p>'
STANDING = {"summary": SUMMARY}
STRINGS = [TITLE, SUMMARY, "Open to everyone and free."]
Answer = dict[str, Any]
DOCUMENT = """
query Week($key: ID!, $locale: Locale!) {
  item(translationKey: $key, locale: $locale) {
    locale title summary translationOrigin translations { locale translationOrigin }
  }
  content(kinds: [EVENT], locale: $locale) { edges { isFallback node { locale title translationOrigin } } }
  languages { code completeness }
}"""


@pytest.fixture
def week(transactional_db: None, events: ListingPage, site: Site, english: Locale) -> EventPage:
    """Not published yet; the sections stand in the trees of 23 other languages."""
    for code in LANGUAGES:
        plant_tree(source=english, target=Locale.objects.get_or_create(language_code=code)[0])
    make_editor("advanced_contributor", name="author")
    make_editor("reviewer", name="reviewer")
    return make_event(events, title=TITLE, summary=SUMMARY, body=[("paragraph", {"text": BODY})], live=False)


@pytest.fixture
def running(week: EventPage) -> Iterator[RunningPlatform]:
    with translating_platform() as found:
        yield found


def desk_of(name: str, running: RunningPlatform) -> Desk:
    desk = Desk(running.url)
    desk.log_in(name)
    return desk


def publish(week: EventPage, **values: Any) -> None:
    page = EventPage.objects.get(pk=week.pk)
    for name, value in values.items():
        setattr(page, name, value)
    page.save_revision().publish()


def read(running: RunningPlatform, week: EventPage, language: str) -> Answer:
    """What a reader gets who asks in a language."""
    variables = {"key": str(week.translation_key), "locale": language}
    body = {"query": DOCUMENT, "variables": variables}
    answer = requests.post(f"{running.url}/graphql/", json=body, timeout=SECONDS).json()
    assert "errors" not in answer, answer
    found: Answer = answer["data"]
    return found


def arrived(jobs: int) -> bool:
    return JobTarget.objects.filter(state="ingested").count() == jobs * len(LANGUAGES)


def deliveries() -> list[tuple[str, str]]:
    """What was stored, by language; notifications of success beside them are left out."""
    rows = TranslationDelivery.objects.filter(kind="delivery").order_by("language")
    return list(rows.values_list("outcome", "language"))


def translation_into(language: str) -> Translation:
    return Translation.objects.get(target_locale__language_code=language)


def coverage(desk: Desk) -> dict[str, str]:
    """By language, where the one event stands."""
    rows = csv.DictReader(io.StringIO(desk.open("/admin/translations/coverage/?export=csv")))
    states = {"Written in this language": "original", "Machine text to review": "machine"}
    return {
        row["Code of the language"]: states.get(name, name.lower())
        for row in rows
        if row["Type"] == "Event"
        for name in (*states, "Missing", "Reviewed", "Outdated")
        if row[name] == "1"
    }


def states(**named: str) -> dict[str, str]:
    """What ``coverage`` shows: the rest of the languages as ``others``."""
    return {"en": "original", **dict.fromkeys(LANGUAGES, named.pop("others")), **named}


def review(desk: Desk, language: str, **typed: str) -> None:
    """Accepts what there is in a language, after typing over the text that stands under a name."""
    address = f"/admin/translations/{translation_into(language).pk}/review/"
    form = form_of(desk.open(address))
    for name, text in typed.items():
        form[field_with(form, STANDING[name], language)] = text
    desk.send(address, **form, action="accept_all")


def field_with(form: dict[str, str], source: str, language: str) -> str:
    """The field whose text was made from this source."""
    return next(
        name
        for name, text in form.items()
        if name.startswith("text-") and untranslate(text, language.upper()) == source
    )


def texts(answer: Answer, language: str) -> tuple[str, str]:
    """Title and summary as they were before the service translated them."""
    return untranslate(answer["item"]["title"], language.upper()), untranslate(
        answer["item"]["summary"], language.upper()
    )


def versions(answer: Answer) -> dict[str, str]:
    """By language, where the text of each live version came from."""
    return {each["locale"]: each["translationOrigin"] for each in answer["item"]["translations"]}


def served(answer: Answer) -> tuple[str, str, bool]:
    """Language, origin and whether it is a fallback, the same in the item and in the list."""
    item, (edge,) = answer["item"], answer["content"]["edges"]
    assert edge["node"] == {name: item[name] for name in ("locale", "title", "translationOrigin")}
    return item["locale"], item["translationOrigin"], edge["isFallback"]


def completeness(answer: Answer) -> dict[str, float]:
    return {each["code"]: each["completeness"] for each in answer["languages"]}


def ask_for_all_languages(author: Desk, week: EventPage) -> str:
    """As an editor does, from the page's form to the confirmation; where the request is followed."""
    asking = f"/admin/machine-translation/submit/wagtailcore/page/{week.pk}/"
    author.open(asking)
    request = author.send(asking, preset="all")
    author.send(f"{request}send/")
    return request


def read_in_three_languages(running: RunningPlatform, week: EventPage) -> tuple[Answer, Answer, Answer]:
    """French, German and Greek, as soon as readers get what was published in the first two."""
    for language in ("fr", "de"):
        wait_until(lambda: served(read(running, week, language))[0] == language)  # noqa: B023 — called at once
    french, german, greek = (read(running, week, language) for language in ("fr", "de", "el"))
    return french, german, greek


def test_a_page_travels_into_23_languages_and_follows_its_source(running: RunningPlatform, week: EventPage) -> None:
    author, reviewer = desk_of("author", running), desk_of("reviewer", running)
    # The Maltese text drips in, and the connection ends before it does; the service tries again.
    running.service.rule("slow_loris", match={"language": "MT"}, times=1, args={"limit": 0.1, "seconds_per_byte": 0.01})

    publish(week)
    request = ask_for_all_languages(author, week)
    wait_until(lambda: arrived(1), seconds=SECONDS)
    assert running.sent_documents() == [SentDocument(CODES, STRINGS)]
    assert deliveries() == [("accepted", code) for code in CODES]
    assert "23 × in the draft" in author.open(f"{request}fragment/")
    assert coverage(reviewer) == states(others="machine")
    # Drafts are nobody's business: French readers get English, and are told so.
    assert served(read(running, week, "fr")) == ("en", "ORIGINAL", True)

    review(reviewer, "fr")
    review(reviewer, "de", summary="Gemeinsam programmieren lernen.")
    languages = f"/admin/translations/of/{TranslationSource.objects.get().pk}/"
    reviewer.send(f"{languages}publish/")
    assert coverage(reviewer) == states(others="machine", fr="reviewed", de="reviewed")
    french, german, greek = read_in_three_languages(running, week)
    assert served(french) == ("fr", "MACHINE_REVIEWED", False)
    assert served(german) == ("de", "MACHINE_REVIEWED", False)
    assert served(greek) == ("en", "ORIGINAL", True)
    assert texts(french, "fr") == (TITLE, SUMMARY)
    assert (texts(german, "de")[0], german["item"]["summary"]) == (TITLE, "Gemeinsam programmieren lernen.")
    for answer in (french, german, greek):
        assert versions(answer) == {"de": "MACHINE_REVIEWED", "en": "ORIGINAL", "fr": "MACHINE_REVIEWED"}
        # The home page and the two listings exist in English alone.
        assert completeness(answer) == {"en": 1.0, **dict.fromkeys(LANGUAGES, 0.0), "fr": 0.25, "de": 0.25}

    publish(week, summary=CHANGED)
    assert coverage(reviewer) == states(others="outdated")
    overview = reviewer.open(languages)
    assert (overview.count(">outdated<"), CHANGED in overview) == (23, True)
    reviewer.send(f"{languages}request/")
    wait_until(lambda: arrived(2), seconds=SECONDS)
    assert running.sent_documents()[1:] == [SentDocument(CODES, [CHANGED])]
    # What is live stays until somebody has reviewed and published the new text.
    assert read(running, week, "fr")["item"] == french["item"]
    assert read(running, week, "de")["item"] == german["item"]

    review(reviewer, "fr")
    reviewer.send(f"{languages}publish/")
    wait_until(lambda: texts(read(running, week, "fr"), "fr") == (TITLE, CHANGED))
    assert served(read(running, week, "fr")) == ("fr", "MACHINE_REVIEWED", False)
    assert coverage(reviewer) == states(others="outdated", fr="reviewed")
