"""What is in the calls that we receive, in every shape that either dialect is known to have."""

import json
from base64 import b64encode
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.etranslation.callback_payloads import Callback, UnreadableCallbackError, callback_urls, read_callback
from locales.etranslation.settings import ETranslationSettings
from tests.locales.etranslation.conftest import TOKEN

pytestmark = pytest.mark.once

RESULT = b64encode("<p id='s1'>Réservez la date</p>".encode()).decode()
V1_QUERY = f"request-id=884203&target-language=FR&external-reference={TOKEN}"


def v2(kind: str, values: Any, **more: Any) -> Callback:
    return read_callback("v2", kind, json.dumps(values | more).encode(), "")


def test_a_delivery() -> None:
    found = v2(
        "delivery",
        {
            "requestId": 884201,
            "sourceLanguage": "EN",
            "targetLanguage": "FR",
            "externalReference": TOKEN,
            "outputFormat": "html",
            "result": RESULT,
        },
    )

    assert found == Callback("delivery", "884201", TOKEN, ("FR",), RESULT)


def test_a_failure_of_some_languages() -> None:
    words = "Language pair not supported by the domain"
    values = {"requestId": 884201, "externalReference": TOKEN, "errorCode": -20013, "errorMessage": words}

    assert v2("failure", values, targetLanguages=["MT", "GA"]) == Callback(
        "failure", "884201", TOKEN, ("MT", "GA"), None, -20013, words
    )


def test_a_success_of_a_snippet() -> None:
    found = v2("success", {"requestId": 1, "targetLanguage": "ET", "translatedText": "Pane kuupäev kirja"})

    assert found == Callback("success", "1", None, ("ET",), "Pane kuupäev kirja")


@pytest.mark.parametrize(
    ("said", "languages"),
    [
        ({"targetLanguage": "MT"}, ("MT",)),
        ({"targetLanguages": "MT"}, ("MT",)),
        ({"targetLanguages": ["mt", "MT ", "fr"]}, ("MT", "FR")),
        ({"targetLanguage": "FR", "targetLanguages": ["FR", "MT"]}, ("FR", "MT")),
        ({"targetLanguages": []}, ()),
        ({"targetLanguages": None}, ()),
        ({"targetLanguage": ""}, ()),
        ({}, ()),
    ],
)
def test_languages_are_read_in_the_singular_and_the_plural(said: Any, languages: tuple[str, ...]) -> None:
    assert v2("failure", {"errorCode": -1}, **said).languages == languages


@pytest.mark.parametrize(
    "said", [{"targetLanguages": [7]}, {"targetLanguage": {"code": "FR"}}, {"targetLanguages": [" "]}]
)
def test_languages_that_cannot_be_read_are_never_taken_for_all_of_them(said: Any) -> None:
    with pytest.raises(UnreadableCallbackError):
        v2("failure", {"errorCode": -20013}, **said)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (884201, "884201"),
        ("884201", "884201"),
        (" 884201 ", "884201"),
        (-5, None),
        (0, None),
        (True, None),
        ("abc", None),
        (1.5, None),
        (None, None),
        ([1], None),
        (2**63, None),
        ("9" * 30, None),
    ],
)
def test_a_number_of_a_request_is_a_positive_number_or_none(value: Any, read: str | None) -> None:
    assert v2("delivery", {"requestId": value}).request_id == read


@pytest.mark.parametrize(("value", "read"), [(-20013, -20013), ("-20013", -20013), ("bad", None), (None, None)])
def test_a_code_may_be_written_as_text(value: Any, read: int | None) -> None:
    assert v2("failure", {"errorCode": value}).error_code == read


def test_a_message_is_cut_and_shows_no_token() -> None:
    words = f"see https://cms.example.eu/translation/hook/v2/failure/{TOKEN}/ for {TOKEN} " + "x" * 5_000

    found = v2("failure", {"errorMessage": words, "externalReference": TOKEN}).error_message
    older = read_callback(
        "v1", "failure", urlencode({"error-message": words, "external-reference": TOKEN}).encode(), ""
    )

    assert (len(found), TOKEN in found, older.error_message) == (500, False, found)


def test_fields_that_are_missing_or_new_do_not_matter() -> None:
    assert v2("delivery", {"result": RESULT, "engine": {"name": "x"}}) == Callback("delivery", result=RESULT)


def test_a_reference_of_another_type_is_kept_as_text_so_that_it_is_no_match() -> None:
    assert v2("delivery", {"externalReference": 5}).reference == "5"


