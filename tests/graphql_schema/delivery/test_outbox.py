"""From the change log by way of the CDN to the webhooks: nothing is lost, nothing comes too early."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Locale, Site

from content_models.catalogue.changes import log_topics, newest_number
from content_models.editorial.models import ListingPage
from graphql_schema.cache.answers import schema_hash
from graphql_schema.delivery.outbox import UNTIL_SEEN_EVERYWHERE, collect, forget_old
from graphql_schema.delivery.purging import purge_due
from graphql_schema.models import Delivery, DeliveryPosition, PurgeOutbox, WebhookEndpoint
from tests.factories.events import make_event
from tests.graphql_schema.delivery.conftest import Receiver


@pytest.fixture
def endpoint(db: None) -> WebhookEndpoint:
    return WebhookEndpoint.objects.create(name="front end", url="https://example.eu/hook")


@pytest.fixture
def cdn(receiver: Receiver, settings: Any) -> Receiver:
    settings.DSJP_CDN_DRIVER = "varnish"
    settings.DSJP_CDN_URL = receiver.address
    return receiver


def test_it_begins_with_what_comes_after_it(db: None, cdn: Receiver) -> None:
    log_topics(["menu:main:main:en"])

    assert collect() == 0
    assert DeliveryPosition.objects.get().number == newest_number()
    assert not PurgeOutbox.objects.exists()


def test_a_publication_is_purged_and_then_told(
    cdn: Receiver, endpoint: WebhookEndpoint, events: ListingPage, site: Site, english: Locale
) -> None:
    collect()
    event = make_event(events, title="AI week", slug="ai-week")

    collect()
    assert not Delivery.objects.exists()
    assert purge_due() == 1

    (came,) = cdn.received
    path = "path:main:%2Fen%2Flatest%2Fevents%2Fai-week%2F"
    assert came.method == "PURGE"
    assert {f"item:{event.translation_key}", "list:main:EVENT:en", path} <= set(came.headers["xkey-purge"].split())
    delivery = Delivery.objects.get()
    assert delivery.payload["type"] == "content.changed"
    assert {
        "what": "written", "kind": "EVENT", "locale": "en", "site": "main", "path": "/en/latest/events/ai-week/",
        "translationKey": str(event.translation_key),
    } in delivery.payload["data"]["changes"]  # fmt: skip
    purged_at = PurgeOutbox.objects.get().purged_at
    assert purged_at is not None
    assert delivery.next_attempt_at == purged_at + UNTIL_SEEN_EVERYWHERE


def test_a_cdn_that_fails_keeps_webhooks_waiting_and_is_asked_again(cdn: Receiver, endpoint: WebhookEndpoint) -> None:
    collect()
    log_topics(["menu:main:main:en"])
    collect()
    cdn.statuses = [503, 200]

    assert purge_due() == 0
    row = PurgeOutbox.objects.get()
    assert (row.attempts, row.purged_at, Delivery.objects.count()) == (1, None, 0)
    assert row.error.startswith("503")
    assert purge_due() == 0
    assert len(cdn.received) == 1
    PurgeOutbox.objects.update(next_attempt_at=timezone.now())
    log_topics(["menu:main:main:fr"])
    collect()
    assert purge_due() == 2

    assert cdn.received[-1].headers["xkey-purge"] == "menu:main:main:en menu:main:main:fr"
    assert Delivery.objects.count() == 2


def test_without_a_cdn_webhooks_are_told_at_once(endpoint: WebhookEndpoint) -> None:
    collect()
    log_topics(["menu:main:main:en"])

    collect()

    delivery = Delivery.objects.get()
    assert delivery.payload["data"] == {
        "tags": ["menu:main:main:en"],
        "changes": [{"what": "topic", "topic": "menu:main:main:en"}],
    }


def test_nobody_to_tell_leaves_no_rows(db: None) -> None:
    collect()
    log_topics(["menu:main:main:en"])

    assert collect() == 1
    assert not PurgeOutbox.objects.exists()


def test_nothing_is_written_while_nothing_happens(db: None, django_assert_num_queries: Any) -> None:
    collect()

    with django_assert_num_queries(2):
        assert collect() == 0


def test_a_new_schema_purges_the_answers_of_the_old_one(db: None, cdn: Receiver) -> None:
    collect()
    DeliveryPosition.objects.update(schema="0123")

    collect()
    purge_due()

    assert cdn.received[0].headers["xkey-purge"] == "schema:0123"
    assert DeliveryPosition.objects.get().schema == schema_hash()


def test_old_rows_are_forgotten_but_not_those_that_wait(endpoint: WebhookEndpoint) -> None:
    long_ago = timezone.now() - timedelta(days=40)
    for state in Delivery.State.values:
        Delivery.objects.create(endpoint=endpoint, payload={}, state=state, created_at=long_ago)
    for purged_at in (long_ago, None):
        PurgeOutbox.objects.create(first_number=1, last_number=1, tags=[], events=[], purged_at=purged_at)

    forget_old()

    assert list(Delivery.objects.values_list("state", flat=True)) == ["pending"]
    assert list(PurgeOutbox.objects.values_list("purged_at", flat=True)) == [None]
