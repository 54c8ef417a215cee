"""Questions asked of terms: by code, by label, by hierarchy."""

from typing import Any

import pytest
from django.utils.translation import override

from content_models.taxonomies.models import Term
from content_models.taxonomies.services import load_vocabularies


@pytest.fixture
def vocabularies(db: None) -> None:
    load_vocabularies()


def test_it_finds_countries_by_authority_iso_and_eu_code(vocabularies: None, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(2):
        found = Term.objects.by_code("country", ["PRT", "PT", "EL", "gr", "UK", "XX"])

    assert {code: term.code for code, term in found.items()} == {
        "PRT": "PRT",
        "PT": "PRT",
        "EL": "GRC",
        "gr": "GRC",
        "UK": "GBR",
    }


def test_it_finds_retired_terms_by_code_and_does_not_offer_them(vocabularies: None) -> None:
    Term.objects.filter(vocabulary="event-setting", code="blended").update(is_retired=True)

    assert list(Term.objects.by_code("event-setting", ["blended"])) == ["blended"]
    assert "blended" not in Term.objects.of("event-setting").offered().values_list("code", flat=True)


def test_it_gives_labels_of_a_language_in_one_query(vocabularies: None, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(1):
        labels = Term.objects.of("country", "event-setting").labels_in("de")

    by_code = {term.code: labels[term.pk] for term in Term.objects.filter(pk__in=labels)}
    assert (by_code["GRC"], by_code["blended"], len(labels)) == ("Griechenland", "Blended", 49)


def test_it_shows_terms_in_the_language_of_the_interface_without_a_query_each(
    vocabularies: None, django_assert_num_queries: Any
) -> None:
    with override("fr"), django_assert_num_queries(1):
        shown = [str(term) for term in Term.objects.of("country").labelled()]

    assert "Allemagne" in shown
    assert len(shown) == 45


def test_it_finds_all_narrower_terms(vocabularies: None, django_assert_num_queries: Any) -> None:
    terms = Term.objects.by_code("isced-f", ["06", "061", "0613"])

    with django_assert_num_queries(1):
        found = Term.objects.with_descendants(term.pk for term in terms.values())

    codes = dict(Term.objects.of("isced-f").values_list("pk", "code"))
    by_code = {code: {codes[pk] for pk in found[term.pk]} for code, term in terms.items()}
    assert by_code["0613"] == {"0613"}
    assert {"061", "0610", "0611", "0612", "0613"} <= by_code["061"]
    assert by_code["06"] >= by_code["061"]
    assert all(code.startswith("06") for code in by_code["06"])
