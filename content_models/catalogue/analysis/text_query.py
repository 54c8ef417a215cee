"""The question that engines answer: exact tokens only, by language of the rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Closeness(Enum):
    """What a token has to do with the word that was typed; the value is how much a hit counts for the order."""

    SAME = 1.0
    STEM = 0.8
    BEGINNING = 0.4
    ERROR = 0.2


@dataclass(frozen=True)
class Token:
    """A folded word, or the stem of one, as the index holds it."""

    text: str
    is_stem: bool
    closeness: Closeness


@dataclass(frozen=True)
class AnyToken:
    """Met by a row that has one of these tokens, in its title, summary or body. The same token stands here once."""

    tokens: tuple[Token, ...]


@dataclass(frozen=True)
class Phrase:
    """Met by a row that has these folded words one after the other in its title, its summary or its body."""

    words: tuple[str, ...]


Clause = AnyToken | Phrase


@dataclass(frozen=True)
class LanguageQuery:
    """What a row in one language must meet: each of ``required``, none of ``excluded``.

    Nothing required is met by every row.
    """

    required: tuple[Clause, ...] = ()
    excluded: tuple[Clause, ...] = ()


@dataclass(frozen=True)
class TextQuery:
    """What rows must meet, by their language: each language of the chain that was asked for has its query."""

    by_locale: Mapping[str, LanguageQuery] = field(default_factory=dict)

    @property
    def has_words(self) -> bool:
        """Whether anything is asked for, so that there is something to sort by."""
        return any(query.required for query in self.by_locale.values())
