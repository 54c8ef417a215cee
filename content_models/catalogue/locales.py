"""The bit of each language in ``available_locales``. Append only: stored masks depend on the positions."""

from collections.abc import Iterable

LANGUAGES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
LOCALE_BITS = {code: 1 << position for position, code in enumerate(LANGUAGES.split(" "))}


def mask_of(codes: Iterable[str]) -> int:
    return sum(LOCALE_BITS[code] for code in set(codes))
