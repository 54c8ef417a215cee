"""Reads versions of the index from the database: all of it, or what the change log tells of."""

from dataclasses import dataclass, field, replace

from content_models.catalogue.changes import newest_number
from content_models.catalogue.engines.embedded.facts import EntryFacts, all_facts, facts_of_entries
from content_models.catalogue.engines.embedded.log import LogTornError, News, follow_log
from content_models.catalogue.engines.embedded.store import TermFacts, Version
from content_models.catalogue.engines.embedded.text_fields import TextOfEntry, texts_after, texts_of
from content_models.catalogue.engines.embedded.text_reading import IndexOfTexts, Opened
from content_models.catalogue.engines.embedded.texts import RecentText, Texts
from content_models.catalogue.engines.embedded.versions import first_version, next_version
from content_models.catalogue.engines.embedded.words import all_words, words_after
from content_models.taxonomies.models import Term

TERM_TOPICS = ("term:", "vocabulary:", "vocabularies")
# With more rows changed after the index of texts was written, looking through them takes longer than the database.
MOST_RECENT = 10_000


@dataclass
class Gathered:
    """What was read of rows that the log names."""

    with_texts: bool
    facts: dict[int, EntryFacts] = field(default_factory=dict)
    texts: dict[int, TextOfEntry] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)
    locales: set[str] = field(default_factory=set)
    terms: dict[int, TermFacts] | None = None

    def read(self, news: News) -> None:
        for entry_id in news.written | news.gone:
            self.facts.pop(entry_id, None)
            self.texts.pop(entry_id, None)
        self.facts |= {facts.entry_id: facts for facts in facts_of_entries(sorted(news.written))}
        if self.with_texts:
            self.texts |= {text.entry_id: text for text in texts_of(news.written)}
        self.gone = (self.gone | news.gone) - news.written
        self.locales |= news.locales
        if any(topic.startswith(TERM_TOPICS) for topic in news.topics):
            self.terms = load_terms()


def load() -> Version:
    """Everything, without texts. What is written meanwhile is read again."""
    number = newest_number()
    version = first_version(number, all_facts(), load_terms())
    return after_news(version) or version


def load_terms() -> dict[int, TermFacts]:
    rows = Term.objects.values_list("pk", "vocabulary_id", "parent_id")
    return {pk: TermFacts(vocabulary, parent_id) for pk, vocabulary, parent_id in rows}


def after_news(version: Version) -> Version | None:
    """The version as of now; None when it is that already. Raises ``LogTornError``."""
    gathered = Gathered(with_texts=version.texts is not None)
    texts = version.texts

    def read(news: News) -> None:
        nonlocal texts
        gathered.read(news)
        if texts is not None:
            texts = replace(texts, words=words_after(texts.words, gathered.texts.values(), news.locales))

    number = follow_log(version.number, read)
    if number == version.number:
        return None
    if gathered.terms is not None:
        learn_terms(version, gathered.terms)
    made = next_version(version, number, gathered.facts.values(), gathered.gone)
    return with_recent(replace(made, texts=texts), list(gathered.texts.values()))


def learn_terms(version: Version, terms: dict[int, TermFacts]) -> None:
    """New terms are added; when one stands elsewhere now, the sets of those above are wrong."""
    known = version.store.terms
    if any(terms.get(term_id) != facts for term_id, facts in known.items()):
        raise LogTornError
    known.update(terms)


def with_recent(version: Version, written: list[TextOfEntry]) -> Version:
    """Keeps the words of rows that the index of texts does not have yet, and of no others."""
    texts = version.texts
    if texts is None:
        return version
    recent = {slot: text for slot, text in texts.recent.items() if slot in version.alive}
    for row in written:
        slot = version.store.slot_of(row.entry_id)
        if slot is not None:
            recent[slot] = RecentText(row.version, row.locale, row.text)
    if len(recent) > MOST_RECENT:
        return replace(version, texts=None)
    return replace(version, texts=replace(texts, recent=recent))


def with_newest_texts(version: Version, index: IndexOfTexts) -> Version:
    """Takes up what the writer of the index has written since, as long as that is not ahead of this version."""
    opened = index.newest()
    texts = version.texts
    if opened is None or (texts is not None and opened.searcher is texts.searcher):
        return version
    number = opened.note.number
    if number > version.number or not opened.note.is_ours():
        return version
    if texts is None or number < texts.number:
        return with_first_texts(version, opened)
    recent = {slot: text for slot, text in texts.recent.items() if text.version > number and slot in version.alive}
    return replace(version, texts=Texts(opened.searcher, opened.schema, number, recent, texts.words))


def with_first_texts(version: Version, opened: Opened) -> Version:
    """Reads the words that the index does not have. Where the log goes on meanwhile, there is a next time."""
    rows = texts_after(opened.note.number, MOST_RECENT + 1)
    texts = Texts(opened.searcher, opened.schema, opened.note.number, {}, all_words())
    if len(rows) > MOST_RECENT or newest_number() != version.number:
        return version
    return with_recent(replace(version, texts=texts), rows)
