"""From the change log to the outbox: what the CDN is to forget, and what webhooks will say about it."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from content_models.catalogue.changes import changes_after, newest_number
from content_models.catalogue.models import Change, ChangeKind
from graphql_schema.cache.answers import schema_hash
from graphql_schema.cache.invalidation import SiteKeyBook
from graphql_schema.delivery.lifetimes import NO_DRIVER
from graphql_schema.models import Delivery, DeliveryPosition, PurgeOutbox, WebhookEndpoint

BATCH = 500
KEPT = timedelta(days=30)
# By then every web process has read the change: they look four times a second, and trust nothing older than a second.
UNTIL_SEEN_EVERYWHERE = timedelta(seconds=1.5)

site_keys = SiteKeyBook()


def collect() -> int:
    """Writes what has changed since the last time into the outbox. Returns how many changes that were."""
    if is_up_to_date():
        return 0
    with transaction.atomic():
        position, is_new = DeliveryPosition.objects.select_for_update().get_or_create(
            pk=1, defaults={"number": newest_number(), "schema": schema_hash()}
        )
        if is_new:
            return 0
        changes = changes_after(position.number, BATCH)
        if changes:
            add(changes[0].number, changes[-1].number, tags_of_all(changes), events_of(changes))
            position.number = changes[-1].number
        if position.schema != schema_hash():
            add(position.number, position.number, [f"schema:{position.schema}"], [{"what": "schema"}])
            position.schema = schema_hash()
        elif not changes:
            return 0
        position.save()
    return len(changes)


def is_up_to_date() -> bool:
    """A look without a lock, so that nothing is written while nothing happens."""
    position = DeliveryPosition.objects.filter(pk=1).first()
    is_known = position is not None and position.schema == schema_hash()
    return is_known and position is not None and not Change.objects.filter(number__gt=position.number).exists()


def tags_of_all(changes: Sequence[Change]) -> list[str]:
    return list(dict.fromkeys(tag for _number, tags in site_keys.tags_of_all(changes) for tag in tags))


def add(first: int, last: int, tags: list[str], events: list[dict[str, Any]]) -> None:
    if settings.DSJP_CDN_DRIVER == NO_DRIVER and not WebhookEndpoint.objects.filter(is_active=True).exists():
        return
    row = PurgeOutbox.objects.create(first_number=first, last_number=last, tags=tags, events=events)
    if settings.DSJP_CDN_DRIVER == NO_DRIVER:
        acknowledge([row])


def acknowledge(rows: Sequence[PurgeOutbox]) -> None:
    """Nothing stale is left at the CDN: front ends may be told, each of them once of each row."""
    with transaction.atomic():
        now = timezone.now()
        PurgeOutbox.objects.filter(pk__in=[row.pk for row in rows]).update(purged_at=now, error="")
        endpoints = list(WebhookEndpoint.objects.filter(is_active=True))
        Delivery.objects.bulk_create(
            Delivery(endpoint=endpoint, payload=payload_of(row), next_attempt_at=now + UNTIL_SEEN_EVERYWHERE)
            for row in rows
            for endpoint in endpoints
        )


def payload_of(row: PurgeOutbox) -> dict[str, Any]:
    return {
        "type": "content.changed",
        "timestamp": row.created_at.isoformat(),
        "data": {"tags": row.tags, "changes": row.events},
    }


def events_of(changes: Sequence[Change]) -> list[dict[str, Any]]:
    """Each item and topic once, in the state of its last change."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for change in changes:
        key = (change.topic, change.site_id, change.translation_key, change.locale)
        found.pop(key, None)
        found[key] = event_of(change)
    return list(found.values())


def event_of(change: Change) -> dict[str, Any]:
    if change.what == ChangeKind.TOPIC:
        return {"what": "topic", "topic": change.topic}
    return {
        "what": str(change.what),
        "kind": change.kind,
        "locale": change.locale,
        "site": site_keys.keys.get(change.site_id or 0, ""),
        "path": change.path,
        "translationKey": str(change.translation_key),
    }


def forget_old() -> None:
    """Drops what travelled more than thirty days ago; a periodic job."""
    before = timezone.now() - KEPT
    PurgeOutbox.objects.filter(purged_at__lt=before).delete()
    Delivery.objects.filter(created_at__lt=before).exclude(state=Delivery.State.PENDING).delete()
