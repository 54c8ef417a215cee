"""An editor's journey in a real browser: from the log-in to the API's answer, and a document that stays private."""

import json
import urllib.error
import urllib.request
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import expect
from wagtail.models import Collection, CollectionViewRestriction

from content_models.editorial.models import EventPage
from content_models.media.models import PlatformDocument
from tests.journeys.conftest import Desk, Platform

# Its database work is done on the other one by the tests of each part.
pytestmark = pytest.mark.once

TITLE = "Week of digital skills"
MESSAGE = "The end lies before the start"
QUERY = """
query ($path: String!) {
  route(path: $path) { status content { title image { alt } ... on EventPage { startsAt endsAt } } }
}
"""


def picture() -> dict[str, Any]:
    content = BytesIO()
    Image.new("RGB", (1600, 900), "#003399").save(content, "PNG")
    return {"name": "skills.png", "mimeType": "image/png", "buffer": content.getvalue()}


def ask(platform: Platform, query: str, **variables: Any) -> Any:
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(f"{platform.url}/graphql/", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def answer_for_everybody(address: str) -> tuple[int, str]:
    """What somebody without a log-in gets, followed to where it leads."""
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def write_event(desk: Desk, platform: Platform) -> None:
    """Fills the form, with an end before the start."""
    page = desk.page
    desk.open(f"/admin/pages/add/editorial/eventpage/{platform.events.pk}/")
    page.locator("#id_title").fill(TITLE)
    add_image(desk)
    desk.write_moment("starts_at", "2027-05-04 09:00")
    desk.write_moment("ends_at", "2027-05-03 17:00")
    desk.choose(name="event_setting", labels=("Virtual live",))
    page.locator("#id_online_url").fill("https://example.org/join")
    write_text(desk, "Five days of workshops for everybody.")
    page.get_by_role("tab", name="Classification").click()
    desk.choose(name="digital_technology", labels=("Cybersecurity",))
    desk.choose(name="digital_skill_level", labels=("Basic",))
    desk.choose(name="countries", labels=("European Union",))


def write_text(desk: Desk, text: str) -> None:
    body = desk.page.locator("#panel-child-content-body-section")
    body.get_by_role("button", name="Insert a block").first.click()
    desk.page.get_by_role("option", name="Text", exact=True).click()
    body.locator("[contenteditable=true]").first.click()
    desk.page.keyboard.type(text)


def add_image(desk: Desk) -> None:
    page = desk.page
    page.locator("#id_image-chooser").get_by_role("button", name="Choose an image").click()
    modal = page.locator(".modal-dialog")
    modal.get_by_role("tab", name="Upload").click()
    modal.locator("input[type=file]").set_input_files(picture())
    modal.get_by_label("Title").fill("Skills")
    modal.get_by_label("Description").fill("A blue picture")
    modal.get_by_role("button", name="Upload").click()
    expect(page.locator("#id_image-chooser")).to_contain_text("Skills")


def submit(desk: Desk) -> None:
    desk.act("Submit to Editorial workflow")


def approve(desk: Desk, label: str) -> None:
    """The reviewer opens what waits on the dashboard, and approves the step."""
    desk.open("/admin/")
    waiting = desk.page.locator("#waiting-for-my-review-section")
    waiting.get_by_role("link", name=TITLE).click()
    desk.act(label)
    expect(desk.page.locator(".messages .success").first).to_be_visible()


@pytest.mark.django_db(transaction=True)
def test_it_leads_from_an_idea_to_a_published_event(platform: Platform, open_window: Callable[[], Desk]) -> None:
    author = open_window()
    author.log_in("author")
    write_event(author, platform)

    submit(author)
    refused = author.page.locator("[data-contentpath='ends_at']")
    expect(refused).to_contain_text(MESSAGE)
    expect(author.page.locator("#id_title")).to_have_value(TITLE)
    expect(author.page.locator("#id_image-chooser")).to_contain_text("Skills")
    expect(author.page.locator("#panel-child-content-body-section")).to_contain_text("Five days of workshops")

    author.write_moment("ends_at", "2027-05-08 17:00")
    submit(author)
    expect(author.page.get_by_role("row", name=TITLE)).to_contain_text("in moderation")
    page = EventPage.objects.get(title=TITLE)
    path = f"/en/latest/events/{page.slug}/"
    assert (page.live, page.current_workflow_task.name) == (False, "Review")
    assert ask(platform, QUERY, path=path) == {"data": {"route": {"status": "NOT_FOUND", "content": None}}}

    reviewer = open_window()
    reviewer.log_in("reviewer")
    approve(reviewer, "Approve")
    approve(reviewer, "Approve and publish")

    assert ask(platform, QUERY, path=path) == {
        "data": {
            "route": {
                "status": "FOUND",
                "content": {
                    "title": TITLE,
                    "image": {"alt": "A blue picture"},
                    "startsAt": "2027-05-04T07:00:00Z",
                    "endsAt": "2027-05-08T15:00:00Z",
                },
            }
        }
    }


@pytest.mark.django_db(transaction=True)
def test_it_keeps_a_private_document_from_everybody_else(platform: Platform, open_window: Callable[[], Desk]) -> None:
    private = Collection.get_first_root_node().add_child(name="Internal")
    CollectionViewRestriction.objects.create(collection=private, restriction_type=CollectionViewRestriction.LOGIN)
    desk = open_window()
    desk.log_in("reviewer")

    desk.open("/admin/documents/add/")
    desk.page.get_by_label("Title").fill("Minutes")
    file = {"name": "minutes.txt", "mimeType": "text/plain", "buffer": b"What nobody else may read."}
    desk.page.locator("#id_file").set_input_files(file)
    desk.page.get_by_label("Collection").select_option(label="    Internal")
    desk.page.get_by_role("button", name="Upload").click()
    expect(desk.page.get_by_text("Minutes").first).to_be_visible()

    document = PlatformDocument.objects.get(title="Minutes")
    address = f"{platform.url}{document.url}"
    assert desk.page.request.get(address).text() == "What nobody else may read."
    status, body = answer_for_everybody(address)
    assert "nobody else" not in body
    assert status in {200, 403, 404}
