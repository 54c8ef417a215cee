"""Names of countries and languages out of Unicode CLDR. Pure: no models, no Django."""

from functools import cache

from babel import Locale

# The European Union has no ISO 3166-1 code; CLDR calls it EU.
TERRITORIES_WITHOUT_ISO_CODE = {"EUR": "EU"}


@cache
def display_names(language: str, vocabulary: str) -> dict[str, str]:
    locale = Locale.parse(language)
    return dict(locale.territories if vocabulary == "country" else locale.languages)


def name_in(language: str, vocabulary: str, code: str, notations: dict[str, str]) -> str | None:
    """The name of a country or language in another language; nothing where CLDR has none.

    Args:
        vocabulary: ``country`` or ``target-language``.
        code: The term's code.
        notations: Its other codes; ``iso2`` for countries and ``iso639_1`` for languages are what CLDR knows.
    """
    if vocabulary == "country":
        key = notations.get("iso2") or TERRITORIES_WITHOUT_ISO_CODE.get(code, "")
    else:
        key = notations.get("iso639_1", "")
    name = display_names(language, vocabulary).get(key)
    return name if name and name != key else None
