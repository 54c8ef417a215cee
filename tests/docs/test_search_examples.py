"""The queries on the page about search run as they stand."""

import pytest
from wagtail.models import Site

from tests.docs.fences import Fence, fences
from tests.support.asking import Ask

EXAMPLES = fences("graphql", "docs/reference")


@pytest.mark.parametrize(
    "example",
    [example for example in EXAMPLES if example.page.endswith("/search.md")],
    ids=lambda example: example.text.split()[1],
)
def test_an_example_runs(site: Site, ask: Ask, example: Fence) -> None:
    answer = ask(example.text)

    assert answer.keys() <= {"content", "suggest"}
    assert None not in answer.values()
