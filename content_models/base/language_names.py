"""The names of languages in themselves: whoever looks for a language finds it in the words of any other one.

They are Unicode CLDR's, written down: to read one name, CLDR loads all that it knows in that language, and 24 of them
take 27 MB of every process.
"""

from babel import Locale
from django.conf import settings

OWN_NAMES = {
    "bg": "български",
    "cs": "čeština",
    "da": "dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "español",
    "et": "eesti",
    "fi": "suomi",
    "fr": "français",
    "ga": "Gaeilge",
    "hr": "hrvatski",
    "hu": "magyar",
    "it": "italiano",
    "lt": "lietuvių",
    "lv": "latviešu",
    "mt": "Malti",
    "nl": "Nederlands",
    "pl": "polski",
    "pt": "português",
    "ro": "română",
    "sk": "slovenčina",
    "sl": "slovenščina",
    "sv": "svenska",
}


def own_name(code: str) -> str:
    """As it is written in the middle of a sentence."""
    return OWN_NAMES.get(code) or str(Locale.parse(code).get_display_name(code))


def language_choices() -> list[tuple[str, str]]:
    """The languages of the platform by code, with names as they begin a line."""
    return [(code, own_name(code).capitalize()) for code, _name in settings.LANGUAGES]
