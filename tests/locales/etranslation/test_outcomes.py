"""Every answer that the service may give to a request, on the wire, and what the client makes of it."""

import socket
from typing import Any

import pytest
from django.test import RequestFactory
from django.views.debug import ExceptionReporter

from locales.etranslation.errors import (
    ErrorKind,
    ETranslationError,
    NotSentError,
    OutcomeUnknownError,
    Refusal,
    RefusedError,
    Remedy,
)
from tests.locales.etranslation.conftest import PASSWORD, TOKEN, Client, request_for, settings_for
from tests.locales.etranslation.server import Answering, Service, answer, drip, reset, reset_while_reading, silence

pytestmark = pytest.mark.once


def refusal_of(client: Client, **values: Any) -> Refusal:
    with pytest.raises(RefusedError) as caught:
        client(**values).ask(request_for())
    return caught.value.refusal


def gist(refusal: Refusal) -> tuple[int | None, int | None, Remedy]:
    return refusal.code, refusal.status, refusal.remedy


@pytest.mark.parametrize(
    "said",
    [
        answer({"requestId": 884201}),
        answer({"requestId": "884201"}),
        answer({"requestId": 884201, "errorCode": 0, "errorMessage": None}),
        answer({"requestId": 884201, "new": {"field": [1]}}, status=202),
    ],
)
def test_an_accepted_request_has_a_number(service: Service, client: Client, said: Answering) -> None:
    service.says(said)

    assert client().ask(request_for()) == "884201"
    assert len(service.came) == 1


@pytest.mark.parametrize("body", [b"884203", b" 884203\n", b'"884203"'])
def test_the_older_dialect_answers_a_bare_number(service: Service, client: Client, body: bytes) -> None:
    service.says(answer(body))

    assert client(dialect="v1").ask(request_for()) == "884203"


@pytest.mark.parametrize(
    "said",
    [
        answer({"errorCode": -20028, "errorMessage": "Concurrency quota exceeded"}),
        answer({"errorCode": "-20028", "errorMessage": "Concurrency quota exceeded"}),
        answer({"errorCode": -20028, "errorMessage": "Concurrency quota exceeded"}, status=400),
        answer({"errorCode": -20028, "errorMessage": "Concurrency quota exceeded"}, status=503),
        answer({"requestId": -20028, "errorMessage": "Concurrency quota exceeded"}),
        answer({"requestId": "-20028"}),
    ],
)
def test_an_error_code_counts_under_every_status_and_in_every_place(
    service: Service, client: Client, said: Answering
) -> None:
    service.says(said)

    refusal = refusal_of(client)

    assert (refusal.code, refusal.message, refusal.kind, refusal.remedy) == (
        -20028, "Concurrency quota exceeded", ErrorKind.CONCURRENCY, Remedy.RETRY_UNLIMITED,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("dialect", "code", "remedy"),
    [
        ("v2", -20028, Remedy.RETRY_UNLIMITED),
        ("v1", -20028, Remedy.RETRY_UNLIMITED),
        ("v1", -20033, Remedy.RETRY),
        ("v2", -11200, Remedy.PAUSE),
        ("v2", -90000, Remedy.STOP),
        ("v2", -10500, Remedy.STOP),
        ("v2", -20007, Remedy.STOP),
        ("v1", -20007, Remedy.STOP),
        ("v1", -20000, Remedy.CONFIGURATION),
        ("v1", -20003, Remedy.CONFIGURATION),
        ("v2", -20013, Remedy.CONFIGURATION),
        ("v2", -10419, Remedy.CONFIGURATION),
        ("v2", -20021, Remedy.CONTENT),
        ("v1", -20030, Remedy.CONTENT),
        ("v1", -20031, Remedy.CONTENT),
        ("v1", -20042, Remedy.CONTENT),
        ("v1", -20043, Remedy.CONTENT),
        ("v2", -40010, Remedy.SPLIT),
        ("v2", -20046, Remedy.SPLIT),
        ("v2", -99999, Remedy.UNKNOWN),
        ("v1", -99999, Remedy.UNKNOWN),
        ("v2", -20003, Remedy.UNKNOWN),
    ],
)
def test_a_code_has_its_remedy(service: Service, client: Client, dialect: str, code: int, remedy: Remedy) -> None:
    said = str(code).encode() if dialect == "v1" else {"errorCode": code, "errorMessage": "…"}
    service.says(answer(said))

    assert gist(refusal_of(client, dialect=dialect)) == (code, 200, remedy)


@pytest.mark.parametrize(
    ("status", "remedy"),
    [
        (301, Remedy.STOP),
        (302, Remedy.STOP),
        (307, Remedy.STOP),
        (400, Remedy.UNKNOWN),
        (401, Remedy.STOP),
        (403, Remedy.STOP),
        (404, Remedy.STOP),
        (405, Remedy.STOP),
        (408, Remedy.RETRY),
        (413, Remedy.SPLIT),
        (422, Remedy.UNKNOWN),
        (429, Remedy.RETRY),
        (500, Remedy.RETRY),
        (502, Remedy.RETRY),
        (503, Remedy.RETRY),
        (504, Remedy.RETRY),
    ],
)
@pytest.mark.parametrize("dialect", ["v1", "v2"])
def test_a_status_has_its_remedy(service: Service, client: Client, dialect: str, status: int, remedy: Remedy) -> None:
    service.says(answer(b"", status=status))

    assert gist(refusal_of(client, dialect=dialect)) == (None, status, remedy)


def test_an_unknown_code_counts_as_what_its_status_says(service: Service, client: Client) -> None:
    service.says(answer({"errorCode": -99999, "errorMessage": "Come back later"}, status=503))

    refusal = refusal_of(client)

    assert gist(refusal) == (-99999, 503, Remedy.RETRY)
    assert refusal.message == "Come back later"


