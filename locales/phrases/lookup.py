"""Finds phrases by their keys, in any of the 24 languages.

A phrase that counts has one text for each plural category of Unicode CLDR, under ``<key>.<category>``: what
``Intl.PluralRules`` of every browser answers is the last part of the key.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from babel import Locale
from django.utils.functional import Promise
from django.utils.translation import override

from locales.phrases import feeds, forms, portal, widgets

# Plain words, or the words for a number.
Phrase = str | Promise | Callable[[int], str]

PHRASES: Mapping[str, Phrase] = {**widgets.PHRASES, **portal.PHRASES, **feeds.PHRASES, **forms.PHRASES}
CATEGORIES = ("zero", "one", "two", "few", "many", "other")
# Numbers among which every category of our languages that whole numbers have is found.
SAMPLES = (*range(201), 1_000_000)


class UnknownPhraseError(LookupError):
    """There is no phrase with this key, and none whose key begins with it."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def texts_of(keys: Iterable[str] | None, language: str) -> dict[str, str]:
    """The texts by key, in the asked order; the beginning of keys stands for all of them. None: all there are.

    Raises:
        UnknownPhraseError: for the first key that names nothing.
    """
    known = texts_in(language)
    if keys is None:
        return dict(known)
    found: dict[str, str] = {}
    for key in keys:
        found.update(texts_below(known, key))
    return found


def texts_below(known: Mapping[str, str], key: str) -> dict[str, str]:
    if key in known:
        return {key: known[key]}
    found = {name: text for name, text in known.items() if name.startswith(f"{key}.")}
    if not found:
        raise UnknownPhraseError(key)
    return found


@cache
def texts_in(language: str) -> Mapping[str, str]:
    """All texts of a language by key, in the order of the keys; English where a word is not translated."""
    with override(language):
        found = {name: text for key, phrase in PHRASES.items() for name, text in spelt_out(key, phrase, language)}
    return dict(sorted(found.items()))


def spelt_out(key: str, phrase: Phrase, language: str) -> Iterable[tuple[str, str]]:
    """A phrase in the active language: one text, or one for each plural category.

    All six categories are there in every language: one that the language lacks, or that only fractions have, has the
    text of ``other``, so that nobody who asks for it is refused.
    """
    if not callable(phrase) or isinstance(phrase, Promise):
        return [(key, str(phrase))]
    numbers = sample_numbers(language)
    usual = numbers.get("other", SAMPLES[-1])
    return [(f"{key}.{category}", phrase(numbers.get(category, usual))) for category in CATEGORIES]


@cache
def sample_numbers(language: str) -> Mapping[str, int]:
    """A whole number of each plural category of a language: the largest, since gettext has more special small ones."""
    category_of = Locale.parse(language).plural_form
    return {category_of(number): number for number in SAMPLES}
