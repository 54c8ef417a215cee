"""The form of the index of texts: a document for each row, with the words and stems that our analyser made."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import tantivy
from django.db.models import F, QuerySet

from content_models.catalogue import analysis
from content_models.catalogue.analysis.indexing import IndexedText, stems_of
from content_models.catalogue.models import EntryText

# To be raised with every change to the fields below; other folders than this version's are thrown away.
FIELDS_VERSION = 1
FIELDS = ("title", "summary", "body")
STEMS = {name: f"{name}_stems" for name in FIELDS}
NOTE = "note"
BATCH = 1_000


@dataclass(frozen=True)
class TextOfEntry:
    """The words of a row; ``version`` is the number of the change that wrote it."""

    entry_id: int
    version: int
    locale: str
    text: IndexedText


def schema() -> tantivy.Schema:
    """Words are split at blanks and nothing else is done to them: they are the analyser's."""
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("entry_id", indexed=True, fast=True)
    builder.add_text_field("locale", tokenizer_name="raw", index_option="basic")
    # The whole title as one word: what begins with what a reader typed.
    builder.add_text_field("whole_title", tokenizer_name="raw", index_option="basic")
    for name in FIELDS:
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="position")
        builder.add_text_field(STEMS[name], tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field(NOTE, stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("noted", stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def document(row: TextOfEntry) -> tantivy.Document:
    made = tantivy.Document()
    made.add_unsigned("entry_id", row.entry_id)
    made.add_text("locale", row.locale)
    made.add_text("whole_title", row.text.title)
    for name in FIELDS:
        words = getattr(row.text, name)
        made.add_text(name, words)
        made.add_text(STEMS[name], stems_of(row.locale, words))
    return made


def form() -> str:
    """A name for the fields, the analyser and the stemmer: an index that was made with others is of no use."""
    sources = sorted(Path(analysis.__path__[0]).glob("*.py"))
    parts = [str(FIELDS_VERSION), version("snowballstemmer"), version("tantivy")]
    content = b"".join([*(source.read_bytes() for source in sources), *(part.encode() for part in parts)])
    return sha256(content).hexdigest()[:12]


def all_texts() -> Iterator[TextOfEntry]:
    """The words of every row, in batches of the database."""
    last, numbers = 0, EntryText.objects.order_by("pk").values_list("pk", flat=True)
    while batch := list(numbers.filter(pk__gt=last)[:BATCH]):
        # Between two numbers: without the second one, PostgreSQL goes through all rows before them for each batch.
        yield from texts_in(EntryText.objects.filter(pk__gt=last, pk__lte=batch[-1]).order_by("pk"))
        last = batch[-1]


def texts_of(entry_ids: set[int]) -> list[TextOfEntry]:
    """The words of these rows, as far as they are there."""
    wanted = sorted(entry_ids)
    parts = [wanted[start : start + BATCH] for start in range(0, len(wanted), BATCH)]
    return [text for part in parts for text in texts_in(EntryText.objects.filter(pk__in=part))]


def texts_after(number: int, limit: int) -> list[TextOfEntry]:
    """The words of rows that were written after a number of the log."""
    return texts_in(EntryText.objects.filter(entry__version__gt=number)[:limit])


def texts_in(rows: QuerySet) -> list[TextOfEntry]:
    columns = rows.annotate(written=F("entry__version")).values_list("pk", "written", "locale", *FIELDS)
    return [TextOfEntry(pk, number, locale, IndexedText(*texts)) for pk, number, locale, *texts in columns]
