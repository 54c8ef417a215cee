"""The stem of a folded word, by Snowball's algorithm for its language.

Languages without an algorithm (Bulgarian, Croatian, Latvian, Maltese, Slovak, Slovenian) keep the folded word.
"""

from functools import lru_cache
from threading import Lock
from typing import Any

import snowballstemmer

from content_models.catalogue.analysis.folding import fold

ALGORITHMS = {
    "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish", "et": "estonian",
    "fi": "finnish", "fr": "french", "ga": "irish", "hu": "hungarian", "it": "italian", "lt": "lithuanian",
    "nl": "dutch", "pl": "polish", "pt": "portuguese", "ro": "romanian", "sv": "swedish",
}  # fmt: skip

# The algorithms know some endings by accents that folded words have lost, and miss a few plurals: these endings are
# rewritten before.
ENDINGS = {
    "cs": (("nich", "ních"), ("nych", "ných"), ("neho", "ného"), ("nemu", "nému"), ("nymi", "nými"), ("nim", "ním")),
    "el": (("ιο", "ια"),),
    "lt": (("ems", "ėms"), ("emis", "ėmis"), ("eje", "ėje")),
    "pt": (("oes", "ao"), ("aes", "ao")),
}
# German takes the “s” off “Kurs”, but not off what “Kurse” has become: the second time it does.
PASSES = {"de": 2}

# A stemmer remembers the word it works on, so each is made once and threads take turns.
turn = Lock()
stemmers: dict[str, Any] = {}


def has_stems(locale: str) -> bool:
    """Whether words of this language have stems of their own."""
    return locale in ALGORITHMS


@lru_cache(maxsize=400_000)
def stem(locale: str, word: str) -> str:
    """The stem of a folded word, without accents; the word itself where its language has no algorithm."""
    if locale not in ALGORITHMS:
        return word
    with turn:
        stemmer = stemmers.get(locale) or stemmers.setdefault(locale, snowballstemmer.stemmer(ALGORITHMS[locale]))
        found = with_ending_rewritten(locale, word)
        for _ in range(PASSES.get(locale, 1)):
            found = stemmer.stemWord(found)
    return fold(found) or word


def with_ending_rewritten(locale: str, word: str) -> str:
    for ending, written in ENDINGS.get(locale, ()):
        if word.endswith(ending):
            return word.removesuffix(ending) + written
    return word
