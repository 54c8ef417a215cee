"""What readers see when something is missing: scripts, answers, content, the right settings. Never an empty box."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.widgets.browsing import Visit
from tests.widgets.hosts import Host, HostServer
from tests.widgets.test_elements import ELEMENTS, FALLBACK, snippet

pytestmark = pytest.mark.once

CANNOT = "Der Inhalt kann derzeit nicht geladen werden."


def failing(route: Route) -> None:
    route.fulfill(status=500, body="oops")


def limited(route: Route) -> None:
    route.fulfill(status=429, headers={"Retry-After": "0", "Access-Control-Allow-Origin": "*"}, body="{}")


def away(route: Route) -> None:
    route.abort("internetdisconnected")


@pytest.mark.parametrize("name", [name for name in ELEMENTS if name != "search"])
@pytest.mark.parametrize("answer", [failing, limited, away])
def test_without_an_answer_the_link_and_a_sentence_stay(
    name: str, answer: Callable[[Route], None], open_page: Callable[..., Visit]
) -> None:
    found = open_page(snippet(name), language="de", answer=answer)

    expect(found.page.get_by_text(CANNOT)).to_be_visible()
    expect(found.page.get_by_role("link", name="All of it on the platform")).to_be_visible()
    assert found.failures == []
    assert len(found.warnings) == 1
    assert len(found.asked("fetch")) == {failing: 2, limited: 3, away: 2}[answer]


def test_without_scripts_the_link_is_there(browser: Browser, host_pages: HostServer) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(host_pages.publish(FALLBACK.join(["<dsjp-list>", "</dsjp-list>"])))

    expect(page.get_by_role("link", name="All of it on the platform")).to_be_visible()
    context.close()


def test_where_the_script_is_not_allowed_the_link_is_there(open_page: Callable[..., Visit]) -> None:
    found = open_page(snippet("list"), host=Host("no scripts", policy="default-src 'none'"))

    expect(found.page.get_by_role("link", name="All of it on the platform")).to_be_visible()
    assert found.failures == []


@pytest.mark.soak
def test_an_answer_that_does_not_come_is_given_up_after_five_seconds(open_page: Callable[..., Visit]) -> None:
    found = open_page(snippet("list"), language="de", answer=lambda _route: None)

    expect(found.page.get_by_text(CANNOT)).to_be_visible(timeout=15_000)
    assert found.failures == []


@pytest.mark.soak
def test_a_thousand_visits_leave_nothing_behind(open_page: Callable[..., Visit]) -> None:
    found = open_page(snippet("list"), answer=lambda route: route.continue_()).settle("dsjp-list")

    found.page.evaluate("""() => { for (let count = 0; count < 1000; count++) {
        const made = document.createElement("dsjp-list"); document.body.append(made); made.remove() } }""")
    assert found.page.locator("dsjp-list").count() == 1
    assert found.errors == []
    assert found.warnings == []


@pytest.mark.parametrize(
    ("attribute", "sentence"),
    [
        ('layout="carousel"', "Die Einstellung layout kennt „carousel“ nicht."),
        ('count="1000"', "Die Einstellung count kennt „1000“ nicht."),
        ('from="yesterday"', "Die Einstellung from kennt „yesterday“ nicht."),
        ('country="ATL"', "Die Einstellung country kennt „ATL“ nicht."),
        ('type="nonsense"', "Die Einstellung type kennt „nonsense“ nicht."),
    ],
)
def test_a_wrong_setting_is_named_to_the_reader_and_in_the_console(
    attribute: str, sentence: str, open_page: Callable[..., Visit]
) -> None:
    body = (
        snippet("list")
        .replace("<dsjp-list", f"<dsjp-list {attribute}")
        .replace(' type="article"', "", "type=" in attribute)
    )
    found = open_page(body, language="de", answer=lambda route: route.continue_())

    expect(found.page.get_by_text(sentence)).to_be_visible()
    expect(found.page.get_by_role("link", name="All of it on the platform")).to_be_visible()
    assert len(found.warnings) == 1
    assert found.failures == []


def test_an_unknown_setting_is_ignored_with_a_warning(open_page: Callable[..., Visit]) -> None:
    found = open_page(snippet("list").replace("<dsjp-list", "<dsjp-list contry='PT'")).settle("dsjp-list")

    assert found.warnings == ["<dsjp-list> does not know the setting “contry”"]
    assert found.page.locator("dsjp-list li").count() == 3


def test_nothing_found_is_said(open_page: Callable[..., Visit]) -> None:
    found = open_page(snippet("list").replace("article", "job")).settle("dsjp-list")

    assert "Nothing matches at the moment." in found.text("dsjp-list")


def test_two_copies_and_two_versions_live_on_one_page(open_page: Callable[..., Visit], platform: str) -> None:
    scripts = "".join(
        f'<script type="module" src="{{widgets}}/widgets/{path}"></script>'
        for path in ("v1/dsjp.js", "v1/dsjp-list.js", "1.0.0/dsjp-list.js")
    )
    found = open_page(scripts + ELEMENTS["list"] * 2, answer=lambda route: route.continue_()).settle("dsjp-list")

    assert found.errors == []
    assert len(found.asked("fetch")) == 1


def test_the_loader_makes_an_element_of_a_block_of_settings(open_page: Callable[..., Visit]) -> None:
    block = '<script type="application/json">{"widget": "list", "version": "1", "type": "event", "count": 2}</script>'
    found = open_page(f'<script type="module" src="{{widgets}}/widgets/v1/dsjp.js"></script>{block}{FALLBACK}')
    found.settle("dsjp-list")

    assert found.page.locator("dsjp-list li").count() == 2
    assert found.page.locator("main > a").count() == 0
    assert found.warnings == []


def test_an_element_that_is_removed_breaks_off_its_request(open_page: Callable[..., Visit]) -> None:
    broken: list[str] = []
    found = open_page(snippet("list"))
    found.page.on("requestfailed", lambda request: broken.append(request.failure))
    found.page.wait_for_function("document.querySelector('dsjp-list').shadowRoot")

    with found.page.expect_event("requestfailed"):
        found.page.evaluate("document.querySelector('dsjp-list').remove()")
    assert broken == ["net::ERR_ABORTED"]
    assert found.errors == []
    assert found.warnings == []
