"""The whole demo, brought in once and for all checks, because it takes long."""

from collections import Counter
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import call_command
from wagtail.models import Comment, Page, PageLogEntry, Revision, Site, WorkflowState
from wagtail.search.backends import get_search_backend

from content_models.catalogue.models import CatalogueEntry
from content_models.editorial.demo.countries import coalition_items, country_items
from content_models.editorial.demo.items import DemoItem, identity, section_texts, table, translations, written_items
from content_models.editorial.demo.logins import LOGINS, PASSWORD
from content_models.editorial.demo.seeding import seed_demo
from content_models.editorial.models import ArticlePage, Footer, Menu, PageRecord, SiteProfile
from content_models.media.models import PlatformDocument, PlatformImage

DAY = date(2030, 5, 6)
ITEMS = (*written_items(), *country_items(), *coalition_items())
SECTIONS = 1 + len(table("tree")["section"])
LANGUAGES = len(section_texts())


@pytest.fixture
def demo(db: None) -> None:
    call_command("load_vocabularies", verbosity=0)
    assert seed_demo(day=DAY, show_progress=False)


def page(ref: str, language: str = "en") -> Any:
    return Page.objects.get(translation_key=identity(ref), locale__language_code=language).specific


def counted() -> dict[str, int]:
    models = (Page, Revision, PageLogEntry, Comment, CatalogueEntry, PlatformImage, PlatformDocument, Menu, Footer)
    return {model.__name__: model.objects.count() for model in (*models, get_user_model())}


def test_it_brings_everything_in_once(demo: None) -> None:
    check_trees()
    check_states()
    check_dates()
    check_origins()
    check_users()
    check_files()
    check_traces()
    check_second_run()


def check_trees() -> None:
    versions = sum(len(found) for found in translations().values())
    home = page("section/home")

    assert Page.objects.filter(depth__gt=1).count() == len(ITEMS) + versions + SECTIONS * LANGUAGES
    assert PageRecord.objects.count() == Page.objects.filter(depth__gt=1).count()
    assert Page.objects.exclude(alias_of=None).count() == 0
    assert Site.objects.get().root_page_id == home.pk
    assert SiteProfile.for_site(Site.objects.get()).key == "main"
    assert page("article/greece-islands", "el").url_path.startswith("/el/latest/brief/ellada-katartisi")
    assert page("section/latest/events", "mt").title == "Avvenimenti"
    assert Menu.objects.count() == 2 * LANGUAGES
    assert Footer.objects.count() == LANGUAGES


def check_states() -> None:
    visible = Counter(item.status for item in ITEMS)["published"]
    versions = sum(len(found) for found in translations().values())

    assert CatalogueEntry.objects.count() == visible + versions + SECTIONS * LANGUAGES
    assert [ref_of(item) for item in ITEMS if page(item.ref).live != (item.status in {"published", "private"})] == []
    assert WorkflowState.objects.filter(status="in_progress").count() == with_status("in_review")
    assert Revision.objects.exclude(approved_go_live_at=None).count() == with_status("scheduled")
    assert Page.objects.filter(expired=True).count() == with_status("expired")
    assert PageRecord.objects.filter(kind="STRATEGY", completeness=0).count() == 0


def with_status(status: str) -> int:
    return sum(item.status == status for item in ITEMS)


def ref_of(item: DemoItem) -> str:
    return item.ref


def check_dates() -> None:
    forum = page("event/rural-skills-forum")
    article = page("article/mobile-classrooms")

    assert forum.starts_at == datetime(2030, 5, 30, 8, 30, tzinfo=UTC)
    assert forum.sessions[0].value["starts_at"] == datetime(2030, 5, 30, 8, 30, tzinfo=UTC)
    assert page("funding/rural-courses").application_deadline == date(2030, 6, 23)
    assert article.published_at.date() == article.first_published_at.date() == date(2030, 5, 3)
    assert CatalogueEntry.objects.get(page_id=article.pk).published_at == article.published_at
    assert (
        not PageLogEntry.objects.filter(action="wagtail.create", timestamp__gt=article.published_at)
        .exclude(page__in=Page.objects.filter(translation_key__in=recent_keys()))
        .filter(page__in=Page.objects.filter(locale__language_code="en"))
        .exists()
    )


