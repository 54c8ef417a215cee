"""The labelled queries are what they should be; what they find is measured where the demo is brought in."""

from collections import Counter

from content_models.editorial.demo.items import translations, written_items
from tests.search_quality.measuring import labelled_queries

GENERATED = {"country", "coalition"}


def test_there_are_sixty_queries_in_six_languages_with_all_that_readers_do() -> None:
    queries = labelled_queries()
    languages = Counter(query.language for query in queries)
    forms = {query.form for query in queries}

    assert len(queries) >= 60
    assert min(languages.values()) >= 10
    assert set(languages) == {"de", "el", "en", "es", "fr", "pt"}
    assert forms >= {"typing error", "prefix", "phrase", "exclusion", "inflection", "unaccented"}


def test_every_expected_item_is_one_of_the_demo_in_that_language() -> None:
    english = {item.ref for item in written_items() if item.status == "published"}
    texts = translations()
    unknown = [
        (query.text, ref)
        for query in labelled_queries()
        for ref in query.expected
        if ref not in (english if query.language == "en" else texts[query.language])
        and ref.split("/")[0] not in GENERATED
    ]

    assert unknown == []
