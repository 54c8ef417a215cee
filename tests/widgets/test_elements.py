"""Every element on every kind of host page: what it asks, moves, keeps and says, and whether everybody can use it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.widgets.browsing import Visit
from tests.widgets.hosts import HOSTS, Host

pytestmark = pytest.mark.once

FALLBACK = '<a href="https://platform.example/list">All of it on the platform</a>'
ELEMENTS = {
    "list": '<dsjp-list type="article" count="3">{fallback}</dsjp-list>',
}


def snippet(name: str) -> str:
    """The element's own file, and the element with a link inside."""
    element = ELEMENTS[name].replace("{fallback}", FALLBACK)
    return f'<script type="module" src="{{widgets}}/widgets/v1/dsjp-{name}.js"></script>{element}'


def violations(found: Visit, packages: Path) -> list[Any]:
    """What axe finds against WCAG 2.2 AA and its best practices, in the page and in the element's shadow."""
    found.page.evaluate((packages / "node_modules" / "axe-core" / "axe.min.js").read_text())
    result = found.page.evaluate("axe.run('main', { resultTypes: ['violations'] })")
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in result["violations"]]


@pytest.mark.parametrize("name", ELEMENTS)
@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_an_element_is_a_good_guest(
    name: str, host: Host, open_page: Callable[..., Visit], packages: Path, platform: str
) -> None:
    found = open_page(snippet(name), host=host).settle(f"dsjp-{name}")

    assert found.errors == []
    assert found.warnings == []
    assert [url.removeprefix(platform) for url in found.asked("script")] == [f"/widgets/v1/dsjp-{name}.js"]
    assert len(found.asked("fetch")) == 1
    assert found.hosts == {platform}
    assert found.kept() == {"cookies": [], "stored": [0, 0, 0, 0]}
    assert found.shift() == 0
    assert violations(found, packages) == []
