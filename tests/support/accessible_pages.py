"""What a browser can tell of a page's accessibility: headings, names of controls, ids, tables."""

from playwright.sync_api import Page

LOOK = """
() => {
  const main = document.querySelector("main, #main");
  const shown = (each) => each.checkVisibility() && !each.closest("[aria-hidden='true']");
  const name = (each) => each.outerHTML.slice(0, 120);
  const titles = [...document.querySelectorAll("h1")].filter((each) => each.textContent.trim());
  const controls = [...main.querySelectorAll("input:not([type=hidden]), select, textarea, button, a[href]")];
  const named = (each) => each.getAttribute("aria-label")?.trim() || each.textContent.trim() && !each.labels
    || [...(each.labels ?? [])].some((label) => label.textContent.trim()) || each.localName === "button" && each.title
    || each.getAttribute("aria-labelledby") || (each.localName === "button" && each.textContent.trim());
  const ids = [...main.querySelectorAll("[id]")].map((each) => each.id);
  const described = [...main.querySelectorAll("[aria-describedby]")];
  const lost = (each) => each.getAttribute("aria-describedby").split(/\\s+/).some((id) => !document.getElementById(id));
  const without = (outer, inner) => [...main.querySelectorAll(outer)]
    .filter((each) => !each.querySelector(inner)).map((each) => `without ${inner}: ${name(each)}`);
  return [
    ...(titles.length === 1 ? [] : [`${titles.length} main headings`]),
    ...(document.title.trim() ? [] : ["no title of the window"]),
    ...controls.filter(shown).filter((each) => !named(each)).map((each) => `no name: ${name(each)}`),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `twice: ${id}`),
    ...described.filter(lost).map((each) => `described by nothing: ${name(each)}`),
    ...without("table", "th[scope]"),
    ...without("fieldset", "legend"),
  ];
}
"""


def faults_of(page: Page) -> list[str]:
    """Each fault in words; empty for a page without any."""
    found: list[str] = page.evaluate(LOOK)
    return found
