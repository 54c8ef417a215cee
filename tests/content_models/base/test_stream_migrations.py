"""Values inside streams are changed by a migration although migrations know no blocks."""

import json
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.db.migrations.state import ProjectState
from wagtail.blocks.migrations.migrate_operation import MigrateStreamData
from wagtail.blocks.migrations.operations import RenameStructChildrenOperation
from wagtail.blocks.migrations.utils import InvalidBlockDefError

from content_models.base.stream_migrations import MigratePlatformStream
from content_models.editorial.models import EventPage, ListingPage
from tests.factories.events import make_event

FIGURE = {"figure": "56 %", "period": "2025", "source": "Eurostat", "url": ""}
RENAMING = (RenameStructChildrenOperation(old_name="meaning", new_name="label"), "key_figures.figures.item")


def body_with(name: str) -> list[dict[str, Any]]:
    """A body with one list of key figures whose words have this name."""
    figures = [{"type": "item", "id": "2", "value": {**FIGURE, name: "of adults"}}]
    return [{"type": "key_figures", "id": "1", "value": {"title": "Europe", "figures": figures}}]


@pytest.fixture
def event(events: ListingPage) -> EventPage:
    """An event whose row and revision hold a body of yesterday's blocks."""
    event = make_event(events)
    revision = event.save_revision()
    revision.content = {**revision.content, "body": json.dumps(body_with("meaning"))}
    revision.save()
    with connection.cursor() as cursor:
        values = [json.dumps(body_with("meaning")), event.pk]
        cursor.execute("UPDATE editorial_eventpage SET body = %s WHERE page_ptr_id = %s", values)
    return event


def run(operation: type[MigrateStreamData]) -> None:
    frozen = ProjectState.from_apps(apps)
    operation("editorial", "EventPage", "body", [RENAMING]).code(frozen.apps, None)


def test_it_changes_nested_values_of_pages_and_of_their_revisions(event: EventPage) -> None:
    run(MigratePlatformStream)

    stored = EventPage.objects.get(pk=event.pk)
    revision = stored.get_latest_revision()
    assert list(stored.body.raw_data) == body_with("label")
    assert json.loads(revision.content["body"]) == body_with("label")


def test_it_is_needed_because_the_stock_operation_finds_no_block(event: EventPage) -> None:
    with pytest.raises(InvalidBlockDefError):
        run(MigrateStreamData)


def test_it_is_written_into_migrations_by_its_own_name() -> None:
    name, arguments, options = MigratePlatformStream("editorial", "EventPage", "body", [RENAMING]).deconstruct()

    assert name == "MigratePlatformStream"
    assert arguments == []
    assert (options["app_name"], options["model_name"], options["field_name"]) == ("editorial", "EventPage", "body")