def recent_keys() -> list[Any]:
    return [identity(item.ref) for item in ITEMS if item.published_days > -4 or item.linked]


def check_origins() -> None:
    origins = Counter(CatalogueEntry.objects.filter(locale="fr").values_list("translation_origin", flat=True))

    assert set(origins) == {"HUMAN", "MACHINE"}
    assert page("event/quantum-open-evening", "fr").title == "Soirée portes ouvertes au laboratoire quantique"
    assert page("event/rural-skills-forum", "fr").locations == page("event/rural-skills-forum").locations
    assert page("event/quantum-open-evening", "fr").translation_origin == "MACHINE"
    assert page("learning-content/spot-the-fake", "lt").translation_origin == "HUMAN"


def check_users() -> None:
    users = {user.username: user for user in get_user_model().objects.all()}

    assert all(authenticate(username=login.username, password=PASSWORD) for login in LOGINS)
    assert [term.code for term in users["national-editor-portugal"].countries.all()] == ["PRT"]
    assert users["coalition-member"].coalition_key == page("coalition/LTU").translation_key
    assert users["translator"].languages == ["fr"]
    assert not users["demo-content"].is_active
    assert {user.username for user in users.values() if user.is_superuser} == {"administrator"}


def check_files() -> None:
    draft = PlatformDocument.objects.get(uuid=identity("document/annual-report-draft"))

    assert draft.collection.get_view_restrictions().count() == 1
    assert draft.file.read(8) == b"%PDF-1.4"
    assert [image.title for image in PlatformImage.objects.all() if not image.renditions.exists()] == []
    assert PageRecord.objects.filter(missing_alternative_texts__gt=0).count() == 0


def check_traces() -> None:
    wallet = page("article/skills-wallet-pilot")

    assert wallet.has_unpublished_changes
    assert (wallet.title[:6], wallet.draft_title[:6]) == ("Eleven", "Twelve")
    assert page("event/rural-skills-forum").revisions.count() >= 2
    assert page("article/national-editors-meeting").wagtail_admin_comments.count() == 2
    assert [found.title for found in get_search_backend().search("wallet", ArticlePage)][:1] == [wallet.title]


def check_second_run() -> None:
    edited = page("article/mobile-classrooms")
    edited.title = "Forty-one mobile classrooms"
    edited.save_revision().publish()
    page("article/certificate-inflation").delete()
    before = counted()

    assert seed_demo(day=date(2031, 1, 1), show_progress=False) is False

    assert counted() == before
    assert page("article/mobile-classrooms").title == "Forty-one mobile classrooms"


def test_it_goes_on_where_it_was_interrupted(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    call_command("load_vocabularies", verbosity=0)
    monkeypatch.setattr("content_models.editorial.demo.seeding.leave_traces", interrupt)
    with pytest.raises(KeyboardInterrupt):
        seed_demo(day=DAY, show_progress=False)
    edited = page("article/mobile-classrooms")
    edited.title = "Forty-one mobile classrooms"
    edited.save_revision().publish()
    written = Page.objects.count()
    monkeypatch.undo()

    assert seed_demo(day=date(2031, 1, 1), show_progress=False)

    assert page("article/mobile-classrooms").title == "Forty-one mobile classrooms"
    assert Page.objects.count() == written + sum(len(found) for found in translations().values())
    assert page("event/cyber-drill-day").starts_at == datetime(2030, 5, 15, 10, 0, tzinfo=UTC)
    assert Comment.objects.count() == 7


def interrupt(*_unused: Any) -> None:
    raise KeyboardInterrupt
