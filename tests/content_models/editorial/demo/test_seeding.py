"""The whole demo, brought in once for all checks, because it takes long; interrupted in the middle on purpose."""

from collections import Counter
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Comment, Page, PageLogEntry, Revision, Site, WorkflowState
from wagtail.search.backends import get_search_backend

from content_models.catalogue.engines.base import Engine
from content_models.catalogue.engines.database.engine import DatabaseEngine
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.rebuild import find_differences
from content_models.editorial.demo.countries import coalition_items, country_items
from content_models.editorial.demo.items import identity, section_texts, table, translations, written_items
from content_models.editorial.demo.logins import LOGINS, PASSWORD
from content_models.editorial.demo.seeding import seed_demo
from content_models.editorial.models import ArticlePage, Footer, Menu, PageRecord, SiteProfile
from content_models.media.models import PlatformDocument, PlatformImage
from tests.conftest import AfterCommit
from tests.search_quality.measuring import outcomes, quality_by_language
from tests.support.engines import SteadyEngine

DAY = timezone.localdate()
ITEMS = (*written_items(), *country_items(), *coalition_items())
SECTIONS = 1 + len(table("tree")["section"])
LANGUAGES = len(section_texts())


def page(ref: str, language: str = "en") -> Any:
    return Page.objects.get(translation_key=identity(ref), locale__language_code=language).specific


def counted() -> dict[str, int]:
    models = (Page, Revision, PageLogEntry, Comment, CatalogueEntry, PlatformImage, PlatformDocument, Menu, Footer)
    return {model.__name__: model.objects.count() for model in (*models, get_user_model())}


@pytest.mark.long
@pytest.mark.once
def test_it_brings_everything_in_and_keeps_what_was_edited(
    db: None, monkeypatch: pytest.MonkeyPatch, after_commit: AfterCommit, tmp_path: Path
) -> None:
    call_command("load_vocabularies", verbosity=0)
    with monkeypatch.context() as patch:
        patch.setattr("content_models.editorial.demo.seeding.leave_traces", interrupt)
        with after_commit(), pytest.raises(KeyboardInterrupt):
            seed_demo(day=DAY, show_progress=False)
    rename("article/mobile-classrooms", "Forty-one mobile classrooms")

    with after_commit():
        assert seed_demo(day=DAY + timedelta(days=90), show_progress=False)

    check_trees()
    check_states()
    check_dates()
    check_origins()
    check_users()
    check_files()
    check_traces()
    check_catalogue()
    check_search(tmp_path)
    check_another_run()


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


def check_catalogue() -> None:
    """Dates moved back and drafts on top of live pages leave no row behind the pages."""
    assert list(find_differences()) == []


def check_search(folder: Path) -> None:
    """The labelled queries find nine of ten items that they should find, in every language and by either engine."""
    engines: list[Engine] = [DatabaseEngine(), SteadyEngine(folder)]
    found = {type(engine).__name__: outcomes(engine.reading(), Site.objects.get().pk) for engine in engines}

    poor = {name: [each for each in quality_by_language(rows) if each.recall < 0.9] for name, rows in found.items()}
    assert poor == {"DatabaseEngine": [], "SteadyEngine": []}


def check_states() -> None:
    visible = Counter(item.status for item in ITEMS)["published"]
    versions = sum(len(found) for found in translations().values())

    assert CatalogueEntry.objects.count() == visible + versions + SECTIONS * LANGUAGES
    assert [item.ref for item in ITEMS if page(item.ref).live != (item.status in {"published", "private"})] == []
    assert WorkflowState.objects.filter(status="in_progress").count() == with_status("in_review")
    assert Revision.objects.exclude(approved_go_live_at=None).count() == with_status("scheduled")
    assert Page.objects.filter(expired=True).count() == with_status("expired")


def with_status(status: str) -> int:
    return sum(item.status == status for item in ITEMS)


def check_dates() -> None:
    forum = page("event/rural-skills-forum")
    scholarships = page("article/women-data-scholarships")
    start = datetime.combine(DAY + timedelta(days=24), time(9, 30), tzinfo=ZoneInfo("Europe/Lisbon"))

    assert forum.starts_at == forum.sessions[0].value["starts_at"] == start
    assert page("funding/rural-courses").application_deadline == DAY + timedelta(days=48)
    assert scholarships.published_at == scholarships.first_published_at
    assert timezone.localdate(scholarships.published_at) == DAY - timedelta(days=24)
    assert CatalogueEntry.objects.get(page_id=scholarships.pk).published_at == scholarships.published_at
    created = PageLogEntry.objects.get(page=scholarships.pk, action="wagtail.create")
    assert created.timestamp == scholarships.published_at - timedelta(days=2)


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


def check_another_run() -> None:
    page("article/certificate-inflation").delete()
    before = counted()

    assert seed_demo(day=DAY, show_progress=False) is False

    assert counted() == before
    assert page("article/mobile-classrooms").title == "Forty-one mobile classrooms"


def rename(ref: str, title: str) -> None:
    edited = page(ref)
    edited.title = title
    edited.save_revision().publish()


def interrupt(*_unused: Any) -> None:
    raise KeyboardInterrupt
