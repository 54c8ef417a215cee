"""Signs that a translation may be wrong although nothing in it is broken: a person should look."""

import re
from collections import Counter
from itertools import groupby

from locales.documents.problems import Warning

MOST_REPETITIONS = 4
_SHORTEST_COMPARED = 10
_LONGEST_PHRASE = 8
_RATIO = (0.3, 3.0)
_WORD = re.compile(r"[^\W\d_]+")
# Thousands in groups of three behind a space, and decimals, belong together whatever sign is between them.
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:’']\d+)*")
_IMPERIAL = re.compile(
    r"\d\s*-?(?:yards?|yd|miles?|mi|feet|foot|ft|inch(?:es)?|pounds?|lbs?|ounces?|oz|gallons?|°\s?F)\b"
)
_METRIC = re.compile(
    r"\d\s*-?(?:k?m\b|cm\b|mm\b|k?g\b|l\b|°\s?C|[ck]?\w{0,5}m[eè]t[er]{1,2}|k?ilo|lit[er]{1,2}|μέτρ|χιλιόμ|метр|кило)",
    re.IGNORECASE,
)


def remarks_on(text: str, source_text: str, *, max_length: int | None) -> list[Warning]:
    """What is noticeable about a translated text, both without tags."""
    signs = {
        Warning.NUMBERS_CHANGED: _numbers(text) != _numbers(source_text) or _are_units_changed(text, source_text),
        Warning.UNTRANSLATED: text.strip() == source_text.strip() and len(_WORD.findall(text)) > 3,
        Warning.LENGTH_UNUSUAL: _is_length_unusual(text, source_text),
        Warning.REPEATED: _repetitions(text) > max(MOST_REPETITIONS, _repetitions(source_text)),
        Warning.TOO_LONG: max_length is not None and len(text) > max_length,
    }
    return [warning for warning, is_there in signs.items() if is_there]


def _numbers(text: str) -> Counter[str]:
    return Counter(re.sub(r"\D", "", number) for number in _NUMBER.findall(text))


def _are_units_changed(text: str, source_text: str) -> bool:
    """Yards that became metres while the figure stayed."""
    return bool(_IMPERIAL.search(source_text) and _METRIC.search(text) and not _METRIC.search(source_text))


def _is_length_unusual(text: str, source_text: str) -> bool:
    length = len(source_text)
    return length >= _SHORTEST_COMPARED and not _RATIO[0] <= len(text) / length <= _RATIO[1]


def _repetitions(text: str) -> int:
    """How often the same phrase stands in a row, or the same three words anywhere."""
    words = [word.casefold() for word in _WORD.findall(text)]
    triples = Counter(zip(words, words[1:], words[2:], strict=False))
    return max([*triples.values(), *(_in_a_row(words, size) for size in range(1, _LONGEST_PHRASE + 1))], default=0)


def _in_a_row(words: list[str], size: int) -> int:
    """The most times that one phrase of ``size`` words follows upon itself."""
    is_repeated = [one == other for one, other in zip(words, words[size:], strict=False)]
    runs = [len(list(run)) for is_same, run in groupby(is_repeated) if is_same]
    return 1 + max(runs, default=0) // size
