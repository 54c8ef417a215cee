"""What readers see when something is missing: scripts, answers, content, the right settings. Never an empty box."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Route, expect

from tests.widgets.browsing import DRAWN, SETTLED, Visit
from tests.widgets.hosts import BLOCKED, MOVED, PLAIN, SNIPPETS, HostServer, page_of
from tests.widgets.test_elements import ALL, TAGS

pytestmark = pytest.mark.once

CANNOT = "Der Inhalt kann derzeit nicht geladen werden."
LIST = SNIPPETS["list"]
LINK = "All of it on the platform"
SCRIPTS = "".join(each.partition("<dsjp")[0] for each in SNIPPETS.values())


def script_of(name: str) -> str:
    return SNIPPETS[name].partition("<dsjp")[0]


def with_settings(name: str, settings: str) -> str:
    return SNIPPETS[name].partition("</script>")[2].replace(f"<dsjp-{name}", f"<dsjp-{name} {settings}")


def failing(route: Route) -> None:
    route.fulfill(status=500, body="oops")


def limited(route: Route) -> None:
    route.fulfill(status=429, headers={"Retry-After": "0", "Access-Control-Allow-Origin": "*"}, body="{}")


def away(route: Route) -> None:
    route.abort("internetdisconnected")


def silent(_route: Route) -> None:
    """Answers never."""


def through(route: Route) -> None:
    route.continue_()


# How often each element asks: the cache is asked besides where nobody answers, a limit is respected twice.
ASKED = {failing: 2, limited: 3, away: 2, silent: 1}


@pytest.mark.parametrize("answer", ASKED)
def test_without_an_answer_the_link_and_a_sentence_stay(
    answer: Callable[[Route], None], open_page: Callable[..., Visit]
) -> None:
    found = open_page(
        ALL.replace("<dsjp-search", '<dsjp-search q="x"'), language="de", answer=answer, has_own_clock=True
    )
    found.page.wait_for_function("(count) => document.querySelectorAll(':defined').length >= count", arg=len(TAGS))
    sentences = found.page.get_by_text(CANNOT)
    for _second in range(10):
        if sentences.count() == len(TAGS):
            break
        found.page.clock.run_for(1_000)

    expect(sentences).to_have_count(len(TAGS))
    for link in found.page.get_by_role("link", name=LINK).all():
        expect(link).to_be_visible()
    assert found.page.get_by_role("link", name=LINK).count() == len(TAGS)
    assert found.failures == []
    assert len(found.warnings) == len(TAGS)
    assert len(found.asked("fetch")) == ASKED[answer] * len(TAGS)


def test_without_scripts_the_link_is_there(browser: Browser, host_pages: HostServer) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(host_pages.publish(page_of(PLAIN, LIST, host_pages.platform)))

    expect(page.get_by_role("link", name=LINK)).to_be_visible()
    context.close()


def test_where_the_script_is_not_allowed_or_does_not_come_the_link_is_there(
    open_page: Callable[..., Visit], context: BrowserContext
) -> None:
    forbidden = open_page(ALL, host=BLOCKED)
    context.route("**/widgets/**", lambda route: route.abort("blockedbyclient"))
    blocked = open_page(ALL)

    for found in (forbidden, blocked):
        assert found.page.get_by_role("link", name=LINK).count() == len(TAGS)
        expect(found.page.get_by_role("link", name=LINK).first).to_be_visible()
        assert found.failures == []
        assert found.asked("fetch") == []


def test_offline_the_last_good_items_stay(open_page: Callable[..., Visit], context: BrowserContext) -> None:
    found = open_page(LIST, is_routed=False).settle("dsjp-list")
    before = found.text("dsjp-list")
    # The answer is too old for the browser to give it without asking.
    found.page.evaluate(
        """() => { const real = fetch; window.fetch = (address, options) =>
        options.cache ? real(address, options) : Promise.reject(new TypeError()) }"""
    )
    context.set_offline(True)
    found.page.locator("dsjp-list").evaluate("(list) => list.setAttribute('theme', 'ec')")
    found.page.evaluate(DRAWN)
    found.page.wait_for_function(SETTLED, arg=["dsjp-list"])

    assert found.page.locator("dsjp-list section").get_attribute("class") == "theme-ec"
    assert found.text("dsjp-list") == before
    assert found.warnings == []


def test_a_thousand_visits_leave_nothing_behind(open_page: Callable[..., Visit], context: BrowserContext) -> None:
    found = open_page(SCRIPTS, is_routed=False)
    found.page.wait_for_function("(names) => names.every((name) => customElements.get(name))", arg=TAGS)
    context.set_offline(True)
    session = context.new_cdp_session(found.page)

    def counted() -> dict[str, int]:
        session.send("HeapProfiler.collectGarbage")
        return dict(session.send("Memory.getDOMCounters"))

    def come_and_go(times: int) -> None:
        found.page.evaluate(
            """async ([names, times]) => { for (let count = 0; count < times; count++) {
            const made = document.createElement(names[count % names.length]);
            document.body.append(made); made.remove() } await new Promise((done) => setTimeout(done, 100)) }""",
            [TAGS, times],
        )

    come_and_go(len(TAGS))
    before = counted()
    come_and_go(1_000)
    after = counted()

    # Less than one node or listener for ten visits: what is kept is not kept for each.
    assert {name: after[name] - before[name] for name in after if after[name] - before[name] > 100} == {}
    assert found.failures == []
    assert found.warnings == []


WRONG = {
    'layout="carousel"': "Die Einstellung layout kennt „carousel“ nicht.",
    'count="1000"': "Die Einstellung count kennt „1000“ nicht.",
    'from="yesterday"': "Die Einstellung from kennt „yesterday“ nicht.",
    'country="ATL"': "Die Einstellung country kennt „ATL“ nicht.",
    'type="nonsense"': "Die Einstellung type kennt „nonsense“ nicht.",
}
WRONG_ELSEWHERE = {
    ("calendar", 'tz="Europe/Atlantis"'): "Die Einstellung tz kennt „Europe/Atlantis“ nicht.",
    ("map", 'layer="rivers"'): "Die Einstellung layer kennt „rivers“ nicht.",
}


def test_wrong_settings_are_named_to_readers_and_in_the_console(open_page: Callable[..., Visit]) -> None:
    lists = [f'<dsjp-list {setting}><a href="/">{LINK}</a></dsjp-list>' for setting in WRONG]
    others = [script_of(name) + with_settings(name, setting) for name, setting in WRONG_ELSEWHERE]
    found = open_page(script_of("list") + "".join(lists + others), language="de", answer=through)

    for sentence in [*WRONG.values(), *WRONG_ELSEWHERE.values()]:
        expect(found.page.get_by_text(sentence)).to_be_visible()
    assert found.page.get_by_role("link", name=LINK).count() == len(WRONG) + len(WRONG_ELSEWHERE)
    assert len(found.warnings) == len(WRONG) + len(WRONG_ELSEWHERE)
    assert found.failures == []


def test_an_unknown_setting_is_ignored_with_a_warning(open_page: Callable[..., Visit]) -> None:
    found = open_page(LIST.replace("<dsjp-list", "<dsjp-list contry='PT'")).settle("dsjp-list")

    assert found.warnings == ["<dsjp-list> does not know the setting “contry”"]
    assert found.page.locator("dsjp-list li").count() == 3


NOTHING = {
    ("list", 'q="zzzz"'): "Nothing matches at the moment.",
    ("calendar", 'q="zzzz"'): "No events at the moment.",
    ("map", 'q="zzzz"'): "There is nothing to show on the map yet.",
    ("chart", 'period="1990"'): "There are no figures yet.",
}


def test_what_is_not_found_is_said_with_the_link(open_page: Callable[..., Visit]) -> None:
    bodies = [script_of(name) + with_settings(name, setting) for name, setting in NOTHING]
    bodies.append(SNIPPETS["card"].replace("mobile-classrooms", "withdrawn"))
    found = open_page("".join(bodies)).settle(*(f"dsjp-{name}" for name, _setting in NOTHING), "dsjp-card")

    for sentence in [*NOTHING.values(), "This is not public any more."]:
        expect(found.page.get_by_text(sentence)).to_be_visible()
    assert found.page.get_by_role("link", name=LINK).count() == len(bodies)
    assert found.errors == []
    assert found.warnings == []


def newer(route: Route) -> None:
    """A later release: fields and kinds that nobody knows yet; a machine's translation; pictures that are gone."""
    response = route.fetch()
    answer: Any = response.json()
    answer["extensions"] = {"hologram": True}
    for edge in answer["data"]["content"]["edges"]:
        edge |= {"weight": 1}
        edge["node"] |= {"kind": "HOLOGRAM", "translationOrigin": "MACHINE", "scent": {"of": "roses"}}
        for file in ("card", "card2x"):
            edge["node"]["image"] = edge["node"]["image"] and {
                **edge["node"]["image"],
                file: {"url": "/none", "width": 1},
            }
    route.fulfill(response=response, json=answer)


