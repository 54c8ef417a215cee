"""The catalogue can be thrown away and made again, and drift is found and repaired."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from content_models.catalogue.models import CatalogueEntry, EntryLink, EntryTerm
from content_models.catalogue.rebuild import Difference, find_differences, rebuild_catalogue, repair_drift
from content_models.catalogue.rows import ROW_COLUMNS
from content_models.editorial.models import EventPage, ListingPage
from content_models.taxonomies.models import Term
from tests.factories.events import make_event


@pytest.fixture
def event(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    make_event(events, title="Draft", live=False)
    return make_event(events, terms={"countries": [terms["country:PRT"]]})


def content() -> tuple[list[object], list[object], list[object]]:
    return (
        list(CatalogueEntry.objects.order_by("path").values_list(*ROW_COLUMNS, "available_locales")),
        list(EntryTerm.objects.values_list("entry__path", "term").order_by("entry__path", "term")),
        list(EntryLink.objects.values_list("entry__path", "role", "translation_key", "order").order_by("pk")),
    )


def test_it_rebuilds_the_same_content_from_nothing(event: EventPage) -> None:
    before = content()
    CatalogueEntry.objects.all().delete()

    assert rebuild_catalogue() == 4
    assert content() == before


def test_it_removes_rows_that_should_not_be_there(event: EventPage) -> None:
    Page.objects.filter(pk=event.pk).update(live=False)

    assert rebuild_catalogue() == 3


def test_it_reports_its_rows_and_its_progress(event: EventPage) -> None:
    out, progress = StringIO(), StringIO()
    call_command("rebuild_catalogue", stdout=out, stderr=progress)

    assert out.getvalue() == "4 rows\n"
    assert "6/6" in progress.getvalue()


def test_it_finds_every_kind_of_drift(event: EventPage, events: ListingPage, latest: ListingPage) -> None:
    CatalogueEntry.objects.filter(page=latest).delete()
    CatalogueEntry.objects.filter(page=event).update(title="Wrong", available_locales=1)
    EntryTerm.objects.filter(entry__page=event).delete()
    Page.objects.filter(pk=events.pk).update(title="Renamed behind our back")

    assert set(find_differences()) == {
        Difference(latest.pk, "has no row"),
        Difference(events.pk, "differs in title, sort_title, text"),
        Difference(event.pk, "differs in title, terms"),
        Difference(event.pk, "differs in available_locales"),
    }


def test_it_refuses_drift_and_repairs_it_when_asked(event: EventPage) -> None:
    Page.objects.filter(pk=event.pk).update(live=False)
    out = StringIO()

    with pytest.raises(CommandError, match="1 differences"):
        call_command("check_catalogue", stdout=out, stderr=StringIO())
    assert out.getvalue() == f"page {event.pk} has a row although nobody may see it\n"

    call_command("check_catalogue", "--repair", stdout=StringIO(), stderr=StringIO())
    out = StringIO()
    call_command("check_catalogue", stdout=out, stderr=StringIO())
    assert out.getvalue() == "The catalogue agrees with the pages.\n"


def test_the_nightly_job_repairs_drift_and_names_it_in_the_log(
    event: EventPage, caplog: pytest.LogCaptureFixture
) -> None:
    CatalogueEntry.objects.filter(page=event).update(title="Wrong")

    assert repair_drift() == 1
    assert [record.getMessage() for record in caplog.records] == [f"catalogue: page {event.pk} differs in title"]
    assert CatalogueEntry.objects.get(page=event).title == event.title
    assert repair_drift() == 0
