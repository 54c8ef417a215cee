"""The receiver: what is stored, what is refused, and that nothing else stands in the way of a call."""

import base64
import json
import logging
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from ipaddress import ip_network
from typing import Any

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from locales.callbacks import receive
from locales.etranslation.callback_tokens import new_token
from locales.models import TranslationDelivery, TranslationJob
from locales.request_bodies import BodyTooLargeError, read_body
from tests.locales.jobs.conftest import Deliver
from tests.locales.jobs.service import Asked

pytestmark = pytest.mark.django_db

STORED, REFUSED = b'{"ok": true}', b'{"ok": false}'


@pytest.fixture
def asked(sent: Any) -> Asked:
    return sent("fr")


def stored() -> int:
    return TranslationDelivery.objects.count()


def reading_tasks() -> int:
    return DBTaskResult.objects.ready().filter(task_path="locales.tasks.ingest_deliveries").count()


def test_a_call_is_stored_as_it_came_and_read_later(asked: Asked, deliver: Deliver) -> None:
    body = asked.delivery("FR")

    response = deliver(asked, body)

    assert (response.status_code, response.content) == (200, STORED)
    delivery = TranslationDelivery.objects.get()
    assert (bytes(delivery.body), delivery.size, delivery.kind) == (body, len(body), "delivery")
    assert delivery.sha256 == sha256(b"\n" + body).hexdigest()
    assert (delivery.processed_at, delivery.outcome, delivery.remote_address) == (None, "", "127.0.0.1")
    assert reading_tasks() == 1


def test_the_same_call_twice_is_stored_once(asked: Asked, deliver: Deliver) -> None:
    answers = [deliver(asked, asked.delivery("FR")).status_code for _ in range(2)]

    assert (answers, stored()) == ([200, 200], 1)
    assert reading_tasks() == 1


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"[" * 10_000, b'{"result": 1}', b"\x1f\x8b" + b"\0" * 50])
def test_whatever_comes_under_a_good_token_is_stored(asked: Asked, deliver: Deliver, body: bytes) -> None:
    assert (deliver(asked, body).status_code, stored()) == (200, 1)


def test_a_call_needs_no_login_no_csrf_token_and_sets_no_cookie(asked: Asked) -> None:
    response = Client(enforce_csrf_checks=True).post(asked.path(), data=b"{}", content_type="application/json")

    assert (response.status_code, dict(response.cookies), response.headers["Cache-Control"]) == (200, {}, "no-store")
    assert "Vary" not in response.headers


def test_https_is_not_forced_on_a_call(asked: Asked, deliver: Deliver, settings: Any) -> None:
    settings.SECURE_SSL_REDIRECT = True

    assert deliver(asked, asked.delivery("FR")).status_code == 200


def bad_paths(asked: Asked) -> dict[str, str]:
    good = asked.path()
    return {
        "unknown token": good.replace(asked.token, new_token()),
        "malformed token": good.replace(asked.token, "x" * 42),
        "another dialect": good.replace("/v2/", "/v1/"),
        "no dialect": good.replace("/v2/", "/v9/"),
        "another kind": good.replace("/delivery/", "/deliveries/"),
        "no slash": good.rstrip("/"),
    }


@pytest.mark.parametrize(
    "case", ["unknown token", "malformed token", "another dialect", "no dialect", "another kind", "no slash"]
)
def test_a_bad_address_is_answered_alike_before_the_body_is_read(asked: Asked, deliver: Deliver, case: str) -> None:
    with CaptureQueriesContext(connection) as queries:
        response = deliver(asked, b"x" * 100_000, path=bad_paths(asked)[case])

    assert (response.status_code, response.content, stored()) == (404, REFUSED, 0)
    assert len(queries) <= 1
    assert all(query["sql"].startswith("SELECT") for query in queries.captured_queries)


def test_the_body_of_a_forged_call_is_left_unread(asked: Asked) -> None:
    body = BytesIO(b"x" * 1000)
    path = bad_paths(asked)["unknown token"]
    request = WSGIRequest({"REQUEST_METHOD": "POST", "PATH_INFO": path, "CONTENT_LENGTH": "1000", "wsgi.input": body})

    response = receive(request, "v2", "delivery", new_token(), "/")

    assert (response.status_code, body.tell()) == (404, 0)


