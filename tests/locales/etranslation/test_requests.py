"""What goes over the wire: the request of each dialect, its credentials, and where they never go."""

import hashlib
import logging
import re
from base64 import b64decode, b64encode
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from locales.etranslation.client import ETranslationClient
from locales.etranslation.errors import ETranslationError, RefusedError, Remedy
from tests.locales.etranslation.certificates import context_for
from tests.locales.etranslation.conftest import PASSWORD, TOKEN, Client, request_for, settings_for
from tests.locales.etranslation.server import Answering, Handler, Service, answer, serving

pytestmark = pytest.mark.once

DOCUMENT = b"<p>Save the date</p>"
HOOK = "https://cms.example.eu/translation/hook"
ACCEPTED = answer({"requestId": 884201})


def test_a_request_of_the_newer_dialect(service: Service, client: Client) -> None:
    service.says(ACCEPTED)

    client().ask(request_for("FR", "MT", document=DOCUMENT))

    (came,) = service.came
    assert (came.method, came.path) == ("POST", "/etranslation/api/askTranslate")
    assert came.headers["content-type"] == "application/json"
    assert came.headers["content-length"] == str(len(came.body))
    assert came.headers["authorization"] == "Basic " + b64encode(f"DSJP_CMS:{PASSWORD}".encode()).decode()
    assert came.json == {
        "callerInformation": {"externalReference": TOKEN},
        "documentToTranslate": {
            "document": {"content": b64encode(DOCUMENT).decode(), "format": "html", "filename": "job-1187"}
        },
        "outputFormat": "html",
        "preserveTags": True,
        "sourceLanguage": "EN",
        "targetLanguages": ["FR", "MT"],
        "domain": "GEN",
        "deliveries": {"http": f"{HOOK}/v2/delivery/{TOKEN}/"},
        "notifications": {
            "success": {"http": f"{HOOK}/v2/success/{TOKEN}/"},
            "failure": {"http": f"{HOOK}/v2/failure/{TOKEN}/"},
        },
    }


def test_a_request_of_the_older_dialect(service: Service, client: Client) -> None:
    service.says(answer(b"884203"))

    client(dialect="v1", username="dsjp-service").ask(request_for("FR", document=DOCUMENT))

    (came,) = service.came
    assert (came.method, came.path) == ("POST", "/etranslation/si/translate")
    assert came.json == {
        "priority": 0,
        "externalReference": TOKEN,
        "callerInformation": {"application": "DSJP_CMS", "username": "dsjp-service"},
        "documentToTranslateBase64": {
            "content": b64encode(DOCUMENT).decode(), "format": "html", "fileName": "job-1187",
        },
        "sourceLanguage": "EN",
        "targetLanguages": ["FR"],
        "domain": "GEN",
        "outputFormat": "html",
        "errorCallback": f"{HOOK}/v1/failure/{TOKEN}/",
        "destinations": {"httpDestinations": [f"{HOOK}/v1/delivery/{TOKEN}/"]},
    }  # fmt: skip


def test_the_older_dialect_names_the_account_where_no_user_is_set(service: Service, client: Client) -> None:
    service.says(answer(b"884203"))

    client(dialect="v1").ask(request_for())

    assert service.came[0].json["callerInformation"] == {"application": "DSJP_CMS", "username": "DSJP_CMS"}


@pytest.mark.parametrize(("llm", "block"), [(None, None), (True, {"enabled": True}), (False, {"enabled": False})])
def test_the_language_model_is_named_only_when_somebody_chose(
    service: Service, client: Client, llm: bool | None, block: Any
) -> None:
    service.says(ACCEPTED)

    client().ask(request_for(llm=llm))

    assert service.came[0].json.get("llm") == block


def test_a_text_document_has_no_tags_to_preserve(service: Service, client: Client) -> None:
    service.says(ACCEPTED)

    client().ask(request_for(format="txt", document="Ανοιχτό".encode()))

    sent = service.came[0].json
    assert (sent["outputFormat"], "preserveTags" in sent) == ("txt", False)
    assert b64decode(sent["documentToTranslate"]["document"]["content"]).decode() == "Ανοιχτό"


@pytest.mark.parametrize(
    "wrong",
    [
        {"document": b""},
        {"targets": ()},
        {"targets": ("EN",)},
        {"targets": ("FR", "FR")},
        {"token": "too-short"},
        {"token": TOKEN[:-1] + "\n"},
        {"token": "x/" + TOKEN[2:]},
    ],
)
def test_what_no_service_takes_is_never_made(wrong: dict[str, Any]) -> None:
    usual = {"document": DOCUMENT, "format": "html", "source": "EN", "targets": ("FR",), "token": TOKEN}

    with pytest.raises(ValueError):
        type(request_for())(**usual | {"domain": "GEN", "filename": "job"} | wrong)


