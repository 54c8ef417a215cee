"""The plan of a document: for each type of page that it may show, what is read. Plain values that can be printed."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Model


@dataclass(frozen=True)
class PagePlan:
    """What is read of one type: ``texts`` of its long columns, ``relations`` to many terms; ``left_out`` stays away."""

    texts: frozenset[str]
    relations: frozenset[str]
    left_out: frozenset[str]


@dataclass(frozen=True)
class Plan:
    """What a document needs, by type of page. Types that it does not name have nothing but what every page has."""

    pages: Mapping[type[Model], PagePlan]

    def of(self, model: type[Model]) -> PagePlan | None:
        return self.pages.get(model)


def describe(plan: Plan) -> str:
    """The plan for people: a line for each type of page of which the document asks for more than every page has."""
    lines = [
        f"{model.__name__}: texts {listed(page.texts)}; relations {listed(page.relations)}; "
        f"not read {listed(page.left_out)}"
        for model, page in sorted(plan.pages.items(), key=lambda item: item[0].__name__)
        if page.texts or page.relations
    ]
    return "\n".join(lines) or "no long texts and no relations of any page"


def listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "none"
