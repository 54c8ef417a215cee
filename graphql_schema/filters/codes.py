"""From the codes that a filter names to terms of the catalogue, with one query for all of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from content_models.taxonomies.models import Term
from content_models.taxonomies.querysets import reachable
from graphql_schema.errors import BadUserInput
from graphql_schema.projection import subjects

LONGEST_ECHO = 64


@dataclass
class VocabularyIndex:
    """The codes and the hierarchy of one vocabulary. Retired terms are part of it."""

    key: str
    by_code: dict[str, int] = field(default_factory=dict)
    # Codes of other schemes in upper case: PT and EL for countries.
    by_notation: dict[str, int] = field(default_factory=dict)
    children: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    def term_id(self, code: str) -> int:
        """The term with a code or a notation. Raises ``BadUserInput`` naming the code and the vocabulary."""
        found = self.by_code.get(code) or self.by_notation.get(code.upper())
        if found is None:
            shown = code if len(code) <= LONGEST_ECHO else f"{code[:LONGEST_ECHO]}…"
            raise BadUserInput(f"“{shown}” is not a code of the vocabulary {self.key}.")
        return found

    def with_descendants(self, term_id: int) -> frozenset[int]:
        return frozenset(reachable(term_id, self.children))


def term_index(context: Any, vocabularies: Iterable[str]) -> dict[str, VocabularyIndex]:
    """The index of each of these vocabularies; what one root field has read, the next one finds."""
    known: dict[str, VocabularyIndex] = context.memo.setdefault("term_index", {})
    missing = set(vocabularies) - known.keys()
    if missing:
        known |= subjects.codes.read(missing, load_index)
    return known


def load_index(vocabularies: Collection[str]) -> dict[str, VocabularyIndex]:
    found = {key: VocabularyIndex(key) for key in vocabularies}
    rows = Term.objects.of(*sorted(vocabularies)).order_by("pk")
    for pk, vocabulary, code, parent, notations in rows.values_list(
        "pk", "vocabulary_id", "code", "parent_id", "notations"
    ):
        index = found[vocabulary]
        index.by_code[code] = pk
        for notation in notations.values():
            index.by_notation.setdefault(str(notation).upper(), pk)
        if parent is not None:
            index.children[parent].append(pk)
    return found
