"""Language codes, there and back."""

import pytest
from django.conf import settings as django_settings

from locales.etranslation.languages import collisions, language_code, remote_code
from locales.etranslation.settings import ETranslationSettings

pytestmark = pytest.mark.once

USUAL = ETranslationSettings()
MAPPED = ETranslationSettings(locale_map={"pt-br": "BR", "ga": "EN"})


@pytest.mark.parametrize(
    ("code", "remote"),
    [("el", "EL"), ("mt", "MT"), ("pt-pt", "PT"), ("en-GB", "EN"), ("nb", "NB"), ("no", "NB"), ("zh-hans", "ZH")],
)
def test_a_remote_code_is_the_language_in_capitals(code: str, remote: str) -> None:
    assert remote_code(code, USUAL) == remote


def test_an_entry_of_the_map_wins() -> None:
    assert (remote_code("pt-BR", MAPPED), remote_code("pt", MAPPED)) == ("BR", "PT")


def test_all_languages_of_the_platform_come_back_as_themselves() -> None:
    codes = [code for code, _name in django_settings.WAGTAIL_CONTENT_LANGUAGES]

    assert len(codes) == 24
    assert [language_code(remote_code(code, USUAL), USUAL) for code in codes] == codes
    assert collisions(USUAL) == {}


@pytest.mark.parametrize(("remote", "code"), [("fr", "fr"), ("XX", None), ("", None), ("JA", None)])
def test_a_language_that_the_platform_does_not_speak_is_none(remote: str, code: str | None) -> None:
    assert language_code(remote, USUAL) == code


def test_languages_that_share_a_code_are_found() -> None:
    assert collisions(MAPPED) == {"EN": ["en", "ga"]}
