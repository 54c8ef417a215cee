"""Sends signed messages to front ends; an endpoint that does not answer is tried again for three days."""

import json
import logging
import time
from datetime import timedelta

from django.utils import timezone

from graphql_schema.delivery.guarded_http import DeliveryFailedError, DeliveryRefusedError, GuardedAnswer, post
from graphql_schema.delivery.signatures import headers_of
from graphql_schema.models import Delivery, WebhookEndpoint

logger = logging.getLogger("graphql_schema.delivery")

BATCH = 50
# The schedule that Standard Webhooks recommends.
PAUSES = [
    timedelta(seconds=5), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2), timedelta(hours=5),
    timedelta(hours=10), timedelta(hours=14), timedelta(hours=20), timedelta(hours=24),
]  # fmt: skip
GONE = 410
KNOWN_ANSWER = 300


def deliver_due() -> int:
    """Sends what is due. Returns how many messages were tried."""
    due = Delivery.objects.filter(state=Delivery.State.PENDING, next_attempt_at__lte=timezone.now())
    waiting = list(due.filter(endpoint__is_active=True).select_related("endpoint").order_by("next_attempt_at")[:BATCH])
    for delivery in waiting:
        attempt(delivery)
    return len(waiting)


def attempt(delivery: Delivery) -> None:
    delivery.attempts += 1
    try:
        answer = send(delivery)
    except DeliveryRefusedError as error:
        give_up(delivery, str(error))
    except DeliveryFailedError as error:
        delivery.response_status = None
        try_later(delivery, str(error))
    else:
        judge(delivery, answer)
    delivery.save()


def send(delivery: Delivery) -> GuardedAnswer:
    body = json.dumps(delivery.payload, ensure_ascii=False, separators=(",", ":")).encode()
    signed = headers_of(delivery.endpoint.secret, delivery.message_id, int(time.time()), body)
    headers = {"Content-Type": "application/json", "User-Agent": "Digital-Skills-and-Jobs-Platform", **signed}
    return post(delivery.endpoint.url, body, headers)


def judge(delivery: Delivery, answer: GuardedAnswer) -> None:
    """2xx is taken for received; 410 ends the endpoint; a redirect is not followed and counts as a failure."""
    delivery.response_status = answer.status
    if 200 <= answer.status < 300:
        delivery.state, delivery.error, delivery.delivered_at = Delivery.State.DELIVERED, "", timezone.now()
    elif answer.status == GONE:
        WebhookEndpoint.objects.filter(pk=delivery.endpoint_id).update(is_active=False)
        give_up(delivery, "The endpoint says that it is gone; it was switched off.")
    else:
        try_later(delivery, answer.text[:KNOWN_ANSWER])


def try_later(delivery: Delivery, reason: str) -> None:
    if delivery.attempts > len(PAUSES):
        give_up(delivery, reason)
        return
    pause = PAUSES[delivery.attempts - 1]
    delivery.error, delivery.next_attempt_at = reason, timezone.now() + pause
    logger.warning("webhook %s failed; next attempt in %s: %s", delivery.message_id, pause, reason)


def give_up(delivery: Delivery, reason: str) -> None:
    delivery.state, delivery.error = Delivery.State.FAILED, reason
    logger.error("webhook %s is given up: %s", delivery.message_id, reason)


def send_again(delivery: Delivery) -> None:
    """Puts a message back among those that are due, under its old id: receivers know it by that."""
    delivery.state, delivery.attempts, delivery.error = Delivery.State.PENDING, 0, ""
    delivery.next_attempt_at, delivery.delivered_at, delivery.response_status = timezone.now(), None, None
    delivery.save()
