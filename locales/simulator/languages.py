"""The languages that the service knows, how long their texts get, and the letters that pseudo-translation changes.

Every table of letters is a set of pairs that are swapped: doing it twice gives the text back, whatever it holds.
"""

from functools import cache

OF_THE_EU = "BG CS DA DE EL EN ES ET FI FR GA HR HU IT LT LV MT NL PL PT RO SK SL SV"
OTHERS = "AR IS JA NB RU TR UK ZH"
EU_LANGUAGES = tuple(OF_THE_EU.split())
OTHER_LANGUAGES = tuple(OTHERS.split())
LANGUAGES = (*EU_LANGUAGES, *OTHER_LANGUAGES)

LENGTH_PER_CENT = {
    **dict.fromkeys(("HR", "LT", "LV", "SK", "SL"), 105),
    **dict.fromkeys(("BG", "HU", "MT", "NL", "PL"), 110),
    **dict.fromkeys(("GA", "IT", "PT", "RO"), 115),
    **dict.fromkeys(("DE", "EL", "ES", "FR"), 120),
    "ET": 95,
}

PLAIN = "aeiouycnszAEIOUYCNSZ"
ACCENTED = "áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ"
LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "абцдефгхийклмнопярстувшьзж"
GREEK = "αβψδεφγηιξκλμνοπχρστυωήάζύ"
CYRILLIC_LANGUAGES = {"BG", "RU", "UK"}


def is_language(code: object) -> bool:
    """Whether it is one of the codes; the service takes upper case only."""
    return isinstance(code, str) and code in LANGUAGES


@cache
def letters(language: str) -> dict[int, int]:
    """The swap of this language, for ``str.translate``."""
    here, there = _pairs(language)
    return {**str.maketrans(here, there), **str.maketrans(there, here)}


@cache
def folding(language: str) -> dict[int, int]:
    """Maps both letters of a pair to the first: what this gives is the same before and after the swap."""
    here, there = _pairs(language)
    return str.maketrans(there, here)


def padding(language: str, length: int) -> int:
    """How many marks make a text of this length as long as such texts get; texts are never made shorter."""
    return max(0, length * (LENGTH_PER_CENT.get(language, 100) - 100) // 100)


def unpadded_length(language: str, length: int) -> int:
    """The length that, with its padding, is this one."""
    guess = length * 100 // max(100, LENGTH_PER_CENT.get(language, 100))
    candidates = range(max(0, guess - 1), guess + 3)
    return next((size for size in candidates if size + padding(language, size) == length), length)


def _pairs(language: str) -> tuple[str, str]:
    if language in CYRILLIC_LANGUAGES:
        return LATIN + LATIN.upper(), CYRILLIC + CYRILLIC.upper()
    if language == "EL":
        return LATIN + LATIN.upper(), GREEK + GREEK.upper()
    return PLAIN, ACCENTED
