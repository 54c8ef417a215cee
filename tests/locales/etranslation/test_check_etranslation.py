"""``manage.py check_etranslation``: what is in the way of machine translation, in plain words, and an exit code."""

import re
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client, override_settings
from wagtail.models import Locale

from locales.etranslation.callback_payloads import callback_urls
from locales.etranslation.callback_tokens import new_token
from locales.etranslation.reachability import answers_of
from locales.etranslation.settings import ETranslationSettings
from tests.locales.etranslation.certificates import context_for
from tests.locales.etranslation.conftest import PASSWORD
from tests.locales.etranslation.server import Answering, Handler, Service, answer, serving

pytestmark = pytest.mark.django_db

Said = tuple[list[str], str]
Check = Callable[..., Said]

PAIRS = [f"{start}-{end}" for start in ("EN", "FR", "EL") for end in ("EN", "FR", "EL") if start != end]
HOOK = "/translation/hook/v2/delivery/"


def everything_is_well() -> dict[tuple[str, str], Answering]:
    """By method and beginning of the path: the service, and our own receiver at the same address."""
    return {
        ("GET", "/etranslation/api/status"): answer({"level": 0, "message": "Normal service"}),
        ("GET", "/etranslation/api/getDomains"): answer(
            {"GEN": {"languagePairs": PAIRS}, "SPD": {"languagePairs": []}}
        ),
        ("GET", HOOK): answer({"ok": False}, status=405, allow="POST"),
        ("POST", HOOK): answer({"ok": False}, status=404),
    }


@pytest.fixture
def check(service: Service, english: Locale, french: Locale, greek: Locale) -> Check:
    """Runs the command where everything is well but for some answers and settings; gives its lines and its error."""

    def run(
        answers: dict[tuple[str, str], Answering] | None = None, arguments: tuple[str, ...] = (), **values: Any
    ) -> Said:
        service.says(routed(everything_is_well() | (answers or {})))
        usual = {
            "ENABLED": True,
            "BASE_URL": f"{service.address}/etranslation/api",
            "APPLICATION": "DSJP_CMS",
            "PASSWORD": PASSWORD,
            "CALLBACK_BASE_URL": service.address,
            "READ_TIMEOUT": 2,
        }
        out, error = StringIO(), ""
        with override_settings(ETRANSLATION=usual | values):
            try:
                call_command("check_etranslation", *arguments, stdout=out)
            except CommandError as caught:
                error = str(caught)
        return [
            re.sub(r"(localhost|127\.0\.0\.1):\d+", "localhost:1", line) for line in out.getvalue().splitlines()
        ], error

    return run


def routed(answers: dict[tuple[str, str], Answering]) -> Answering:
    def send(handler: Handler) -> None:
        fitting = [
            each
            for (method, path), each in answers.items()
            if handler.command == method and handler.path.startswith(path)
        ]
        fitting[0](handler)

    return send


def test_everything_is_well(check: Check) -> None:
    lines, error = check()

    assert lines == [
        "ok     settings: The settings fit together: dialect v2, domain GEN, http://localhost:1/etranslation/api.",
        "ok     status: normal service (Normal service)",
        "ok     credentials: The service knows the account DSJP_CMS.",
        "ok     domains: GEN, SPD; GEN is used.",
        "ok     languages: from en: all 2",
        "ok     languages: into en: all 2",
        "ok     callback address: The receiver of translations answers there, called from this machine.",
        "Machine translation can work.",
    ]
    assert error == ""


def test_it_asks_for_no_translation_and_shows_no_password(check: Check, service: Service) -> None:
    lines, _error = check()

    assert [came.method for came in service.came if came.path.startswith("/etranslation/")] == ["GET", "GET"]
    assert PASSWORD not in "\n".join(lines)


def wrong(said: Said) -> list[str]:
    """The lines about what is wrong, with the advice below them; one or more things are to mend."""
    lines, error = said
    assert re.fullmatch(r"Machine translation cannot work as it is: \d thing\(s\) to mend\.", error)
    starts = [place for place, line in enumerate(lines) if line.startswith("wrong")]
    return [" ".join(line.strip() for line in lines[place : place + 2]) for place in starts]


