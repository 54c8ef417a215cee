"""Webhooks: signed as Standard Webhooks says, tried again, given up, sent again; never into our own network."""

import base64
import hashlib
import hmac
import json
from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from graphql_schema.delivery import guarded_http
from graphql_schema.delivery.guarded_http import DeliveryRefusedError, is_public, post
from graphql_schema.delivery.signatures import signature
from graphql_schema.delivery.webhooks import PAUSES, deliver_due, send_again
from graphql_schema.models import Delivery, WebhookEndpoint
from tests.graphql_schema.delivery.conftest import Receiver

pytestmark = pytest.mark.django_db

PAYLOAD = {"type": "content.changed", "timestamp": "2027-01-01T00:00:00+00:00", "data": {"tags": ["item:1"]}}


@pytest.fixture
def endpoint(receiver: Receiver, settings: Any) -> WebhookEndpoint:
    settings.DSJP_WEBHOOK_PRIVATE_ADDRESSES = True
    return WebhookEndpoint.objects.create(name="front end", url=f"{receiver.address}/hook?site=main")


def deliver(endpoint: WebhookEndpoint) -> Delivery:
    delivery = Delivery.objects.create(endpoint=endpoint, payload=PAYLOAD)
    deliver_due()
    delivery.refresh_from_db()
    return delivery


def test_a_message_is_signed_so_that_its_receiver_can_check_it(receiver: Receiver, endpoint: WebhookEndpoint) -> None:
    delivery = deliver(endpoint)

    (came,) = receiver.received
    key = base64.b64decode(endpoint.secret.removeprefix("whsec_"))
    signed = f"{came.headers['webhook-id']}.{came.headers['webhook-timestamp']}.".encode() + came.body
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    assert (came.method, came.path, json.loads(came.body)) == ("POST", "/hook?site=main", PAYLOAD)
    assert came.headers["webhook-signature"] == f"v1,{expected}"
    assert came.headers["webhook-id"] == delivery.message_id
    assert (delivery.state, delivery.attempts, delivery.response_status) == ("delivered", 1, 200)
    assert delivery.delivered_at is not None


def test_a_signature_is_that_of_the_specification() -> None:
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    body = b'{"test": 2432232314}'

    found = signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body)

    assert found == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_a_failure_is_tried_again_later_under_the_same_id(receiver: Receiver, endpoint: WebhookEndpoint) -> None:
    receiver.statuses = [500, 204]
    before = timezone.now()

    delivery = deliver(endpoint)
    assert deliver_due() == 0
    assert (delivery.state, delivery.attempts, delivery.response_status) == ("pending", 1, 500)
    assert delivery.next_attempt_at - before >= PAUSES[0]
    Delivery.objects.update(next_attempt_at=before)
    assert deliver_due() == 1

    delivery.refresh_from_db()
    assert (delivery.state, delivery.attempts, delivery.response_status) == ("delivered", 2, 204)
    assert len({came.headers["webhook-id"] for came in receiver.received}) == 1


def test_it_is_given_up_after_the_last_attempt(receiver: Receiver, endpoint: WebhookEndpoint) -> None:
    receiver.statuses = [503]
    delivery = Delivery.objects.create(endpoint=endpoint, payload=PAYLOAD, attempts=len(PAUSES))

    deliver_due()

    delivery.refresh_from_db()
    assert (delivery.state, delivery.attempts) == ("failed", len(PAUSES) + 1)


def test_an_endpoint_that_says_gone_is_switched_off(receiver: Receiver, endpoint: WebhookEndpoint) -> None:
    receiver.statuses = [410]

    delivery = deliver(endpoint)

    endpoint.refresh_from_db()
    assert (endpoint.is_active, delivery.state) == (False, "failed")


def test_no_redirect_is_followed(receiver: Receiver, endpoint: WebhookEndpoint) -> None:
    receiver.statuses, receiver.headers = [302], {"Location": f"{receiver.address}/elsewhere"}

    delivery = deliver(endpoint)

    assert [came.path for came in receiver.received] == ["/hook?site=main"]
    assert (delivery.state, delivery.response_status) == ("pending", 302)


def test_an_answer_is_read_only_in_part(receiver: Receiver, endpoint: WebhookEndpoint) -> None:
    receiver.statuses, receiver.answer = [500], b"x" * 1_000_000

    delivery = deliver(endpoint)

    assert delivery.error == "x" * 300


def test_an_endpoint_that_is_not_there_is_tried_again(endpoint: WebhookEndpoint) -> None:
    endpoint.url = "http://127.0.0.1:1/"
    endpoint.save()

    delivery = deliver(endpoint)

    assert (delivery.state, delivery.response_status) == ("pending", None)
    assert delivery.error.startswith("NewConnectionError")


def test_a_message_can_be_sent_again(receiver: Receiver, endpoint: WebhookEndpoint) -> None:
    delivery = deliver(endpoint)

    send_again(delivery)
    deliver_due()

    first, second = receiver.received
    assert first.headers["webhook-id"] == second.headers["webhook-id"]


def test_a_switched_off_endpoint_gets_nothing(receiver: Receiver, endpoint: WebhookEndpoint) -> None:
    endpoint.is_active = False
    endpoint.save()

    assert (deliver(endpoint).state, receiver.received) == ("pending", [])


PRIVATE = [
    "127.0.0.1", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",  # noqa: S104 — to be refused
    "::1", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:7f00:1::",
    "fd00:ec2::254", "::", "255.255.255.255", "192.0.2.1",
]  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_private_and_local_addresses_are_refused(address: str) -> None:
    host = f"[{address}]" if ":" in address else address
    with pytest.raises(DeliveryRefusedError, match="private or local network"):
        post(f"https://{host}/", b"", {})


@pytest.mark.parametrize("address", ["8.8.8.8", "2a00:1450:4001:830::200e", "::ffff:8.8.8.8"])
def test_public_addresses_are_not(address: str) -> None:
    assert is_public(guarded_http.ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url", ["https://localhost/", "https://localhost:8443/x", "https://0x7f.1/", "https://2130706433/"]
)
def test_names_and_numbers_that_lead_there_are_refused(url: str) -> None:
    with pytest.raises(DeliveryRefusedError, match="private or local network"):
        post(url, b"", {})


@pytest.mark.parametrize(
    "url",
    ["http://example.eu/", "ftp://example.eu/", "https://me:secret@example.eu/", "https:///x", "https://a:99999/"],
)
def test_other_schemes_logins_and_wrong_ports_are_refused(url: str) -> None:
    with pytest.raises(DeliveryRefusedError):
        post(url, b"", {})


def test_a_refused_address_is_not_tried_again(receiver: Receiver, endpoint: WebhookEndpoint, settings: Any) -> None:
    settings.DSJP_WEBHOOK_PRIVATE_ADDRESSES = False

    delivery = deliver(endpoint)

    assert (delivery.state, delivery.attempts, receiver.received) == ("failed", 1, [])


def test_the_form_refuses_a_secret_that_signs_nothing() -> None:
    with pytest.raises(ValidationError, match="whsec_"):
        WebhookEndpoint(name="x", url="https://example.eu/", secret="secret").full_clean()


def test_a_message_waits_until_every_process_has_seen_the_change(endpoint: WebhookEndpoint) -> None:
    later = Delivery.objects.create(
        endpoint=endpoint, payload=PAYLOAD, next_attempt_at=timezone.now() + timedelta(seconds=30)
    )

    assert deliver_due() == 0
    later.refresh_from_db()
    assert later.attempts == 0
