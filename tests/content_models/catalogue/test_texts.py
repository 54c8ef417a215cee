"""The words of entries, and how many entries have each."""

from collections import Counter

import pytest
from pytest_django.fixtures import DjangoAssertNumQueries
from wagtail.models import Site

from content_models.catalogue.models import CatalogueEntry, EntryText, Word
from content_models.catalogue.texts import forget_texts, write_texts
from tests.support.catalogue_corpus import make_corpus
from tests.support.search_corpus import SearchCorpus, give_words


@pytest.fixture
def searched(site: Site) -> SearchCorpus:
    Word.objects.all().delete()
    return give_words(make_corpus(site, items=12))


def counted(searched: SearchCorpus) -> dict[tuple[str, str], int]:
    entries = searched.corpus.entries
    return Counter((entry.row.locale, word) for entry in entries for word in searched.texts[entry.identity].words)


def stored() -> dict[tuple[str, str], int]:
    return {(locale, word): number for locale, word, number in Word.objects.values_list("locale", "word", "entries")}


def test_it_stores_the_words_in_their_order(searched: SearchCorpus) -> None:
    rows = EntryText.objects.values_list("entry_id", "locale", "title", "summary", "body")

    assert set(rows) == {
        (entry.row.pk, entry.row.locale, text.title, text.summary, text.body)
        for entry in searched.corpus.entries
        for text in [searched.texts[entry.identity]]
    }


def test_it_knows_how_many_entries_have_a_word_through_all_changes(searched: SearchCorpus) -> None:
    assert stored() == counted(searched)
    for _ in range(15):
        searched.write(searched.chance.sample(searched.corpus.entries, 3))
        assert stored() == counted(searched)
        gone = searched.chance.choice(searched.corpus.entries)
        forget_texts([gone.row.pk])
        searched.corpus.withdraw(gone)
        assert stored() == counted(searched)


def test_it_leaves_what_has_not_changed_alone(
    searched: SearchCorpus, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    drafts = {entry.row.pk: searched.draft(entry) for entry in searched.corpus.entries}

    with django_assert_num_queries(1):
        write_texts(drafts)


def test_an_entry_that_moves_to_another_language_takes_its_words_along(searched: SearchCorpus) -> None:
    keys = {entry.row.translation_key for entry in searched.corpus.entries if entry.row.locale == "el"}
    entry = next(entry for entry in searched.corpus.entries if entry.row.translation_key not in keys)
    text = searched.texts.pop(entry.identity)
    entry.row.locale = "el"
    searched.texts[entry.identity] = text
    write_texts({entry.row.pk: searched.draft(entry)})

    assert stored() == counted(searched)


def test_nothing_is_left_of_what_is_forgotten(searched: SearchCorpus) -> None:
    forget_texts([entry.row.pk for entry in searched.corpus.entries])

    assert not EntryText.objects.exists()
    assert not Word.objects.exists()
    assert CatalogueEntry.objects.exists()
