"""A random catalogue that goes on changing as the real one does: each change in a transaction, with its log."""

from dataclasses import dataclass

from django.db import transaction

from content_models.catalogue.collation import sort_key
from content_models.catalogue.locking import lock_catalogue
from content_models.catalogue.writing import remove, rewrite
from tests.support.catalogue_corpus import TITLES, Entry
from tests.support.search_corpus import SearchCorpus

CHANGED = ["title", "sort_title", "published_at", "starts_at", "visible_until", "is_free"]


@dataclass
class LivingCorpus:
    """A corpus with words, and random changes to it."""

    searched: SearchCorpus

    def change(self) -> None:
        """Something is published, changed or withdrawn."""
        chance = self.searched.corpus.chance
        with transaction.atomic():
            lock_catalogue()
            chance.choice([self.publish, self.edit, self.edit, self.withdraw])()

    def publish(self) -> None:
        corpus = self.searched.corpus
        entries = corpus.make_item()
        corpus.publish(entries)
        self.searched.write(entries)
        rewrite([entry.row for entry in entries], ["available_locales"])

    def edit(self) -> None:
        corpus = self.searched.corpus
        entry = corpus.chance.choice(corpus.entries)
        row = entry.row
        row.title = corpus.chance.choice(TITLES)
        row.sort_title = sort_key(row.title)
        row.published_at, row.starts_at = corpus.date(), corpus.maybe_date()
        row.visible_until, row.is_free = corpus.maybe_date(), corpus.chance.choice([None, True, False])
        self.searched.write([entry])
        rewrite([row], CHANGED)

    def withdraw(self) -> None:
        """One language of an item; the others learn of it."""
        corpus = self.searched.corpus
        entry = corpus.chance.choice(corpus.entries)
        pk = entry.row.pk
        remove([entry.row], gone_at=None)
        corpus.entries.remove(entry)
        entry.row.pk = pk
        corpus.refresh_masks({entry.row.translation_key})
        rewrite([each.row for each in self.others(entry)], ["available_locales"])

    def others(self, entry: Entry) -> list[Entry]:
        return [each for each in self.searched.corpus.entries if each.row.translation_key == entry.row.translation_key]