@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_password_says_which_variables_to_look_at(check: Check, status: int) -> None:
    (line,) = wrong(check({("GET", "/etranslation/api/getDomains"): answer(b"", status=status)}))

    assert line == (
        "wrong  credentials: eTranslation did not accept the platform's account. Nothing is sent until an administrator"
        " has put its name and password right; then everything that waits goes on by itself."
        f" (HTTP status {status})"
        " → Check ETRANSLATION_APPLICATION and ETRANSLATION_PASSWORD, and that the account speaks this"
        " dialect."
    )


def test_a_service_that_is_not_there_says_so(check: Check) -> None:
    (line,) = wrong(check(BASE_URL="http://localhost:1/api"))

    assert line.startswith("wrong  credentials: There is no connection to eTranslation")
    assert line.endswith("→ Check the address, the way out to the internet and the firewall.")


def test_missing_settings_are_told_with_what_to_do(check: Check) -> None:
    lines = wrong(check(APPLICATION="", CALLBACK_BASE_URL=""))

    advice = "→ Set it to what the eTranslation help desk gave you, or switch ETRANSLATION_ENABLED off."
    assert lines == [
        f"wrong  settings: ETRANSLATION_APPLICATION: The name of the account is missing. {advice}",
        "wrong  settings: ETRANSLATION_CALLBACK_BASE_URL: eTranslation is not told where to bring its translations."
        " → Set it to the public https address of this service, as https://cms.example.eu.",
    ]


def test_settings_that_make_no_sense_end_it_at_once(check: Check) -> None:
    assert check(DIALECT="v3") == ([], "ETRANSLATION_DIALECT: expected one of v2, v1")


def test_translation_that_is_switched_off_is_tried_all_the_same(check: Check) -> None:
    lines, error = check(ENABLED=False)

    assert lines[:2] == [
        "look   settings: Machine translation is switched off.",
        "       → Set ETRANSLATION_ENABLED=true to offer it to editors.",
    ]
    assert error == ""


def test_a_domain_that_the_account_has_not_is_told_with_those_that_it_has(check: Check) -> None:
    (line,) = wrong(check(DOMAIN="ECJ"))

    assert line == "wrong  domains: The account has no domain ECJ. → Set ETRANSLATION_DOMAIN to one of them: GEN, SPD."


def test_an_account_without_domains_says_so(check: Check) -> None:
    (line,) = wrong(check({("GET", "/etranslation/api/getDomains"): answer({})}))

    assert line.startswith("wrong  domains: The service lists no domain for the account.")


def test_languages_that_the_domain_lacks_are_named(check: Check) -> None:
    domains = {"GEN": {"languagePairs": ["EN-FR", "EL-EN"]}}

    lines, error = check({("GET", "/etranslation/api/getDomains"): answer(domains)})

    assert [line for line in lines if "languages:" in line] == [
        "wrong  languages: from en: el missing, 1 there",
        "look   languages: into en: fr missing, 1 there",
    ]
    assert error == "Machine translation cannot work as it is: 1 thing(s) to mend."


def test_languages_that_are_never_translated_are_not_missed(check: Check) -> None:
    domains = {"GEN": {"languagePairs": ["EN-FR", "FR-EN"]}}

    lines, error = check({("GET", "/etranslation/api/getDomains"): answer(domains)}, EXCLUDE_LOCALES=["el"])

    assert ("ok     languages: from en: all 1" in lines, error) == (True, "")


def test_a_language_model_that_the_domain_has_not_is_told(check: Check) -> None:
    lines, error = check(LLM=True)

    assert "look   languages: from en by language model: el, fr missing, 0 there" in lines
    assert error == ""


def test_another_language_may_be_the_source(check: Check) -> None:
    lines, _error = check(arguments=("--source", "fr"))

    assert "ok     languages: from fr: all 2" in lines


def test_a_source_that_the_site_has_not_is_refused(check: Check) -> None:
    assert check(arguments=("--source", "xx")) == ([], "The site has no language xx; it has el, en, fr.")


@pytest.mark.parametrize(
    ("level", "line"),
    [
        (1, "ok     status: heavy load: translations take longer (m)"),
        (2, "look   status: critical load (m)"),
        (3, "wrong  status: the service takes nothing at the moment (m)"),
    ],
)
def test_a_busy_service_says_so(check: Check, level: int, line: str) -> None:
    lines, _error = check({("GET", "/etranslation/api/status"): answer({"level": level, "message": "m"})})

    assert line in lines


