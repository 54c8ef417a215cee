"""A process that is killed between a change and its row leaves the catalogue and the log as they were."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest
from django.db import connection

from content_models.catalogue.changes import newest_number
from content_models.catalogue.models import CatalogueEntry, Tombstone
from content_models.editorial.models import EventPage, ListingPage
from tests.factories.events import make_event
from tests.support.processes import database_url
from tests.support.services import ROOT

pytestmark = pytest.mark.django_db(transaction=True)

# A step after the page was written, and the last one before the commit.
BEFORE_THE_ROW = "content_models.catalogue.services.write_drafts"
BEFORE_THE_LOG = "content_models.catalogue.writing.append"
BEFORE_REMOVAL = "content_models.catalogue.services.remove"


@pytest.fixture
def event(events: ListingPage) -> EventPage:
    event = make_event(events)
    make_event(events, title="Another")
    return event


def kill_while(*attempts: tuple[str, int, str]) -> None:
    """Lets processes do what is named first with a page, until they call a function."""
    connection.close()
    values = {**os.environ, "DATABASE_URL": database_url(), "DJANGO_SETTINGS_MODULE": "cms.settings.test"}
    arguments = [",".join(map(str, attempt)) for attempt in attempts]
    command = [sys.executable, "-m", "tests.support.killed_process", *arguments]
    ended = subprocess.run(command, cwd=ROOT, env=values, capture_output=True, timeout=120, check=False)
    signals = [int(line) for line in ended.stdout.split()]
    assert signals == [signal.SIGKILL] * len(attempts), ended.stderr.decode()


def everything() -> list[object]:
    return [
        list(CatalogueEntry.objects.order_by("pk").values("pk", "path", "title", "version", "available_locales")),
        list(Tombstone.objects.values_list("path", flat=True)),
        newest_number(),
    ]


def test_it_is_as_if_nothing_had_happened(event: EventPage, events: ListingPage, agrees: Callable[[], None]) -> None:
    stored = everything()

    kill_while(
        ("publish", event.pk, BEFORE_THE_ROW),
        ("publish", event.pk, BEFORE_THE_LOG),
        ("unpublish", event.pk, BEFORE_THE_LOG),
        ("delete", events.pk, BEFORE_THE_LOG),
        ("rename", events.pk, BEFORE_THE_LOG),
        ("restrict", events.pk, BEFORE_REMOVAL),
        ("rebuild", events.pk, "content_models.catalogue.services.clear_tombstones"),
    )

    assert everything() == stored
    agrees()


def test_it_hides_too_much_rather_than_too_little(event: EventPage) -> None:
    """Wagtail saves a restriction in a transaction of its own: its pages are hidden before, whatever comes then."""
    kill_while(("restrict", event.pk, "content_models.catalogue.services.reindex_branch"))

    assert not CatalogueEntry.objects.filter(page=event).exists()
