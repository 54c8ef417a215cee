"""What a reader typed, taken apart: words, phrases in quotes, and what a minus excludes."""

import re
from dataclasses import dataclass

from content_models.catalogue.analysis.folding import words_of

MOST_PARTS = 20
QUOTES = str.maketrans(dict.fromkeys("“”„‟«»‹›＂", '"'))
part = re.compile(r'(?P<minus>(?<!\S)[-−])?(?:"(?P<phrase>[^"]*)"|(?P<plain>[^\s"]+))')


@dataclass(frozen=True)
class TypedPart:
    """A word, or the words of a phrase, folded; ``is_last`` marks the word that a reader may still be typing."""

    words: tuple[str, ...]
    is_phrase: bool = False
    is_excluded: bool = False
    is_last: bool = False


def parse(text: str) -> tuple[TypedPart, ...]:
    """The parts of a query in order, the first twenty. What holds no letter and no digit is left out.

    A single word in quotes is a phrase as well: it is meant exactly so.
    """
    found = [typed for match in part.finditer(text.translate(QUOTES)) for typed in parts_of(match)][:MOST_PARTS]
    if found and not found[-1].is_phrase and not found[-1].is_excluded:
        found[-1] = TypedPart(found[-1].words, is_last=True)
    return tuple(found)


def parts_of(match: re.Match[str]) -> list[TypedPart]:
    is_excluded = match["minus"] is not None
    if match["phrase"] is not None:
        words = tuple(words_of(match["phrase"]))
        return [TypedPart(words, is_phrase=True, is_excluded=is_excluded)] if words else []
    words = tuple(words_of(match["plain"]))
    if is_excluded and len(words) > 1:
        # Without “micro-credentials” must not mean without everything that is small.
        return [TypedPart(words, is_phrase=True, is_excluded=True)]
    return [TypedPart((word,), is_excluded=is_excluded) for word in words]
