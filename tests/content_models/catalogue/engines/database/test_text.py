"""Search in SQL against a walk over all rows in plain Python."""

from datetime import timedelta
from uuid import UUID

import pytest
from pytest_django.fixtures import DjangoAssertNumQueries

from content_models.catalogue.analysis.indexing import indexed_text
from content_models.catalogue.engines.base import ListQuery, Order, Selection, Window
from content_models.catalogue.engines.database.engine import DatabaseEngine
from content_models.catalogue.engines.database.text_dictionary import DatabaseDictionary
from content_models.catalogue.locales import LOCALE_BITS
from content_models.catalogue.models import CatalogueEntry
from content_models.catalogue.rows import Draft
from content_models.catalogue.texts import write_texts
from tests.support.catalogue_corpus import LOCALES, MOMENT, Corpus
from tests.support.search_corpus import SearchCorpus, give_words

SEARCHES = 250


@pytest.fixture
def searched(corpus: Corpus) -> SearchCorpus:
    return give_words(corpus)


def random_selection(searched: SearchCorpus) -> Selection:
    chain = tuple(searched.chance.sample(LOCALES, searched.chance.randint(1, 3)))
    return Selection(searched.corpus.site.pk, chain, MOMENT, search=searched.random_search())


def test_it_finds_what_the_oracle_finds(searched: SearchCorpus) -> None:
    hits = 0
    for _ in range(SEARCHES):
        selection = random_selection(searched)
        expected = {entry.row.translation_key for entry in searched.found(selection)}
        reading = DatabaseEngine().reading()

        ranked = list(reading.rank(selection, 1000))

        assert set(ranked) == expected, selection.search
        assert len(ranked) == reading.count(selection) == len(expected)
        hits += len(expected)
    assert hits > SEARCHES


def test_it_goes_on_finding_the_right_rows_while_they_change(searched: SearchCorpus) -> None:
    corpus, chance = searched.corpus, searched.chance
    for _ in range(40):
        new = corpus.make_item()
        corpus.publish(new)
        searched.write([*new, *chance.sample(corpus.entries, 3)])
        corpus.withdraw(chance.choice(corpus.entries))
        selection = random_selection(searched)

        found = list(DatabaseEngine().reading().rank(selection, 1000))

        assert set(found) == {entry.row.translation_key for entry in searched.found(selection)}, selection.search


def test_its_dictionary_has_the_words_of_the_texts(searched: SearchCorpus) -> None:
    words = searched.words
    for typed in ["course", "datta", "δεξιοτητεσ", "formatoin", "l", "zzz", "competence"]:
        ahead = DatabaseDictionary()
        ahead.read_ahead(LOCALES, [typed], typed, 3)
        for dictionary in (DatabaseDictionary(), ahead):
            for locale in LOCALES:
                assert dictionary.has(locale, typed) == words.has(locale, typed)
                assert dictionary.beginning_with(locale, typed, 3) == words.beginning_with(locale, typed, 3)
                assert dictionary.like(locale, typed, 2, 4) == words.like(locale, typed, 2, 4)


def test_a_hit_in_the_title_stands_above_one_in_the_summary_and_that_above_one_in_the_body(corpus: Corpus) -> None:
    rows = write_items(corpus, [("date", "date", "data"), ("data", "", ""), ("", "data", "course")])

    assert ranked(corpus, "data") == [rows[1], rows[2], rows[0]]


def test_the_word_as_it_was_typed_stands_above_other_forms_and_longer_words(corpus: Corpus) -> None:
    rows = write_items(corpus, [("skillets", "", ""), ("skills", "", ""), ("skill", "", "")])

    assert ranked(corpus, "skill") == [rows[2], rows[1], rows[0]]


def test_the_newest_of_equals_comes_first_and_identity_decides_the_rest(corpus: Corpus) -> None:
    rows = write_items(corpus, [("data", "", ""), ("data", "", ""), ("data", "", ""), ("course", "", "")])
    CatalogueEntry.objects.filter(translation_key=rows[1]).update(published_at=MOMENT)

    assert ranked(corpus, "data") == [rows[1], rows[0], rows[2]]
    assert ranked(corpus, "!") == [rows[1], rows[0], rows[2], rows[3]]
    assert ranked(corpus, "-data") == [rows[3]]


@pytest.mark.parametrize(
    ("search", "statements"), [("data skill", 4), ("skilss data", 5), ("skilss dataa", 6), ("?", 2)]
)
def test_it_asks_for_words_rows_scores_and_the_page_and_once_more_for_an_unknown_word(
    searched: SearchCorpus, search: str, statements: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    selection = Selection(searched.corpus.site.pk, ("en",), MOMENT, search=search)

    with django_assert_num_queries(statements):
        DatabaseEngine().reading().slice(ListQuery(selection, (Order.RELEVANCE,), Window(20)))


def test_the_longest_query_in_all_languages_is_answered(searched: SearchCorpus) -> None:
    words = " ".join(f"word{number:02}" for number in range(19))
    selection = Selection(searched.corpus.site.pk, tuple(LOCALE_BITS), MOMENT, search=f'{words} "data skill" -course')

    assert list(DatabaseEngine().reading().rank(selection, 5)) == []


def write_items(corpus: Corpus, texts: list[tuple[str, str, str]]) -> list[UUID]:
    """Replaces the catalogue by items of the same day with these titles, summaries and bodies; their identities."""
    CatalogueEntry.objects.all().delete()
    corpus.entries.clear()
    drafts = {}
    for number, text in enumerate(texts):
        entry = corpus.make_entry(UUID(int=number), "EVENT", "en")
        entry.row.published_at = MOMENT - timedelta(days=1)
        entry.row.visible_until = entry.row.listed_until = None
        corpus.publish([entry])
        drafts[entry.row.pk] = Draft(0, entry.row, frozenset(), (), indexed_text(*text))
    write_texts(drafts)
    return [UUID(int=number) for number in range(len(texts))]


def ranked(corpus: Corpus, search: str) -> list[UUID]:
    return list(DatabaseEngine().reading().rank(Selection(corpus.site.pk, ("en",), MOMENT, search=search), 10))
