"""Vocabularies with labels in one language."""

from collections.abc import Callable
from typing import Any

from wagtail.models import Site

from content_models.taxonomies.models import Term

Ask = Callable[..., dict[str, Any]]


def test_it_gives_terms_in_the_asked_language_else_in_english(ask: Ask, site: Site, terms: dict[str, Term]) -> None:
    portugal = terms["country:PRT"]
    portugal.labels.create(language="fr", label="Le Portugal")
    portugal.notations = {"iso2": "PT", "eu2": "PT"}
    portugal.uri = "http://publications.europa.eu/resource/authority/country/PRT"
    portugal.save()
    terms["country:FRA"].is_retired = True
    terms["country:FRA"].save()

    document = """
    query V($retired: Boolean) {
      vocabularies(keys: [COUNTRY], locale: "fr") {
        key title isHierarchical
        terms(includeRetired: $retired) { vocabulary code label uri parentCode isRetired notations { scheme code } }
      }
    }
    """
    (found,) = ask(document, retired=False)["vocabularies"]
    assert found["key"] == "COUNTRY"
    assert {term["code"] for term in found["terms"]} == {"PRT", "EUR"}
    assert next(term for term in found["terms"] if term["code"] == "PRT") == {
        "vocabulary": "COUNTRY",
        "code": "PRT",
        "label": "Le Portugal",
        "uri": "http://publications.europa.eu/resource/authority/country/PRT",
        "parentCode": None,
        "isRetired": False,
        "notations": [{"scheme": "eu2", "code": "PT"}, {"scheme": "iso2", "code": "PT"}],
    }
    assert {term["code"] for term in ask(document, retired=True)["vocabularies"][0]["terms"]} == {"PRT", "EUR", "FRA"}


def test_its_id_names_the_language_of_the_label(ask: Ask, site: Site, terms: dict[str, Term]) -> None:
    document = "query V($locale: Locale) { vocabularies(keys: [COUNTRY], locale: $locale) { terms { id } } }"
    english, french = (ask(document, locale=code)["vocabularies"][0]["terms"] for code in ("en", "fr"))

    assert {term["id"] for term in english} & {term["id"] for term in french} == set()


def test_it_keeps_the_order_that_was_asked_for(ask: Ask, site: Site, terms: dict[str, Term]) -> None:
    found = ask("{ vocabularies(keys: [LINK_TYPE, COUNTRY]) { key } }")["vocabularies"]

    assert found == [{"key": "LINK_TYPE"}, {"key": "COUNTRY"}]
    assert ask("{ vocabularies(keys: []) { key } }")["vocabularies"] == []


def test_it_takes_the_same_queries_for_one_vocabulary_as_for_all(
    ask: Ask, site: Site, terms: dict[str, Term], django_assert_num_queries: Any
) -> None:
    fields = "{ key terms { id label parentCode notations { code } } }"
    with django_assert_num_queries(4):
        ask(f"{{ vocabularies(keys: [COUNTRY]) {fields} }}")
    with django_assert_num_queries(4):
        ask(f"{{ vocabularies {fields} }}")