class DigestDoor:
    """Lets in who answers the challenge as RFC 7616 says; of its nonces the first ``ending`` end as they are used."""

    REALM = "Commission Realm via Digest Authentication"

    def __init__(self, password: str = PASSWORD, ending: int = 0) -> None:
        self.password, self.ending, self.nonces, self.stale = password, ending, 0, 0

    def __call__(self, handler: Handler) -> None:
        given = handler.headers.get("Authorization", "")
        fields = dict(re.findall(r'(\w+)="?([^",]*)"?', given))
        is_proved = bool(given) and fields["response"] == self.expected(handler, fields)
        if is_proved and fields["nonce"] == f"nonce-{self.nonces}" and self.stale >= self.ending:
            answer(b"884203")(handler)
            return
        self.stale += is_proved
        self.nonces += 1
        challenge = f'Digest realm="{self.REALM}", qop="auth", nonce="nonce-{self.nonces}", opaque="o", algorithm=MD5'
        challenge += ", stale=true" if is_proved else ""
        answer(b"", status=401, www_authenticate=challenge)(handler)

    def expected(self, handler: Handler, fields: dict[str, str]) -> str:
        account = md5(f"DSJP_CMS:{self.REALM}:{self.password}")
        action = md5(f"{handler.command}:{handler.path}")
        return md5(f"{account}:{fields['nonce']}:{fields['nc']}:{fields['cnonce']}:auth:{action}")


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def test_the_older_dialect_answers_the_challenge_with_the_whole_document(service: Service, client: Client) -> None:
    service.says(DigestDoor())
    document = b"<p>" + b"x" * 300_000 + b"</p>"

    assert client(dialect="v1").ask(request_for(document=document)) == "884203"

    first, second = service.came
    assert ("authorization" in first.headers, "authorization" in second.headers) == (False, True)
    assert first.body == second.body
    assert b64decode(second.json["documentToTranslateBase64"]["content"]) == document


def test_a_challenge_that_has_grown_old_is_answered_anew(service: Service, client: Client) -> None:
    door = DigestDoor()
    service.says(door)
    asking = client(dialect="v1")
    asking.ask(request_for())
    door.nonces += 1

    assert asking.ask(request_for()) == "884203"
    assert door.stale == 1


def test_a_nonce_that_ends_as_it_is_used_is_replaced_once(service: Service, client: Client) -> None:
    service.says(DigestDoor(ending=1))
    assert client(dialect="v1").ask(request_for()) == "884203"
    assert len(service.came) == 3

    service.says(DigestDoor(ending=2))
    with pytest.raises(RefusedError):
        client(dialect="v1").ask(request_for())
    assert len(service.came) == 6


def test_a_challenge_is_answered_on_a_new_connection(service: Service, client: Client) -> None:
    door = DigestDoor()

    def keeping_the_connection(handler: Handler) -> None:
        handler.protocol_version = "HTTP/1.1"
        door(handler)
        handler.close_connection = False

    service.says(keeping_the_connection)

    assert client(dialect="v1").ask(request_for()) == "884203"
    assert len({came.port for came in service.came}) == 2


def test_a_wrong_password_is_tried_once(service: Service, client: Client) -> None:
    service.says(DigestDoor(password="another"))

    with pytest.raises(RefusedError) as caught:
        client(dialect="v1").ask(request_for())

    assert (caught.value.refusal.status, caught.value.refusal.remedy) == (401, Remedy.STOP)
    assert len(service.came) == 2


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_takes_the_password_nowhere(service: Service, client: Client, status: int) -> None:
    with serving() as elsewhere:
        elsewhere.says(ACCEPTED)
        service.says(answer(b"", status=status, location=f"{elsewhere.address}/etranslation/api/askTranslate"))

        with pytest.raises(RefusedError) as caught:
            client().ask(request_for())

    assert caught.value.refusal.remedy is Remedy.STOP
    assert (len(service.came), elsewhere.came) == (1, [])


@pytest.mark.parametrize("name", ["localhost", "elsewhere.example"])
def test_a_certificate_that_nobody_vouches_for_ends_it_before_anything_is_sent(name: str, tmp_path: Path) -> None:
    with serving(context_for(name, tmp_path)) as service:
        service.says(ACCEPTED)
        with pytest.raises(RefusedError) as caught:
            ETranslationClient(settings_for(service)).ask(request_for())

    refusal = caught.value.refusal
    assert (refusal.remedy, refusal.status, refusal.code) == (Remedy.STOP, None, None)
    assert service.came == []


def test_an_address_without_encryption_gets_nothing(client: Client) -> None:
    with pytest.raises(RefusedError) as caught:
        client(base_url="http://mt.example.eu/api").ask(request_for())

    assert caught.value.refusal.remedy is Remedy.STOP


def test_a_proxy_of_the_environment_is_used_but_not_to_this_machine(
    service: Service, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.says(ACCEPTED)
    with serving() as proxy:
        proxy.says(ACCEPTED)
        monkeypatch.setenv("http_proxy", proxy.address)
        monkeypatch.delenv("no_proxy", raising=False)
        client().ask(request_for())
        client(base_url="http://mt.example.eu/api", allow_http=True).ask(request_for())

    assert [came.path for came in service.came] == ["/etranslation/api/askTranslate"]
    assert [came.path for came in proxy.came] == ["http://mt.example.eu/api/askTranslate"]


def test_each_call_has_a_connection_of_its_own(service: Service, client: Client) -> None:
    service.says(ACCEPTED)
    asking = client()

    asking.ask(request_for())
    asking.ask(request_for())

    assert [came.headers["connection"] for came in service.came] == ["close", "close"]


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        (ACCEPTED, (logging.INFO, "accepted", None)),
        (answer({"errorCode": -20013, "errorMessage": TOKEN}), (logging.WARNING, "refused", -20013)),
        (answer(b""), (logging.WARNING, "unknown", None)),
    ],
)
def test_a_request_leaves_sizes_and_codes_in_the_log(
    service: Service, client: Client, caplog: Any, said: Answering, logged: tuple[int, str, int | None]
) -> None:
    service.says(said)

    with caplog.at_level(logging.DEBUG), suppress(ETranslationError):
        client().ask(request_for("FR", "MT"))

    (record,) = [each for each in caplog.records if each.name == "locales.etranslation"]
    assert (record.levelno, record.outcome, record.code) == logged
    assert (record.targets, record.bytes) == (2, len(service.came[0].body))
    everything = " ".join(f"{each.getMessage()} {each.__dict__}" for each in caplog.records)
    assert not any(secret in everything for secret in (TOKEN, PASSWORD, "Save the date", "Basic "))