def test_the_older_dialect_has_no_status_to_look_at(check: Check, service: Service) -> None:
    domains = answer({"GEN": {"languagePairs": PAIRS}})
    hook = HOOK.replace("v2", "v1")
    answers = {("GET", "/etranslation/si/get-domains"): domains}
    answers |= {(method, hook): said for (method, path), said in everything_is_well().items() if path == HOOK}

    lines, error = check(answers, DIALECT="v1", V1_BASE_URL=f"{service.address}/etranslation/si")

    assert [line.split(":")[0] for line in lines[1:]] == [
        "ok     credentials",
        "ok     domains",
        "ok     languages",
        "ok     languages",
        "ok     callback address",
        "Machine translation can work.",
    ]
    assert error == ""


def test_a_code_is_told_with_the_words_of_the_service(check: Check) -> None:
    refused = answer({"errorCode": -90000, "errorMessage": "NOT_AUTHORIZED"})

    (line,) = wrong(check({("GET", "/etranslation/api/getDomains"): refused}))

    assert "(code -90000, NOT_AUTHORIZED) →" in line


def test_a_status_that_fails_is_no_obstacle(check: Check) -> None:
    lines, error = check({("GET", "/etranslation/api/status"): answer(b"", status=500)})

    assert any(line.startswith("look   status: eTranslation has a technical problem") for line in lines)
    assert error == ""


@pytest.mark.parametrize(
    ("method", "said", "reason"),
    [
        ("POST", answer(b"", status=403), "(HTTP status 403). A firewall or an address filter refuses the call"),
        ("POST", answer(b"<html>", status=404), "(HTTP status 404). There is another service, or another path"),
        ("GET", answer(b"<html>"), "(HTTP status 200)."),
        ("POST", answer(b"", status=302, location="/login/"), "(HTTP status 302). It redirects to /login/."),
        ("POST", answer(b"", status=413), "(HTTP status 413). The proxy takes only small bodies"),
        ("GET", answer(b"", status=503), "(HTTP status 503). This service is in maintenance"),
        ("GET", answer(b"", status=502), "(HTTP status 502). The proxy does not reach this service"),
    ],
)
def test_what_stands_before_the_receiver_is_told(check: Check, method: str, said: Answering, reason: str) -> None:
    (line,) = wrong(check({(method, HOOK): said}))

    assert line.startswith(f"wrong  callback address: What answers there is not the receiver of translations {reason}")
    assert "proxy, firewall, sign-in page, maintenance page." in line


def test_a_callback_address_where_nothing_answers_is_told(check: Check) -> None:
    (line,) = wrong(check(CALLBACK_BASE_URL="http://localhost:1"))

    assert line.startswith("wrong  callback address: Nothing answers there")


def test_a_callback_address_without_a_host_is_told(check: Check) -> None:
    (line,) = wrong(check(CALLBACK_BASE_URL="https://no-such-host.invalid"))

    assert line.startswith("wrong  callback address: Its host name has no address.")


def test_a_callback_certificate_that_is_not_valid_is_told(tmp_path: Path) -> None:
    with serving(context_for("localhost", tmp_path)) as receiver:
        found = answers_of(f"{receiver.address}{HOOK}x/")

    assert (found.text, receiver.came) == ("Its certificate is not valid.", [])


def test_the_own_address_can_be_left_alone(check: Check, service: Service) -> None:
    _lines, error = check({("GET", HOOK): answer(b"", status=500)}, arguments=("--skip-callback",))

    assert error == ""
    assert not any(came.path.startswith(HOOK) for came in service.came)


def test_our_receiver_answers_as_the_command_expects() -> None:
    settings = ETranslationSettings(callback_base_url="http://testserver")
    path = callback_urls(settings, new_token())["delivery"].removeprefix("http://testserver")

    client = Client()
    refused, unknown = client.get(path), client.post(path, data=b"{}", content_type="text/plain")

    assert (refused.status_code, refused["Allow"]) == (405, "POST")
    assert (unknown.status_code, unknown.json()) == (404, {"ok": False})
