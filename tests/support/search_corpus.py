"""Words for a random catalogue, random searches, and what they must find, worked out row by row in plain Python."""

import random
from dataclasses import dataclass
from uuid import UUID

from content_models.catalogue.analysis.dictionary import SortedWords
from content_models.catalogue.analysis.expansion import text_query
from content_models.catalogue.analysis.indexing import IndexedText, indexed_text, stems_of
from content_models.catalogue.analysis.text_query import Clause, LanguageQuery, Phrase
from content_models.catalogue.engines.base import Selection
from content_models.catalogue.rows import Draft
from content_models.catalogue.texts import write_texts
from tests.support.catalogue_corpus import Corpus, Entry
from tests.support.list_oracle import listed

# Forms of one word, words that differ by one letter, beginnings of others, letters beyond ASCII, words of no weight.
VOCABULARY = {
    "en": "course courses coarse cour data date database digital digitally skill skills the of a s x1 𝔸lpha 2030",
    "fr": "compétence compétences formation formations l été d données de la numérique numériques œuvre",
    "el": "δεξιότητα δεξιότητες δεξιοτήτων νησί νησιά το της ψηφιακές ψηφιακός μάθημα μαθήματα",
}
TYPED = "cours datta digitel compétance ΝΗΣΙΆ δεξιότητεσ formatoin skils zzz ' - the de το"


@dataclass
class SearchCorpus:
    """A random catalogue whose entries have words."""

    corpus: Corpus
    chance: random.Random
    texts: dict[tuple[UUID, str], IndexedText]

    @property
    def words(self) -> SortedWords:
        found: dict[str, set[str]] = {}
        for entry in self.corpus.entries:
            found.setdefault(entry.row.locale, set()).update(self.texts[entry.identity].words)
        return SortedWords(found)

    def write(self, entries: list[Entry]) -> None:
        """Gives entries new words, in the database and here."""
        for entry in entries:
            self.texts[entry.identity] = self.random_text(entry.row.locale)
        write_texts({entry.row.pk: self.draft(entry) for entry in entries})

    def draft(self, entry: Entry) -> Draft:
        return Draft(page_id=0, entry=entry.row, term_ids=frozenset(), links=(), text=self.texts[entry.identity])

    def random_text(self, locale: str) -> IndexedText:
        words = VOCABULARY[locale].split()
        return indexed_text(*(" ".join(self.chance.choices(words, k=self.chance.randint(0, 6))) for _ in range(3)))

    def random_search(self) -> str:
        return " ".join(self.random_part() for _ in range(self.chance.randint(1, 3)))

    def random_part(self) -> str:
        words = [*" ".join(VOCABULARY.values()).split(), *TYPED.split()]
        word = self.chance.choice(words)
        locale = self.chance.choice(list(VOCABULARY))
        phrase = " ".join(self.chance.choices(VOCABULARY[locale].split(), k=2))
        return self.chance.choice(
            [word, word, word[: self.chance.randint(1, 5)], f"-{word}", f'"{phrase}"', f'-"{phrase}"']
        )

    def found(self, selection: Selection) -> list[Entry]:
        """The entries of a list that its search finds, in no order."""
        query = text_query(selection.search or "", selection.chain, self.words)
        return [
            entry
            for entry in listed(self.corpus, selection)
            if meets(self.texts[entry.identity], entry.row.locale, query.by_locale[entry.row.locale])
        ]


def give_words(corpus: Corpus, seed: int = 11) -> SearchCorpus:
    """Writes random words for every entry of a random catalogue."""
    searched = SearchCorpus(corpus, random.Random(seed), {})  # noqa: S311
    searched.write(corpus.entries)
    return searched


def meets(text: IndexedText, locale: str, query: LanguageQuery) -> bool:
    required = all(has(text, locale, clause) for clause in query.required)
    return required and not any(has(text, locale, clause) for clause in query.excluded)


def has(text: IndexedText, locale: str, clause: Clause) -> bool:
    fields = (text.title, text.summary, text.body)
    if isinstance(clause, Phrase):
        return any(stands_in(clause.words, field.split()) for field in fields)
    stems = {stem for field in fields for stem in stems_of(locale, field).split()}
    return any(token.text in (stems if token.is_stem else text.words) for token in clause.tokens)


def stands_in(phrase: tuple[str, ...], words: list[str]) -> bool:
    return any(tuple(words[start : start + len(phrase)]) == phrase for start in range(len(words)))
