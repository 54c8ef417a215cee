"""The settings: each wrong value names its variable, and what does not fit together is found by a check."""

from dataclasses import fields
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.test import override_settings

from cms.settings.env import TABLE, VARIABLES, Environment
from locales.etranslation.settings import ETranslationSettings, etranslation_settings, from_mapping

pytestmark = pytest.mark.once

USABLE = {
    "enabled": True,
    "application": "DSJP_CMS",
    "password": "secret-1234",
    "callback_base_url": "https://cms.example.eu",
}


def defaults() -> dict[str, Any]:
    """What Django's setting is when the environment says nothing."""
    env = Environment(variables=VARIABLES, source={})
    names = [variable.name for variable in TABLE if variable.name.startswith("ETRANSLATION_")]
    return {name.removeprefix("ETRANSLATION_"): env(name) for name in names}


def test_every_variable_is_an_attribute_and_has_the_same_default() -> None:
    assert {name.lower() for name in defaults()} == {each.name for each in fields(ETranslationSettings)}
    assert from_mapping(defaults()) == ETranslationSettings()


def test_every_variable_reaches_the_setting() -> None:
    assert set(django_settings.ETRANSLATION) == set(defaults())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("dialect", "v3"),
        ("format", "docx"),
        ("group_targets", ""),
        ("count_mode", "pages"),
        ("protect_mode", None),
        ("placeholder_policy", "ignore"),
        ("term_policy", "ignore"),
        ("max_doc_bytes", 0),
        ("max_in_flight", "40"),
        ("max_attempts", True),
        ("read_timeout", 0),
        ("connect_timeout", -1.5),
        ("max_resubmits", -1),
        ("token_grace_days", None),
        ("quota_chars_day", 0),
        ("application", "DSJP:CMS"),
        ("application", "Ψηφιακές"),
        ("domain", ""),
    ],
)
def test_a_wrong_value_names_its_variable(name: str, value: Any) -> None:
    with pytest.raises(ImproperlyConfigured, match=rf"^ETRANSLATION_{name.upper()}: expected [^\n]+$"):
        ETranslationSettings(**{name: value})


def test_all_wrong_values_are_told_at_once() -> None:
    with pytest.raises(ImproperlyConfigured) as caught:
        ETranslationSettings(dialect="v3", max_attempts=0)

    assert str(caught.value).splitlines() == [
        "ETRANSLATION_DIALECT: expected one of v2, v1",
        "ETRANSLATION_MAX_ATTEMPTS: expected 1 or more",
    ]


def test_a_name_that_is_no_setting_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match=r"^ETRANSLATION_PASWORD: there is no such setting$"):
        from_mapping({"PASWORD": "x"})


def test_the_settings_follow_django_s() -> None:
    with override_settings(ETRANSLATION={"MAX_IN_FLIGHT": 7}):
        assert etranslation_settings().max_in_flight == 7
        assert etranslation_settings() is etranslation_settings()
    assert etranslation_settings().max_in_flight == 40


def test_the_address_is_that_of_the_dialect() -> None:
    both = {"base_url": "https://new.example/api/", "v1_base_url": "https://old.example/si"}

    assert ETranslationSettings(**both).address == "https://new.example/api"
    assert ETranslationSettings(**both, dialect="v1").address == "https://old.example/si"


def checked(**values: Any) -> list[tuple[str, str]]:
    given = {name.upper(): value for name, value in (USABLE | values).items()}
    with override_settings(ETRANSLATION=given):
        return [(str(found.id), str(found.msg).partition(":")[0]) for found in run_checks(tags=["etranslation"])]


def test_usable_settings_pass_the_checks() -> None:
    assert checked() == []


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"application": ""}, ("locales.E001", "ETRANSLATION_APPLICATION")),
        ({"password": ""}, ("locales.E002", "ETRANSLATION_PASSWORD")),
        ({"base_url": "https://name:word@mt.example.eu/api"}, ("locales.E003", "ETRANSLATION_BASE_URL")),
        ({"base_url": "https://mt.example.eu/api?x=1"}, ("locales.E003", "ETRANSLATION_BASE_URL")),
        ({"base_url": "http://mt.example.eu/api"}, ("locales.E004", "ETRANSLATION_BASE_URL")),
        ({"dialect": "v1", "v1_base_url": "http://mt.example.eu"}, ("locales.E004", "ETRANSLATION_V1_BASE_URL")),
        ({"callback_base_url": ""}, ("locales.E005", "ETRANSLATION_CALLBACK_BASE_URL")),
        ({"callback_base_url": "https://cms.example.eu/#x"}, ("locales.E006", "ETRANSLATION_CALLBACK_BASE_URL")),
        ({"callback_base_url": "https://localhost"}, ("locales.E007", "ETRANSLATION_CALLBACK_BASE_URL")),
        ({"callback_base_url": "http://127.0.0.1:8000"}, ("locales.E007", "ETRANSLATION_CALLBACK_BASE_URL")),
        ({"callback_base_url": "https://10.1.2.3"}, ("locales.E007", "ETRANSLATION_CALLBACK_BASE_URL")),
        ({"callback_base_url": "https://cms"}, ("locales.E007", "ETRANSLATION_CALLBACK_BASE_URL")),
        ({"callback_base_url": "http://cms.example.eu"}, ("locales.E008", "ETRANSLATION_CALLBACK_BASE_URL")),
        ({"backoff_cap_s": 30}, ("locales.E009", "ETRANSLATION_BACKOFF_CAP_S")),
        ({"give_up_s": 60}, ("locales.E010", "ETRANSLATION_GIVE_UP_S")),
        ({"max_doc_bytes": 15_000_001}, ("locales.E011", "ETRANSLATION_MAX_DOC_BYTES")),
        ({"max_in_flight": 51}, ("locales.W012", "ETRANSLATION_MAX_IN_FLIGHT")),
        ({"locale_map": {"ga": "EN"}}, ("locales.W013", "ETRANSLATION_LOCALE_MAP")),
        ({"dialect": "v3"}, ("locales.E000", "ETRANSLATION_DIALECT")),
    ],
)
def test_a_check_names_the_variable_that_does_not_fit(values: dict[str, Any], found: tuple[str, str]) -> None:
    assert checked(**values) == [found]


@pytest.mark.parametrize(
    "values",
    [
        {"base_url": "http://localhost:8181/etranslation/api", "callback_base_url": "http://localhost:8000"},
        {"base_url": "http://[::1]:8181/api", "callback_base_url": "http://127.0.0.1:8000"},
        {"base_url": "http://simulator:8181/api", "callback_base_url": "http://web:8000", "allow_http": True},
        {"base_url": "https://mt.internal/api", "callback_base_url": "https://cms.internal"},
        {"enabled": False, "application": "", "password": "", "callback_base_url": ""},
    ],
)
def test_closed_networks_and_a_platform_without_translation_pass(values: dict[str, Any]) -> None:
    assert checked(**values) == []


def test_no_message_shows_the_password() -> None:
    given = {name.upper(): value for name, value in (USABLE | {"base_url": "http://x.eu"}).items()}
    with override_settings(ETRANSLATION=given):
        printed = " ".join(map(str, run_checks(tags=["etranslation"])))

    assert "locales.E004" in printed
    assert "secret-1234" not in printed


def test_another_translator_is_refused_even_when_ours_is_off() -> None:
    with override_settings(WAGTAILLOCALIZE_MACHINE_TRANSLATOR={"CLASS": "x"}, ETRANSLATION={}):
        assert [found.id for found in run_checks(tags=["etranslation"])] == ["locales.E020"]
