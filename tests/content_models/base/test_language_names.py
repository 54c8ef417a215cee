"""The languages of the platform in their own words."""

import subprocess
import sys

import pytest
from babel import Locale
from django.conf import settings

from content_models.base.language_names import language_choices, own_name

pytestmark = pytest.mark.once


@pytest.mark.parametrize("code", [*dict(settings.LANGUAGES), "uk", "ar"])
def test_a_language_is_called_what_cldr_calls_it(code: str) -> None:
    assert own_name(code) == Locale.parse(code).get_display_name(code)


def test_choices_are_all_languages_as_they_begin_a_line() -> None:
    found = dict(language_choices())

    assert list(found) == list(dict(settings.LANGUAGES))
    assert (found["cs"], found["el"], found["mt"]) == ("Čeština", "Ελληνικά", "Malti")


def test_a_process_that_lists_languages_loads_none_of_them() -> None:
    """CLDR's files of 24 languages would stay in the memory of every web process."""
    asks = (
        "import django; django.setup();"
        "from django.urls import reverse; reverse('wagtailadmin_home');"
        "from babel import localedata; print(sorted(localedata._cache))"
    )
    said = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert said.stdout.splitlines()[-1] == "[]"
