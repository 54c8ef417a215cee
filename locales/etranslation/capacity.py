"""What the service says of itself: how busy it is, and which domains translate between which languages."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

NORMAL, HEAVY, CRITICAL, BLOCKED = range(4)
LLM, GLOSSARY = "LLM", "GLS"
PAIR = re.compile(r"([A-Z]{2,3})-([A-Z]{2,3})((?:-(?:LLM|GLS))*)")

Pair = tuple[str, str]


class UnreadableCapacityError(Exception):
    """The list of domains has a shape that is in no description of the service."""


@dataclass(frozen=True)
class Status:
    """0 normal, 1 heavy, 2 critical, 3 blocked; a level that nobody can read counts as normal."""

    level: int
    message: str = ""

    @classmethod
    def from_answer(cls, answer: Any) -> "Status":
        values = answer if isinstance(answer, dict) else {}
        level, message = values.get("level"), values.get("message")
        text = str(level).strip() if isinstance(level, int | str) and not isinstance(level, bool) else ""
        return cls(int(text) if text in {"0", "1", "2", "3"} else NORMAL, message if isinstance(message, str) else "")


@dataclass(frozen=True)
class Domains:
    """Which pairs of languages each domain of the account translates, with variants ``LLM`` and ``GLS`` (glossary)."""

    variants: Mapping[str, Mapping[Pair, frozenset[str]]] = field(default_factory=dict)

    @classmethod
    def from_answer(cls, answer: Any) -> "Domains":
        """Reads both shapes that the service has, and ``as_json``. Raises ``UnreadableCapacityError``."""
        return cls({name: variants_of(pairs) for name, pairs in named_pairs(answer)})

    def as_json(self) -> dict[str, Any]:
        """The shape of the service's own answer, for keeping."""
        return {name: {"languagePairs": sorted(spelled(pairs))} for name, pairs in self.variants.items()}

    @property
    def names(self) -> list[str]:
        return sorted(self.variants)

    def has_pair(self, domain: str, source: str, target: str) -> bool:
        """Whether it is there in any variant: the service says no by itself where it needs another one."""
        return (source, target) in self.variants.get(domain, {})

    def has_llm_pair(self, domain: str, source: str, target: str) -> bool:
        return LLM in self.variants.get(domain, {}).get((source, target), frozenset())

    def targets(self, domain: str, source: str) -> list[str]:
        return sorted(target for start, target in self.variants.get(domain, {}) if start == source)

    def without(self, domain: str, source: str, target: str) -> "Domains":
        """The same without one pair, for when the service refuses it although it is in its list."""
        kept = {pair: variants for pair, variants in self.variants.get(domain, {}).items() if pair != (source, target)}
        return Domains({**self.variants, domain: kept}) if domain in self.variants else self


def named_pairs(answer: Any) -> Iterator[tuple[str, list[Any]]]:
    """From ``{"GEN": {"languagePairs": […]}}`` or ``[{"domain": "GEN", "languagePairs": […]}]``."""
    if isinstance(answer, dict):
        rows = list(answer.items())
    elif isinstance(answer, list):
        rows = [(row.get("domain") if isinstance(row, dict) else None, row) for row in answer]
    else:
        raise UnreadableCapacityError("expected an object or a list of domains")
    for name, row in rows:
        pairs = row.get("languagePairs") if isinstance(row, dict) else row
        if not isinstance(name, str) or not isinstance(pairs, list):
            raise UnreadableCapacityError("expected domains with a list of language pairs")
        yield name, pairs


def variants_of(pairs: list[Any]) -> dict[Pair, frozenset[str]]:
    found: dict[Pair, frozenset[str]] = {}
    for text in pairs:
        if match := PAIR.fullmatch(str(text).upper()):
            pair, suffix = (match[1], match[2]), match[3]
            found[pair] = found.get(pair, frozenset()) | {each for each in (LLM, GLOSSARY) if each in suffix}
    return found


def spelled(pairs: Mapping[Pair, frozenset[str]]) -> Iterator[str]:
    for (source, target), variants in pairs.items():
        yield f"{source}-{target}"
        yield from (f"{source}-{target}-{variant}" for variant in variants)