def test_a_refusal_says_how_long_to_wait(service: Service, client: Client) -> None:
    service.says(answer(b"", status=429, retry_after="120"))

    assert refusal_of(client).retry_after == 120.0


@pytest.mark.parametrize("header", ["", "soon", "-5", "Wed, 99 Foo"])
def test_a_wait_that_cannot_be_read_is_none(service: Service, client: Client, header: str) -> None:
    service.says(answer(b"", status=429, retry_after=header))

    assert refusal_of(client).retry_after is None


def test_a_wait_may_be_a_moment(service: Service, client: Client) -> None:
    service.says(
        answer(b"", status=503, retry_after="Wed, 21 Oct 2015 07:28:00 GMT"),
        answer(b"", status=503, retry_after="Wed, 21 Oct 2099 07:28:00 GMT"),
    )

    assert refusal_of(client).retry_after == 0.0
    assert (refusal_of(client).retry_after or 0) > 365 * 24 * 3600


@pytest.mark.parametrize(
    "said",
    [
        answer(b""),
        answer(b"<html>Welcome</html>"),
        answer({}),
        answer([]),
        answer({"requestId": 0}),
        answer({"requestId": None}),
        answer({"requestId": True}),
        answer({"requestId": "12a"}),
        answer({"requestId": 1.5}),
        answer(b'{"requestId": 1000000000000000000000000000000}'),
        answer(b"[" * 100_000),
    ],
)
def test_an_answer_without_a_number_leaves_the_outcome_unknown(
    service: Service, client: Client, said: Answering
) -> None:
    service.says(said)

    with pytest.raises(OutcomeUnknownError):
        client().ask(request_for())


@pytest.mark.parametrize("body", [b"", b"0", b"ok", b"<html>", b"12 13", "١٢".encode(), b"9" * 40])
def test_an_answer_of_the_older_dialect_without_a_number_does_so_too(
    service: Service, client: Client, body: bytes
) -> None:
    service.says(answer(body))

    with pytest.raises(OutcomeUnknownError):
        client(dialect="v1").ask(request_for())


@pytest.mark.parametrize("broken", [silence, reset, drip])
def test_no_answer_after_the_whole_request_leaves_the_outcome_unknown(
    service: Service, client: Client, broken: Answering
) -> None:
    service.says(broken)

    with pytest.raises(OutcomeUnknownError):
        client(read_timeout=0.2).ask(request_for())
    assert len(service.came) == 1


def test_an_endless_answer_is_not_read_to_its_end(service: Service, client: Client) -> None:
    service.says(answer(b" " * 5_000_000))

    with pytest.raises(OutcomeUnknownError):
        client().ask(request_for())


def test_a_connection_that_breaks_during_the_request_sent_nothing(service: Service, client: Client) -> None:
    service.says(reset_while_reading)

    with pytest.raises(NotSentError):
        client().ask(request_for(document=b"x" * 14_000_000))


def test_nobody_listening_means_that_nothing_was_sent(client: Client) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/api"

        with pytest.raises(NotSentError):
            client(base_url=address).ask(request_for())


def test_a_connection_that_is_not_taken_in_time_sent_nothing(client: Client) -> None:
    with socket.socket() as full, socket.socket() as first, socket.socket() as second:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())

        with pytest.raises(NotSentError):
            client(base_url=f"http://127.0.0.1:{full.getsockname()[1]}", connect_timeout=0.2).ask(request_for())


def test_a_name_that_does_not_exist_means_that_nothing_was_sent(client: Client) -> None:
    with pytest.raises(NotSentError):
        client(base_url="http://no-such-host.invalid/api", allow_http=True).ask(request_for())


def test_a_document_that_the_service_would_not_take_is_not_sent(service: Service, client: Client) -> None:
    with pytest.raises(RefusedError) as caught:
        client().ask(request_for(document=b"x" * 15_000_001))

    assert gist(caught.value.refusal) == (-20046, None, Remedy.SPLIT)
    assert service.came == []


def test_what_is_refused_shows_no_secret(service: Service, client: Client) -> None:
    echo = f"Bad address https://cms.example.eu/translation/hook/v2/delivery/{TOKEN}/ for {TOKEN}, {PASSWORD}"
    service.says(answer({"errorCode": -20010, "errorMessage": echo}))

    with pytest.raises(RefusedError) as caught:
        client().ask(request_for())

    words = "Bad address https://cms.example.eu/translation/hook/v2/delivery/***/ for ***, ***"
    assert caught.value.refusal.message == words
    assert str(caught.value) == f"code -20010, status 200: {words}"


def test_nothing_that_is_printed_holds_a_secret(service: Service, client: Client) -> None:
    made = client()

    printed = " ".join(map(repr, [made, made.settings, request_for(), settings_for(service)]))

    assert PASSWORD not in printed
    assert TOKEN not in printed
    assert "Save the date" not in printed


@pytest.mark.parametrize("broken", [silence, reset, answer(b""), answer({"errorCode": -20013})])
def test_an_error_report_holds_no_secret_either(service: Service, client: Client, broken: Answering) -> None:
    service.says(broken)
    asking, request = client(read_timeout=0.2), request_for()

    with pytest.raises(ETranslationError) as caught:
        asking.ask(request)

    report = ExceptionReporter(RequestFactory().get("/"), caught.type, caught.value, caught.tb).get_traceback_html()
    sent = service.came[0]
    assert "Local vars" in report
    secrets = [TOKEN, PASSWORD, sent.headers["authorization"], sent.json["documentToTranslate"]["document"]["content"]]
    assert [secret for secret in secrets if secret in report] == []