def test_a_mark_of_byte_order_is_no_fault() -> None:
    body = b"\xef\xbb\xbf" + json.dumps({"requestId": 7}).encode()

    assert read_callback("v2", "delivery", body, "") == Callback("delivery", "7")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b"[]",
        b'"text"',
        b"7",
        b"null",
        b'{"result": "\xe9"}',
        b'{"a": ' + b"[" * 10_000 + b"]" * 10_000 + b"}",
        b"[" * 1_000_000,
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00",
        b'{"result": "\\ud800"}',
    ],
)
def test_a_body_that_is_no_call_is_unreadable(body: bytes) -> None:
    with pytest.raises(UnreadableCallbackError):
        read_callback("v2", "delivery", body, "")


@pytest.mark.parametrize("padding", ["", "\n", "\r\n"])
def test_an_older_delivery_is_a_bare_body_with_a_query(padding: str) -> None:
    found = read_callback("v1", "delivery", (RESULT + padding).encode(), V1_QUERY)

    assert found == Callback("delivery", "884203", TOKEN, ("FR",), RESULT)


def test_an_older_delivery_of_a_text_is_not_taken_for_a_form() -> None:
    text = "Größe = 5 & error-codes=no"

    assert read_callback("v1", "delivery", text.encode(), V1_QUERY).result == text


def test_an_older_snippet_comes_as_a_form() -> None:
    form = {"request-id": 5, "target-language": "ET", "translated-text": "Pane kuupäev", "external-reference": TOKEN}

    found = read_callback("v1", "success", urlencode(form).encode(), "")

    assert found == Callback("success", "5", TOKEN, ("ET",), "Pane kuupäev")


@pytest.mark.parametrize("hyphen", ["-", "_"])
@pytest.mark.parametrize("is_query", [True, False])
def test_an_older_failure_is_a_form_or_a_query_with_either_line(hyphen: str, is_query: bool) -> None:
    words = "Language pair not supported by the domain"
    values = {"request-id": 884203, "target-language": "FR", "external-reference": TOKEN}
    values |= {"error-code": -20013, "error-message": words}
    form = urlencode({name.replace("-", hyphen): value for name, value in values.items()})

    found = read_callback("v1", "failure", b"" if is_query else form.encode(), form if is_query else "")

    assert found == Callback("failure", "884203", TOKEN, ("FR",), None, -20013, words)


@pytest.mark.parametrize(
    ("form", "languages"),
    [
        ("target-languages=FR,MT", ("FR", "MT")),
        ("target-languages=%5B%22FR%22%2C+%22MT%22%5D", ("FR", "MT")),
        ("target-language=FR&target-language=mt", ("FR", "MT")),
        ("target-language=", ()),
        ("error-code=-1", ()),
    ],
)
def test_older_languages_are_listed_in_several_ways(form: str, languages: tuple[str, ...]) -> None:
    assert read_callback("v1", "failure", f"error_message=x&{form}".encode(), "").languages == languages


def test_an_older_message_in_another_encoding_is_better_than_none() -> None:
    found = read_callback("v1", "failure", b"error-code=-20013&error-message=refus%E9", "")

    assert (found.error_code, found.error_message) == (-20013, "refus\ufffd")


@pytest.mark.parametrize(
    ("body", "query"),
    [(b"", ""), (b"caf\xe9", V1_QUERY), (b"", "&".join(f"a{n}=1" for n in range(200)))],
)
def test_an_older_call_that_says_nothing_is_unreadable(body: bytes, query: str) -> None:
    with pytest.raises(UnreadableCallbackError):
        read_callback("v1", "delivery", body, query)


@given(
    dialect=st.sampled_from(["v1", "v2"]),
    kind=st.sampled_from(["delivery", "success", "failure"]),
    body=st.binary()
    | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists).map(
        lambda value: json.dumps({"requestId": value, "targetLanguages": value, "errorCode": value}).encode()
    ),
    query=st.text(),
)
def test_nothing_that_may_come_breaks_the_reading(dialect: str, kind: str, body: bytes, query: str) -> None:
    try:
        found = read_callback(dialect, kind, body, query)
    except UnreadableCallbackError:
        return

    assert found.kind == kind
    assert all(language == language.upper().strip() != "" for language in found.languages)


@given(st.binary(min_size=1, max_size=400))
def test_any_document_comes_back_as_it_was_sent_in_both_dialects(document: bytes) -> None:
    content = b64encode(document).decode()

    assert read_callback("v1", "delivery", content.encode(), V1_QUERY).result == content
    assert v2("delivery", {"result": content}).result == content


def test_addresses_name_dialect_kind_and_token_and_end_in_a_slash() -> None:
    settings = ETranslationSettings(callback_base_url="https://cms.example.eu/cms/", dialect="v1")

    base = "https://cms.example.eu/cms/translation/hook/v1"
    assert callback_urls(settings, TOKEN) == {
        kind: f"{base}/{kind}/{TOKEN}/" for kind in ("delivery", "success", "failure")
    }