def test_what_is_unknown_is_ignored_and_a_missing_picture_keeps_its_place(open_page: Callable[..., Visit]) -> None:
    found = open_page(LIST, answer=newer).settle("dsjp-list")
    found.page.wait_for_function("!document.querySelector('dsjp-list').shadowRoot.querySelector('img')")
    found.page.evaluate(DRAWN)

    assert found.page.locator("dsjp-list .card").count() == 3
    assert found.page.locator("dsjp-list .badge").all_inner_texts() == ["Machine translation"] * 3
    assert found.page.locator("dsjp-list .picture").count() == 3
    assert found.shift() == 0
    assert found.failures == []


def test_two_copies_two_versions_and_an_old_address_live_on_one_page(
    open_page: Callable[..., Visit], host_pages: HostServer, platform: str
) -> None:
    paths = ["v1/dsjp.js", "v1/dsjp-list.js", "1.0.0/dsjp-list.js"]
    addresses = [
        f"{host_pages.address}{MOVED}/widgets/v1/dsjp-list.js",
        *(f"{platform}/widgets/{path}" for path in paths),
    ]
    scripts = "".join(f'<script type="module" src="{address}"></script>' for address in addresses)
    found = open_page(scripts + LIST.partition("</script>")[2] * 2).settle("dsjp-list")

    assert found.errors == []
    assert len(found.asked("fetch")) == 1
    assert found.hosts == {platform}
    assert found.page.locator("dsjp-list .card").count() == 6


def test_the_loader_makes_an_element_of_a_block_of_settings(open_page: Callable[..., Visit]) -> None:
    block = '<script type="application/json">{"widget": "list", "version": "1", "type": "event", "count": 2}</script>'
    link = f'<a href="/">{LINK}</a>'
    found = open_page(f'<script type="module" src="{{platform}}/widgets/v1/dsjp.js"></script>{block}{link}')
    found.settle("dsjp-list")

    assert found.page.locator("dsjp-list li").count() == 2
    assert found.page.locator("main > a").count() == 0
    assert found.warnings == []


def test_an_element_that_is_removed_breaks_off_its_request(open_page: Callable[..., Visit]) -> None:
    broken: list[str] = []
    found = open_page(LIST)
    found.page.on("requestfailed", lambda request: broken.append(request.failure))
    found.page.wait_for_function("document.querySelector('dsjp-list').shadowRoot")

    with found.page.expect_event("requestfailed"):
        found.page.evaluate("document.querySelector('dsjp-list').remove()")
    assert broken == ["net::ERR_ABORTED"]
    assert found.errors == []
    assert found.warnings == []
