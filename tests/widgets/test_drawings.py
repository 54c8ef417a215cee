"""Maps: events at their places, figures on countries; what they show stands beside them in words."""

from collections.abc import Callable

import pytest

from tests.widgets.browsing import Visit
from tests.widgets.hosts import SNIPPETS
from tests.widgets.test_files import VERSION

pytestmark = pytest.mark.once


def test_events_stand_at_their_places_and_close_ones_are_joined(open_page: Callable[..., Visit]) -> None:
    script, _slash, element = SNIPPETS["map"].partition("</script>")
    apart = element.replace("<dsjp-map", '<dsjp-map layer="events"')
    joined = apart.replace("<dsjp-map", '<dsjp-map cluster="true"')
    found = open_page(f"{script}</script>{apart}{joined}").settle("dsjp-map")

    first, second = found.page.locator("dsjp-map").all()
    assert (first.locator(".mark").count(), first.locator("text").count()) == (3, 0)
    assert (second.locator(".mark").count(), second.locator("text").all_text_contents()) == (2, ["2"])
    assert second.locator("small time").count() == 4
    second.locator(".mark").last.click()
    focused = "document.querySelectorAll('dsjp-map')[1].shadowRoot.activeElement.textContent"
    assert found.page.evaluate(focused) == "Chips for Europe"
    assert found.shift() == 0
    assert found.errors == []


def test_figures_stand_on_a_map_below_their_table_with_what_one_must_know_of_them(
    open_page: Callable[..., Visit], platform: str
) -> None:
    found = open_page(SNIPPETS["chart"].replace("<dsjp-chart", '<dsjp-chart kind="map"')).settle("dsjp-chart")
    found.page.locator("dsjp-chart .europe").wait_for()

    figure = found.page.locator("dsjp-chart figure")
    assert figure.evaluate("(figure) => [...figure.children].map((each) => each.localName)") == [
        "table",
        "div",
        "figcaption",
    ]
    assert figure.locator("td.number").all_inner_texts() == [
        "82.7%",
        "63% (provisional)",
        "59.7%",
        "56%",
        "55.6%",
        "27.7% (break in the series)",
    ]
    assert sorted(figure.locator("text").all_text_contents()) == ["28%", "56%", "60%", "83%"]
    shades = "(shapes) => Object.fromEntries(shapes.map((each) => [each.dataset.code, each.getAttribute('class')]))"
    assert figure.locator("path.on").evaluate_all(shades) == {
        "FRA": "on s2",
        "MLT": "on s2",
        "NLD": "on s3",
        "PRT": "on s2",
        "ROU": "on s0",
    }
    assert [url for url in found.asked("fetch") if "/widgets/" in url] == [f"{platform}/widgets/{VERSION}/shapes.json"]
    assert found.shift() == 0
    assert found.errors == []
    assert found.warnings == []
