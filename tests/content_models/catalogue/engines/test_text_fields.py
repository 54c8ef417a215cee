"""Reading the words of all rows for a new index."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content_models.catalogue.engines.embedded import text_fields
from content_models.catalogue.engines.embedded.text_fields import all_texts
from content_models.catalogue.models import EntryText
from tests.support.catalogue_corpus import Corpus
from tests.support.search_corpus import give_words


@pytest.mark.parametrize("batch", [1, 3, 10_000])
def test_every_text_is_read_once_in_order(corpus: Corpus, monkeypatch: pytest.MonkeyPatch, batch: int) -> None:
    give_words(corpus)
    monkeypatch.setattr(text_fields, "BATCH", batch)
    # Numbers have gaps.
    EntryText.objects.filter(pk__in=list(EntryText.objects.order_by("pk").values_list("pk", flat=True)[1:4])).delete()

    found = [text.entry_id for text in all_texts()]

    assert found == list(EntryText.objects.order_by("pk").values_list("pk", flat=True))
    assert found


def test_a_batch_lies_between_two_numbers(corpus: Corpus) -> None:
    """With the first alone, PostgreSQL goes through all rows before a batch to join it: six minutes for a million."""
    give_words(corpus)

    with CaptureQueriesContext(connection) as statements:
        list(all_texts())

    joined = [each["sql"] for each in statements.captured_queries if "JOIN" in each["sql"]]
    assert joined
    assert all(" > " in sql and " <= " in sql for sql in joined)
