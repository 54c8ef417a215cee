"""The words of one version: an immutable state of the index of texts, and the words of rows changed since."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.utils.functional import cached_property
from pyroaring import BitMap

from content_models.catalogue.analysis.dictionary import SortedWords
from content_models.catalogue.analysis.indexing import IndexedText


@dataclass(frozen=True)
class RecentText:
    """The words of a row that changed after the index of texts was written."""

    version: int
    locale: str
    text: IndexedText


@dataclass(frozen=True)
class Texts:
    """``searcher`` sees the index as of ``number``; ``recent`` has what changed since, by place.

    ``kept`` holds what searches found in the index: versions that share a searcher and a store share it.
    """

    searcher: Any
    schema: Any
    number: int
    recent: Mapping[int, RecentText]
    words: SortedWords
    kept: dict[str, BitMap] = field(default_factory=dict, compare=False)

    @cached_property
    def recent_places(self) -> BitMap:
        return BitMap(list(self.recent))

    def at_new_places(self, place_of: Mapping[int, int]) -> "Texts":
        """The same when rows have moved to other places; those not named are gone."""
        recent = {place_of[slot]: text for slot, text in self.recent.items() if slot in place_of}
        return replace(self, recent=recent, kept={})
