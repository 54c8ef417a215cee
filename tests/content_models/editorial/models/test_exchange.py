"""Items of coalitions: their countries do not contradict the coalition that they come from."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from content_models.editorial.models import ArticlePage, CoalitionPage
from content_models.taxonomies.models import Term


@pytest.fixture
def coalition(home: Any, terms: dict[str, Term]) -> CoalitionPage:
    """The Portuguese one."""
    page = CoalitionPage(title="INCoDe.2030", slug="incode", live=True)
    page.countries = [terms["country:PRT"]]
    page.full_clean = lambda *args, **kwargs: None
    return home.add_child(instance=page)


@pytest.fixture
def article(coalition: CoalitionPage, english: Any) -> Callable[..., ArticlePage]:
    def make(*countries: Term, **values: Any) -> ArticlePage:
        page = ArticlePage(title="News", slug="news", locale=english, source_coalition=coalition, **values)
        page.countries = list(countries)
        return page

    return make


def test_refuses_the_countries_of_others(article: Any, terms: dict[str, Term]) -> None:
    with pytest.raises(ValidationError) as refusal:
        article(terms["country:FRA"], responsible_country=terms["country:FRA"]).clean()

    assert refusal.value.message_dict == {
        "responsible_country": ["“INCoDe.2030” belongs to Portugal. Choose that country, or another source coalition."],
        "countries": [
            "“INCoDe.2030” belongs to Portugal. Add that country (or European Union), "
            "or choose another source coalition."
        ],
    }


@pytest.mark.parametrize("codes", [["PRT"], ["PRT", "FRA"], ["EUR"], []])
def test_accepts_the_own_country_the_union_and_none(article: Any, terms: dict[str, Term], codes: list[str]) -> None:
    article(*[terms[f"country:{code}"] for code in codes], responsible_country=terms["country:PRT"]).clean()


def test_asks_nothing_of_a_coalition_without_countries(
    article: Any, coalition: CoalitionPage, terms: dict[str, Term]
) -> None:
    coalition.countries = []
    page = article(terms["country:FRA"])
    page.source_coalition = coalition

    page.clean()
