"""Reports and listings as files for a spreadsheet."""

import csv
import io
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from content_models.editorial.models import EventPage, ListingPage
from content_models.taxonomies.models import Term
from tests.factories.events import make_event

REPORTS = [
    "report_expiring-content",
    "report_missing-alternative-text",
    "report_missing-classification",
    "report_unpublished-for-long",
    "content-event:index",
]


@pytest.fixture
def admin(client: Client, db: None) -> Client:
    client.force_login(get_user_model().objects.create_superuser("admin", "admin@example.eu", "a long password"))
    return client


@pytest.fixture
def event(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    return make_event(
        events,
        title="=cmd|' /C calc'!A0",
        responsible_country=terms["country:PRT"],
        expire_at=timezone.now() + timedelta(days=3),
    )


def exported(client: Client, name: str, kind: str) -> bytes:
    response = client.get(reverse(name), {"export": kind})
    assert response.status_code == 200
    return b"".join(response.streaming_content) if response.streaming else response.content


@pytest.mark.parametrize("name", REPORTS)
def test_every_report_opens_as_a_spreadsheet(admin: Client, event: EventPage, name: str) -> None:
    sheet = load_workbook(io.BytesIO(exported(admin, name, "xlsx"))).active
    rows = list(csv.reader(io.StringIO(exported(admin, name, "csv").decode())))

    assert [cell.value for cell in sheet[1]] == rows[0]
    assert sheet.max_row == len(rows)


def test_the_expiring_content_names_country_language_and_day_and_runs_nothing(admin: Client, event: EventPage) -> None:
    rows = list(csv.DictReader(io.StringIO(exported(admin, "report_expiring-content", "csv").decode())))

    assert len(rows) == 1
    assert rows[0]["Title"] == "'=cmd|' /C calc'!A0"
    assert (rows[0]["Type"], rows[0]["Country"], rows[0]["Language"]) == ("Event", "Portugal", "English")
    assert rows[0]["Leaves the site"].startswith(event.expire_at.strftime("%Y-%m-%d"))


def test_a_listing_runs_nothing(admin: Client, event: EventPage) -> None:
    rows = list(csv.DictReader(io.StringIO(exported(admin, "content-event:index", "csv").decode())))

    assert [row["Title"] for row in rows] == ["'=cmd|' /C calc'!A0"]
