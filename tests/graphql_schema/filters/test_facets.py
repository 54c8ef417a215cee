"""Facets: multi-select counts with labels, hierarchy, selection and limit."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Site

from content_models.editorial.models import CoalitionPage, EventPage, ListingPage, OrganisationPage
from content_models.editorial.models.references import OrganisationReference
from content_models.taxonomies.models import Term, TermLabel, Vocabulary
from tests.factories.events import make_event
from tests.graphql_schema.canaries import add_unchecked
from tests.support.scenes import scene

Ask = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("every_engine")

FACETS = """
query ($where: ContentFilter, $fields: [FacetField!]!, $limit: Int, $kinds: [ContentKind!], $locale: Locale) {
  content(where: $where, kinds: $kinds, locale: $locale, first: 1) {
    totalCount
    facets(fields: $fields, limit: $limit) { field values { code label count isSelected parentCode } }
  }
}
"""


def value(
    code: str, label: str, count: int, *, is_selected: bool = False, parent_code: str | None = None
) -> dict[str, Any]:
    return {"code": code, "label": label, "count": count, "isSelected": is_selected, "parentCode": parent_code}


@scene
def fields(terms: dict[str, Term]) -> dict[str, Term]:
    """A hierarchy: 06 above 061 above 0611 and 0612."""
    Vocabulary.objects.create(key="isced-f", title="Field of education")
    found: dict[str, Term] = {}
    for order, (code, parent) in enumerate([("06", None), ("061", "06"), ("0611", "061"), ("0612", "061")]):
        found[code] = Term.objects.create(
            vocabulary_id="isced-f", code=code, label=f"Field {code}", order=order, parent=found.get(parent or "")
        )
    return found


@scene
def published(events: ListingPage, terms: dict[str, Term], fields: dict[str, Term]) -> list[EventPage]:
    """Two events in Portugal, one of them in France too, and one nowhere."""
    portugal, france = terms["country:PRT"], terms["country:FRA"]
    security = terms["digital-technology:cybersecurity"]
    intelligence = terms["digital-technology:artificial_intelligence"]
    return [
        make_event(events, title="One", price_amount=0, terms={
            "countries": [portugal], "digital_technology": [security], "field_of_education": [fields["0611"]],
        }),
        make_event(events, title="Two", terms={
            "countries": [portugal, france], "digital_technology": [security, intelligence],
            "field_of_education": [fields["0611"], fields["0612"]],
        }),
        make_event(events, title="Three", terms={"field_of_education": [fields["06"]]}),
    ]  # fmt: skip


def test_it_counts_labels_and_sorts(published: list[EventPage], terms: dict[str, Term], ask: Ask) -> None:
    TermLabel.objects.create(term=terms["country:PRT"], language="fr", label="Le Portugal")

    answer = ask(FACETS, fields=["COUNTRIES", "KIND", "DIGITAL_TECHNOLOGY", "COUNTRIES"], locale="fr")

    assert answer["content"] == {
        "totalCount": 3,
        "facets": [
            {"field": "COUNTRIES", "values": [value("PRT", "Le Portugal", 2), value("FRA", "France", 1)]},
            {"field": "KIND", "values": [value("EVENT", "Événement", 3)]},
            {
                "field": "DIGITAL_TECHNOLOGY",
                "values": [
                    value("cybersecurity", "Cybersecurity", 2),
                    value("artificial_intelligence", "Artificial intelligence", 1),
                ],
            },
        ],
    }


def test_a_term_counts_what_stands_below_it_and_each_item_once(published: list[EventPage], ask: Ask) -> None:
    answer = ask(FACETS, fields=["FIELD_OF_EDUCATION"], where={"fieldOfEducation": {"in": ["061"]}})

    assert answer["content"] == {
        "totalCount": 2,
        "facets": [
            {
                "field": "FIELD_OF_EDUCATION",
                "values": [
                    value("06", "Field 06", 3),
                    value("061", "Field 061", 2, is_selected=True, parent_code="06"),
                    value("0611", "Field 0611", 2, parent_code="061"),
                    value("0612", "Field 0612", 1, parent_code="061"),
                ],
            }
        ],
    }


@pytest.mark.parametrize(
    ("where", "total", "countries"),
    [
        ({"countries": {"in": ["FRA"]}}, 1, [("PRT", 2, False), ("FRA", 1, True)]),
        ({"and": [{"countries": {"in": ["FRA"]}}]}, 1, [("PRT", 2, False), ("FRA", 1, True)]),
        ({"countries": {"all": ["PT", "FRA"]}, "isFree": True}, 0, [("PRT", 1, True), ("FRA", 0, True)]),
        ({"countries": {"none": ["FRA"]}}, 2, [("PRT", 2, False), ("FRA", 1, False)]),
        ({"or": [{"countries": {"in": ["FRA"]}}]}, 1, [("PRT", 1, False), ("FRA", 1, False)]),
        ({"not": {"countries": {"in": ["FRA"]}}}, 2, [("PRT", 1, False)]),
        ({"isFree": True}, 1, [("PRT", 1, False)]),
    ],
)
def test_only_its_own_top_level_condition_is_ignored(
    published: list[EventPage], ask: Ask, where: Any, total: int, countries: list[Any]
) -> None:
    Term.objects.filter(code="PRT").update(notations={"iso2": "PT"})

    content = ask(FACETS, fields=["COUNTRIES"], where=where)["content"]

    assert content["totalCount"] == total
    values = content["facets"][0]["values"]
    assert [(each["code"], each["count"], each["isSelected"]) for each in values] == countries


def test_kinds_ignore_the_argument_and_leave_listings_out(published: list[EventPage], ask: Ask) -> None:
    answer = ask(FACETS, fields=["KIND"], kinds=["ARTICLE"])

    assert answer["content"] == {
        "totalCount": 0,
        "facets": [
            {"field": "KIND", "values": [value("EVENT", "Event", 3), value("ARTICLE", "Article", 0, is_selected=True)]}
        ],
    }


def test_what_is_selected_is_shown_beyond_the_limit(published: list[EventPage], ask: Ask) -> None:
    answer = ask(FACETS, fields=["FIELD_OF_EDUCATION"], where={"fieldOfEducation": {"in": ["0612"]}}, limit=1)

    values = answer["content"]["facets"][0]["values"]
    assert [(each["code"], each["isSelected"]) for each in values] == [("06", False), ("0612", True)]


def test_retired_terms_are_still_found_and_counted(
    published: list[EventPage], terms: dict[str, Term], ask: Ask
) -> None:
    Term.objects.filter(pk=terms["country:FRA"].pk).update(is_retired=True)

    answer = ask(FACETS, fields=["COUNTRIES"], where={"countries": {"in": ["FRA"]}})

    assert answer["content"]["totalCount"] == 1
    assert answer["content"]["facets"][0]["values"][1] == value("FRA", "France", 1, is_selected=True)


def test_nothing_is_asked_for_when_no_field_is_named(published: list[EventPage], ask: Ask) -> None:
    assert ask(FACETS, fields=[])["content"] == {"totalCount": 3, "facets": []}


@pytest.fixture
def linked(published: list[EventPage], latest: ListingPage, site: Site) -> dict[str, Any]:
    """An office that organises two events, twice one of them, a hidden one, and a coalition."""
    found: dict[str, Any] = {
        "office": OrganisationPage(title="Office"),
        "hidden": OrganisationPage(title="Hidden"),
        "coalition": CoalitionPage(title="Coalition"),
    }
    for name, page in found.items():
        page.slug = name
        add_unchecked(latest, page, [])
    one, two, _three = published
    for event, role, name in [
        (one, "organiser", "office"), (one, "provider", "office"), (two, "organiser", "office"),
        (two, "organiser", "hidden"),
    ]:  # fmt: skip
        event.organisation_references.add(OrganisationReference(organisation=found[name], role=role))
    two.source_coalition = found["coalition"]
    one.save()
    two.save()
    found["hidden"].unpublish()
    return found


def test_organisations_and_coalitions_are_counted_by_translation_key(linked: dict[str, Any], ask: Ask) -> None:
    office, coalition = (str(linked[name].translation_key) for name in ("office", "coalition"))

    answer = ask(
        FACETS, fields=["ORGANISATIONS", "COALITION"], kinds=["EVENT"], where={"organisations": {"in": [office]}}
    )

    assert answer["content"] == {
        "totalCount": 2,
        "facets": [
            {"field": "ORGANISATIONS", "values": [value(office, "Office", 2, is_selected=True)]},
            {"field": "COALITION", "values": [value(coalition, "Coalition", 1)]},
        ],
    }


def test_an_organisation_that_is_not_public_matches_nothing(linked: dict[str, Any], ask: Ask) -> None:
    key = str(linked["hidden"].translation_key)

    answer = ask(FACETS, fields=["ORGANISATIONS"], kinds=["EVENT"], where={"organisations": {"in": [key]}})

    office = str(linked["office"].translation_key)
    assert answer["content"] == {
        "totalCount": 0,
        "facets": [{"field": "ORGANISATIONS", "values": [value(office, "Office", 2)]}],
    }


def test_a_label_comes_in_another_language_where_there_is_none_in_the_asked_one(
    linked: dict[str, Any], ask: Ask
) -> None:
    answer = ask(FACETS, fields=["ORGANISATIONS"], kinds=["EVENT"], locale="lt")

    assert [each["label"] for each in answer["content"]["facets"][0]["values"]] == ["Office"]


def test_what_is_over_is_not_counted_as_upcoming(published: list[EventPage], ask: Ask) -> None:
    one, two, _three = published
    one.starts_at = timezone.now() - timedelta(days=2)
    one.save()
    two.starts_at, two.ends_at = timezone.now() - timedelta(days=2), timezone.now() + timedelta(days=2)
    two.save()

    answer = ask(FACETS, fields=["COUNTRIES"], where={"isUpcoming": True})

    assert answer["content"] == {
        "totalCount": 2,
        "facets": [{"field": "COUNTRIES", "values": [value("PRT", "Portugal", 1), value("FRA", "France", 1)]}],
    }
