"""Filters and facets that make no sense are refused with a sentence that says what to do."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Site

from tests.support.catalogue_corpus import make_terms

Ask = Callable[..., Any]

LIST = "query ($where: ContentFilter) { content(where: $where) { totalCount } }"
FACETS = "query ($limit: Int) { content { facets(fields: [KIND], limit: $limit) { field } } }"
BOX = {"south": 0, "west": 0, "north": 0, "east": 0}
KEY = "00000000-0000-4000-8000-000000000000"


def nested(levels: int) -> dict[str, Any]:
    return {"not": nested(levels - 1)} if levels else {"isFree": True}


@pytest.fixture(autouse=True)
def terms(site: Site) -> None:
    make_terms()


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ({"countries": {"in": ["PRT", "QQQ"]}}, "“QQQ” is not a code of the vocabulary country."),
        ({"countries": {"none": ["Portugal\0"]}}, "“Portugal\0” is not a code of the vocabulary country."),
        ({"or": [{"not": {"digitalTechnology": {"all": ["PRT"]}}}]},
         "“PRT” is not a code of the vocabulary digital-technology."),
        ({"fieldOfEducation": {"in": ["9" * 100]}},
         f"“{'9' * 64}…” is not a code of the vocabulary isced-f."),
        ({"countries": {"all": ["PRT"], "none": ["PT"]}},
         "countries contradicts itself: a value of all is excluded by none."),
        ({"fieldOfEducation": {"in": ["0611", "061"], "none": ["06"]}},
         "fieldOfEducation contradicts itself: every value of in is excluded by none."),
        ({"organisations": {"in": ["the-office"]}}, "organisations takes translation keys; one of the values is none."),
        ({"coalition": {"all": [KEY], "none": [KEY]}},
         "coalition contradicts itself: a value of all is excluded by none."),
        ({"startsAt": {"gte": "2026-05-02T00:00:00Z", "lte": "2026-05-01T00:00:00Z"}},
         "startsAt is reversed: gte is later than lte."),
        ({"during": {"from": "2026-05-02T00:00:00Z", "to": "2026-05-01T00:00:00Z"}},
         "during is reversed: from is later than to."),
        ({"within": BOX | {"south": 1}}, "within is upside down: south is greater than north."),
        ({"within": BOX | {"north": 90.5}}, "within.north is 90.5. It lies between -90 and 90."),
        ({"within": BOX | {"west": -181}}, "within.west is -181. It lies between -180 and 180."),
        ({"source": {"in": ["lisbon"], "own": True}},
         "source contradicts itself: what is our own comes from no partner site."),
        ({"source": {"in": [""]}}, "source.in takes keys of partner sites; for our own content use source.own."),
        ({"source": {"in": ["a\0"]}}, "source.in takes keys of partner sites; for our own content use source.own."),
        (nested(11), "The filter is nested too deeply. Use at most 10 levels of and, or and not."),
        ({"or": [{"isFree": True}] * 51}, "The filter has 102 conditions. Use at most 100."),
        ({"countries": {"in": ["PRT"] * 201}}, "countries.in names 201 values. Name at most 200."),
    ],
)  # fmt: skip
def test_a_filter_is_refused(refusal: Ask, where: dict[str, Any], message: str) -> None:
    assert refusal(LIST, where=where) == ("BAD_USER_INPUT", message)


@pytest.mark.parametrize("where", [nested(10), {"or": [{"isFree": True}] * 50}, {"countries": {"in": ["PRT"] * 200}}])
def test_a_filter_just_within_the_bounds_is_answered(ask: Ask, where: dict[str, Any]) -> None:
    assert ask(LIST, where=where) == {"content": {"totalCount": 0}}


@pytest.mark.parametrize("limit", [0, -1, 201])
def test_a_limit_out_of_range_is_refused(refusal: Ask, limit: int) -> None:
    assert refusal(FACETS, limit=limit) == ("BAD_USER_INPUT", f"limit is {limit}. Ask for 1 to 200 values.")
