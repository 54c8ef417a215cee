"""What a browser would send back from a form of the admin without touching it."""

from html.parser import HTMLParser

from django.http import HttpResponse
from wagtail.blocks.base import BlockField


class FormReader(HTMLParser):
    """Collects the values of the largest form of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, list[str]] = {}
        self.select: str | None = None
        self.text: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name")
        if tag == "input" and name and self.is_sent(given):
            self.values.setdefault(name, []).append(given.get("value", ""))
        elif tag == "select" and name:
            self.select = name
        elif tag == "option" and self.select and "selected" in given:
            self.values.setdefault(self.select, []).append(given.get("value", ""))
        elif tag == "textarea" and name:
            self.text = name
            self.values.setdefault(name, []).append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self.select = None
        if tag == "textarea":
            self.text = None

    def handle_data(self, data: str) -> None:
        if self.text:
            self.values[self.text][-1] += data

    def is_sent(self, given: dict[str, str]) -> bool:
        kind = given.get("type", "text")
        if kind in {"checkbox", "radio"}:
            return "checked" in given
        return kind not in {"submit", "button", "file", "search"}


def filled_form(response: HttpResponse) -> dict[str, list[str]]:
    assert response.status_code == 200, response.status_code
    reader = FormReader()
    reader.feed(response.content.decode())
    streams = {name: value for name, value in reader.values.items() if not name.startswith("__")}
    return {**streams, **empty_streams(response)}


def empty_streams(response: HttpResponse) -> dict[str, list[str]]:
    """The counters of streams, which the browser's script would write."""
    form = response.context["form"]
    return {f"{name}-count": ["0"] for name, field in form.fields.items() if isinstance(field, BlockField)}
