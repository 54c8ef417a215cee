"""What it costs to write one text into a draft, however many strings it has."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django_tasks_db.models import DBTaskResult
from wagtail.models import ReferenceIndex
from wagtail_localize.models import TranslationSource

from content_models.editorial.models import EventPage
from locales.ingesting.services import process_delivery
from locales.models import JobSegment, JobTarget, TranslationDelivery
from tests.locales.jobs.conftest import Deliver

# PostgreSQL is asked for its lock beside these.
pytestmark = [pytest.mark.django_db, pytest.mark.once]

# What Django adds inside a test's own transaction.
SAVEPOINTS = ("SAVEPOINT", "RELEASE SAVEPOINT")


def paragraphs(number: int) -> list[dict[str, Any]]:
    texts = [f"<p>Paragraph {count} of <b>many</b>.</p>" for count in range(number)]
    return [{"type": "paragraph", "value": {"text": text}} for text in texts]


@pytest.fixture
def write_french(
    sent: Callable[..., Any], deliver: Deliver, event: EventPage, source: TranslationSource
) -> Callable[[int], int]:
    """Lets French arrive for the event with so many paragraphs; gives how many statements writing it took."""

    def write(number: int) -> int:
        event.body = paragraphs(number)
        event.save()
        source.update_from_db()
        asked = sent("fr")
        deliver(asked, asked.delivery("FR"))
        delivery = TranslationDelivery.objects.get()
        with CaptureQueriesContext(connection) as asked_for:
            process_delivery(delivery.pk)
        assert (JobTarget.objects.get().state, JobSegment.objects.count()) == ("ingested", 2 + number)
        return sum(not query["sql"].startswith(SAVEPOINTS) for query in asked_for.captured_queries)

    return write


def test_a_first_draft_leaves_one_task_and_its_references_are_known(
    sent: Callable[..., Any], deliver: Deliver, event: EventPage, source: TranslationSource
) -> None:
    """Wagtail has the worker look once more at whatever is saved: for its search, and for what it refers to."""
    event.body = [{"type": "paragraph", "value": {"text": f'<p>See <a linktype="page" id="{event.pk}">this</a>.</p>'}}]
    event.save()
    source.update_from_db()
    asked = sent("fr")
    deliver(asked, asked.delivery("FR"))
    DBTaskResult.objects.all().delete()

    process_delivery(TranslationDelivery.objects.get().pk)

    french = EventPage.objects.get(translation_key=event.translation_key, locale__language_code="fr")
    references = ReferenceIndex.get_references_for_object(french).filter(to_object_id=str(event.pk))
    assert [reference.model_path for reference in references] != []
    assert list(DBTaskResult.objects.values_list("task_path", flat=True)) == [
        "modelsearch.tasks.insert_or_update_object_task"
    ]


@pytest.mark.parametrize("strings", [1, 40])
def test_a_first_draft_costs_the_same_for_one_paragraph_and_for_forty(
    write_french: Callable[[int], int], strings: int
) -> None:
    """wagtail-localize saves string by string, with three or four statements for each."""
    assert write_french(strings) == 93
