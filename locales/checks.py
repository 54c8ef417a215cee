"""System checks of machine translation: what is set must fit together, and nothing else may translate by itself."""

from typing import Any

from django.conf import settings as django_settings
from django.core.checks import CheckMessage, Error, Warning, register
from django.core.exceptions import ImproperlyConfigured

from locales.etranslation.consistency import SettingsProblem, problems
from locales.etranslation.settings import etranslation_settings


def register_checks() -> None:
    for check in (check_etranslation_settings, check_no_other_translator):
        register(check, "etranslation")


def check_etranslation_settings(**_arguments: Any) -> list[CheckMessage]:
    try:
        settings = etranslation_settings()
    except ImproperlyConfigured as error:
        return [Error(line, id="locales.E000") for line in str(error).splitlines()]
    return [message_of(problem) for problem in problems(settings)]


def check_no_other_translator(**_arguments: Any) -> list[CheckMessage]:
    """wagtail-localize's own button needs only the right to edit, and waits for the answer in the editor's request."""
    if not getattr(django_settings, "WAGTAILLOCALIZE_MACHINE_TRANSLATOR", None):
        return []
    text = "WAGTAILLOCALIZE_MACHINE_TRANSLATOR is set: editors would pass by the rights, limits and reviews of ours."
    return [Error(text, hint="Remove the setting; machine translation is set by ETRANSLATION_….", id="locales.E020")]


def message_of(problem: SettingsProblem) -> CheckMessage:
    text = f"{problem.variable}: {problem.text}"
    if problem.is_serious:
        return Error(text, hint=problem.advice, id=f"locales.E{problem.number:03}")
    return Warning(text, hint=problem.advice, id=f"locales.W{problem.number:03}")
