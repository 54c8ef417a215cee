"""Writes the words of entries, and which words there are. Called by ``catalogue.services`` under its lock."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from itertools import chain

from django.db import connection
from django.db.models import F

from content_models.catalogue.analysis.indexing import IndexedText
from content_models.catalogue.engines.database.text_index import forget_words, write_words
from content_models.catalogue.models import EntryText, Word
from content_models.catalogue.rows import Draft

BATCH = 500
ADD = (
    "INSERT INTO catalogue_word (locale, word, entries) {rows} "
    "ON CONFLICT (locale, word) DO UPDATE SET entries = catalogue_word.entries + excluded.entries"
)
ARRAYS = "SELECT * FROM unnest(%s::text[], %s::text[], %s::int[])"

Counts = Counter[tuple[str, str]]


def write_texts(drafts: Mapping[int, Draft]) -> None:
    """Writes the words of these drafts, by the key of their rows; what has not changed is left alone."""
    wanted = {pk: (draft.entry.locale, draft.text) for pk, draft in drafts.items()}
    stored = stored_texts(wanted)
    changed = {pk: text for pk, text in wanted.items() if stored.get(pk) != text}
    write_words([as_row(pk, locale, text) for pk, (locale, text) in changed.items()])
    count_words(before=[stored[pk] for pk in changed if pk in stored], after=changed.values())


def forget_texts(entry_ids: Collection[int]) -> None:
    """Removes the words of entries that are about to go."""
    stored = stored_texts(entry_ids)
    forget_words(list(stored))
    EntryText.objects.filter(pk__in=list(stored)).delete()
    count_words(before=stored.values(), after=())


def stored_texts(entry_ids: Iterable[int]) -> dict[int, tuple[str, IndexedText]]:
    """The language and the words of entries, as far as they are there."""
    rows = EntryText.objects.filter(pk__in=list(entry_ids)).values_list("pk", "locale", "title", "summary", "body")
    return {pk: (locale, IndexedText(*texts)) for pk, locale, *texts in rows}


def as_row(entry_id: int, locale: str, text: IndexedText) -> EntryText:
    return EntryText(entry_id=entry_id, locale=locale, title=text.title, summary=text.summary, body=text.body)


def count_words(before: Iterable[tuple[str, IndexedText]], after: Iterable[tuple[str, IndexedText]]) -> None:
    """Brings the number of entries that have each word in line with entries that changed."""
    gained, lost = counted(after), counted(before)
    more, fewer = gained - lost, lost - gained
    add_words(more)
    by_number: dict[tuple[str, int], list[str]] = {}
    for (locale, word), number in sorted(fewer.items()):
        by_number.setdefault((locale, number), []).append(word)
    for (locale, number), words in by_number.items():
        for start in range(0, len(words), BATCH):
            rows = Word.objects.filter(locale=locale, word__in=words[start : start + BATCH])
            rows.filter(entries__lte=number).delete()
            rows.update(entries=F("entries") - number)


def counted(texts: Iterable[tuple[str, IndexedText]]) -> Counts:
    return Counter(chain.from_iterable(((locale, word) for word in text.words) for locale, text in texts))


def add_words(more: Counts) -> None:
    """Django's own upsert overwrites numbers and cannot add to them; and rows one by one take PostgreSQL too long."""
    if not more:
        return
    rows = [(locale, word, number) for (locale, word), number in sorted(more.items())]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(ADD.format(rows=ARRAYS), [list(column) for column in zip(*rows, strict=True)])
        else:
            cursor.executemany(ADD.format(rows="VALUES (%s, %s, %s)"), rows)