def test_a_token_ends_some_days_after_its_job(asked: Asked, deliver: Deliver) -> None:
    TranslationJob.objects.update(finished_at=timezone.now() - timedelta(days=6, hours=23))
    assert deliver(asked, b"1").status_code == 200
    TranslationJob.objects.update(finished_at=timezone.now() - timedelta(days=7, minutes=1))

    assert (deliver(asked, b"2").status_code, stored()) == (404, 1)


@pytest.mark.parametrize("method", ["get", "put", "delete", "head", "options"])
def test_another_method_is_refused(asked: Asked, client: Client, method: str) -> None:
    response = getattr(client, method)(asked.path())

    assert (response.status_code, response.headers["Allow"], stored()) == (405, "POST", 0)


def test_a_body_over_the_limit_is_refused(asked: Asked, deliver: Deliver, change_settings: Any) -> None:
    change_settings(CALLBACK_MAX_BYTES=1000)

    assert [deliver(asked, b"x" * size).status_code for size in (1000, 1001)] == [200, 413]
    assert stored() == 1


def test_a_body_of_many_megabytes_passes_what_django_allows_otherwise(
    asked: Asked, deliver: Deliver, settings: Any
) -> None:
    assert settings.DATA_UPLOAD_MAX_MEMORY_SIZE < 8_000_000

    assert (deliver(asked, b"x" * 8_000_000).status_code, stored()) == (200, 1)


def test_a_body_is_read_without_its_length_where_the_server_ends_it() -> None:
    environ = {"REQUEST_METHOD": "POST", "HTTP_TRANSFER_ENCODING": "chunked"}
    request = WSGIRequest({**environ, "wsgi.input": BytesIO(b"x" * 100_000)})
    longer = WSGIRequest({**environ, "wsgi.input": BytesIO(b"x" * 100_001)})

    assert len(read_body(request, 100_000)) == 100_000
    with pytest.raises(BodyTooLargeError):
        read_body(longer, 100_000)


def test_a_call_that_breaks_off_is_not_stored_and_comes_again(asked: Asked) -> None:
    half = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": "1000", "wsgi.input": BytesIO(b"x" * 500)}
    request = WSGIRequest({**half, "PATH_INFO": asked.path()})

    response = receive(request, "v2", "delivery", asked.token, "/")

    assert (response.status_code, stored()) == (503, 0)


def test_a_form_is_stored_as_raw_bytes(change_settings: Any, asked: Asked, client: Client) -> None:
    TranslationJob.objects.update(dialect="v1")
    path = asked.path("failure").replace("/v2/", "/v1/")
    body = f"request-id=5&target-language=FR&external-reference={asked.token}&error_code=-20013".encode()

    response = client.post(f"{path}?a=1", data=body, content_type="application/x-www-form-urlencoded")

    delivery = TranslationDelivery.objects.get()
    assert (response.status_code, bytes(delivery.body), delivery.query) == (200, body, "a=1")


def refuse_everything(*_arguments: Any) -> None:
    raise OperationalError("the database is away")


def test_trouble_with_the_database_asks_the_service_to_come_again(asked: Asked, deliver: Deliver) -> None:
    with connection.execute_wrapper(refuse_everything):
        response = deliver(asked, asked.delivery("FR"))

    assert (response.status_code, response.content, stored()) == (503, REFUSED, 0)
    assert deliver(asked, asked.delivery("FR")).status_code == 200


def test_only_named_addresses_may_call_where_there_is_a_list(
    asked: Asked, deliver: Deliver, change_settings: Any
) -> None:
    from_nets = {"10.0.0.0/8": 404, "127.0.0.0/8": 200}

    for net, expected in from_nets.items():
        change_settings(CALLBACK_ALLOWED_NETS=[ip_network(net)])
        assert deliver(asked, asked.delivery("FR")).status_code == expected


def test_no_log_holds_the_token(asked: Asked, deliver: Deliver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    deliver(asked, asked.delivery("FR", externalReference="another"))
    deliver(asked, b"", path=bad_paths(asked)["another dialect"])
    with connection.execute_wrapper(refuse_everything):
        assert deliver(asked, b"{}").status_code == 503

    messages = " ".join(str(record.__dict__) for record in caplog.records if not record.name.startswith("django.db"))
    assert "/translation/hook/v2/delivery/***/" in messages
    assert asked.token not in messages


def test_a_burst_of_every_language_is_stored(asked: Asked, deliver: Deliver) -> None:
    result = base64.b64encode(b"x" * 1000).decode()
    bodies = [json.dumps({"targetLanguage": f"L{number}", "result": result}).encode() for number in range(23)]

    assert {deliver(asked, body).status_code for body in bodies} == {200}
    assert stored() == 23
