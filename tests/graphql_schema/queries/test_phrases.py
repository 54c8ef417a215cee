"""Interface words for front ends: by key, by the beginning of keys, in every language, with plural forms."""

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from wagtail.models import Site

from graphql_schema.schema import build
from locales.phrases import lookup
from locales.phrases.lookup import CATEGORIES, PHRASES, texts_in

Ask = Callable[..., dict[str, Any]]
DOCUMENT = "query P($keys: [String!], $locale: Locale) { phrases(keys: $keys, locale: $locale) { key text } }"


def test_it_gives_the_words_in_the_asked_order_without_asking_the_database(
    ask: Ask, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(0):
        found = ask(DOCUMENT, keys=["portal.search", "forms.send"], locale="en")["phrases"]

    assert found == [{"key": "portal.search", "text": "Search"}, {"key": "forms.send", "text": "Send"}]


def test_it_speaks_the_language_of_the_site_when_none_is_asked_for(ask: Ask, site: Site) -> None:
    assert ask(DOCUMENT, keys=["portal.search"])["phrases"] == [{"key": "portal.search", "text": "Search"}]


def test_the_beginning_of_keys_stands_for_all_below_it(ask: Ask) -> None:
    found = ask(DOCUMENT, keys=["forms"], locale="en")["phrases"]

    assert [each["key"] for each in found] == sorted(key for key in PHRASES if key.startswith("forms."))
    assert ask(DOCUMENT, keys=[], locale="en")["phrases"] == []


def test_a_phrase_that_counts_has_a_text_for_each_plural_category(ask: Ask) -> None:
    found = ask(DOCUMENT, keys=["widgets.list.results"], locale="en")["phrases"]

    assert {each["key"]: each["text"] for each in found} == {
        f"widgets.list.results.{category}": "{count} result" if category == "one" else "{count} results"
        for category in CATEGORIES
    }


def test_without_keys_it_gives_all_in_the_order_of_the_keys(ask: Ask) -> None:
    found = [each["key"] for each in ask(DOCUMENT, locale="mt")["phrases"]]

    assert found == sorted(texts_in("en"))


def test_it_names_a_key_that_does_not_exist(refusal: Callable[..., tuple[str, str]]) -> None:
    assert refusal(DOCUMENT, keys=["forms.send", "nothing.here"], locale="en") == (
        "BAD_USER_INPUT",
        "There is no phrase “nothing.here”.",
    )
    assert refusal(DOCUMENT, keys=[""], locale="en") == ("BAD_USER_INPUT", "There is no phrase “”.")


def test_it_refuses_more_than_two_hundred_keys(refusal: Callable[..., tuple[str, str]]) -> None:
    assert refusal(DOCUMENT, keys=["forms.send"] * 201, locale="en") == (
        "BAD_USER_INPUT",
        "keys has 201 entries. Ask for at most 200, or for the beginning of keys.",
    )


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_every_language_has_the_same_keys_with_the_same_placeholders(language: str) -> None:
    english, found = texts_in("en"), texts_in(language)

    assert list(found) == list(english)
    assert [key for key, text in found.items() if not text.strip() or text.count("{") != english[key].count("{")] == []


def test_each_plural_category_has_the_text_for_one_of_its_numbers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lookup, "PHRASES", {"a.b": str})
    texts_in.cache_clear()

    found = {language: dict(texts_in(language)) for language in ("lv", "pl", "sl")}
    texts_in.cache_clear()

    usual = dict.fromkeys((f"a.b.{category}" for category in CATEGORIES), "1000000")
    assert found == {
        "lv": {**dict.fromkeys(usual, "199"), "a.b.one": "191", "a.b.zero": "1000000"},
        "pl": {**usual, "a.b.one": "1", "a.b.few": "194"},
        "sl": {**usual, "a.b.one": "101", "a.b.two": "102", "a.b.few": "104"},
    }


def test_a_whole_key_stands_for_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookup, "PHRASES", {"a.b": "B", "a.b.c": "C", "a.d": "D"})
    texts_in.cache_clear()

    found = [dict(lookup.texts_of([key], "en")) for key in ("a.b", "a")]
    texts_in.cache_clear()

    assert found == [{"a.b": "B"}, {"a.b": "B", "a.b.c": "C", "a.d": "D"}]


def test_the_description_says_how_plural_forms_are_chosen() -> None:
    description = build().type_map["Phrase"].description or ""

    assert "Intl.PluralRules(locale).select(3)" in description
