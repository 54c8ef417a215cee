"""What it costs to write one text into a draft, however many strings it has."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
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


@pytest.mark.parametrize("strings", [1, 40])
def test_a_first_draft_costs_the_same_for_one_paragraph_and_for_forty(
    write_french: Callable[[int], int], strings: int
) -> None:
    """wagtail-localize saves string by string, with three or four statements for each."""
    assert write_french(strings) == 98
