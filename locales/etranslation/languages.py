"""Our language codes and those of eTranslation: two upper-case letters, without regions."""

from collections import defaultdict

from django.conf import settings as django_settings

from locales.etranslation.settings import ETranslationSettings

# Norwegian without a variant is Bokmål there.
OTHERWISE_NAMED = {"no": "NB"}


def remote_code(language_code: str, settings: ETranslationSettings) -> str:
    """``el`` → ``EL``, ``pt-pt`` → ``PT``; an entry of ``ETRANSLATION_LOCALE_MAP`` wins."""
    if mapped := settings.locale_map.get(language_code.lower()):
        return mapped
    plain = language_code.partition("-")[0].lower()
    return OTHERWISE_NAMED.get(plain, plain.upper())


def language_code(remote: str, settings: ETranslationSettings) -> str | None:
    """Our code for theirs, the first of several; None when the platform does not speak the language."""
    wanted = remote.upper()
    return next((code for code in spoken() if remote_code(code, settings) == wanted), None)


def collisions(settings: ETranslationSettings) -> dict[str, list[str]]:
    """Remote codes that stand for more than one of our languages, with those."""
    found = defaultdict(list)
    for code in spoken():
        found[remote_code(code, settings)].append(code)
    return {remote: codes for remote, codes in found.items() if len(codes) > 1}


def spoken() -> list[str]:
    return [code for code, _name in django_settings.WAGTAIL_CONTENT_LANGUAGES]
