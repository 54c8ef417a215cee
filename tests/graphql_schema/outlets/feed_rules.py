"""The rules of each format of feeds: what is read of a body that keeps them."""

import csv
import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

import icalendar
import jsonschema
import vobject
from lxml import etree

from graphql_schema.outlets.csv_table import COLUMNS

FOLDER = Path(__file__).parent
ATOM_RULES = etree.RelaxNG(etree.parse(FOLDER / "atom.rng"))
JSON_RULES = json.loads((FOLDER / "json-feed-1.1.schema.json").read_text())
ATOM = "{http://www.w3.org/2005/Atom}"


def check_atom(body: bytes) -> list[dict[str, str]]:
    tree = etree.fromstring(body)
    ATOM_RULES.assertValid(tree)
    assert tree.find(f"{ATOM}link[@rel='self']").get("href").startswith("http")
    entries = tree.findall(f"{ATOM}entry")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    return [{"id": key, "title": entry.findtext(f"{ATOM}title")} for key, entry in zip(ids, entries, strict=True)]


def check_rss(body: bytes) -> list[dict[str, str]]:
    """The rules of RSS 2.0 and of the Advisory Board's profile."""
    tree = etree.fromstring(body)
    assert (tree.tag, tree.get("version")) == ("rss", "2.0")
    (channel,) = tree
    assert channel.tag == "channel"
    for name in ("title", "link", "description", "language", "lastBuildDate"):
        assert len(channel.findall(name)) == 1, name
    (own,) = channel.findall(f"{ATOM}link")
    assert own.get("rel") == "self"
    items = channel.findall("item")
    for item in items:
        names = [child.tag for child in item if child.tag != "category"]
        assert len(names) == len(set(names))
        assert item.findtext("title") or item.findtext("description")
        assert re.match(r"https?://", item.findtext("link"))
        assert item.find("guid").get("isPermaLink") == "false"
        assert parsedate_to_datetime(item.findtext("pubDate")).utcoffset() == timedelta()
        assert len(item.findall("enclosure")) <= 1
        for enclosure in item.findall("enclosure"):
            assert set(enclosure.attrib) == {"url", "length", "type"}
            assert enclosure.get("length").isdigit()
    guids = [item.findtext("guid") for item in items]
    assert len(set(guids)) == len(guids)
    return [{"id": item.findtext("guid"), "title": item.findtext("title")} for item in items]


def check_json(body: bytes) -> list[dict[str, str]]:
    found = json.loads(body)
    jsonschema.validate(found, JSON_RULES)
    return [{"id": item["id"], "title": item["title"]} for item in found["items"]]


def table_rows(body: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(body.decode("utf-8-sig").splitlines(keepends=True), strict=True))


def check_csv(body: bytes) -> list[dict[str, str]]:
    """As spreadsheet programs and RFC 4180 want it; every line has a cell for each column."""
    assert body.startswith(b"\xef\xbb\xbf")
    text = body.decode("utf-8-sig")
    assert text.count("\n") == text.count("\r\n")
    assert text.splitlines()[0] == ",".join(f'"{name}"' for name in COLUMNS)
    rows = table_rows(body)
    assert all(None not in row and None not in row.values() for row in rows)
    assert all(re.match(r"https?://", row["url"]) for row in rows)
    return [{"id": row["id"], "title": row["title"]} for row in rows]


def check_calendar(body: bytes) -> list[dict[str, str]]:
    """By two parsers, and line by line."""
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    assert body.count(b"\n") == body.count(b"\r\n")
    calendar = icalendar.Calendar.from_ical(body)
    assert not calendar.errors
    events = calendar.walk("VEVENT")
    assert not any(event.errors for event in events)
    again = vobject.readOne(body.decode())
    starts = [event.dtstart.value for event in getattr(again, "vevent_list", [])]
    for event, start in zip(events, starts, strict=True):
        assert {"UID", "DTSTAMP", "DTSTART", "SEQUENCE", "LAST-MODIFIED", "STATUS"} <= event.keys()
        mine = event.decoded("DTSTART")
        assert same(mine) == same(start)
    named = {event["DTSTART"].params["TZID"] for event in events if "TZID" in event["DTSTART"].params}
    assert named == {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    return [{"id": f"urn:uuid:{event['UID']}", "title": str(event["SUMMARY"])} for event in events]


def same(moment: datetime | date) -> datetime | date:
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


CHECKS: dict[str, Callable[[bytes], list[dict[str, str]]]] = {
    "atom": check_atom,
    "rss": check_rss,
    "json": check_json,
    "csv": check_csv,
    "ics": check_calendar,
}
