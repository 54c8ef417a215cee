"""CSV (RFC 4180) that spreadsheet programs open as it is: UTF-8 with a mark, names in the first line, no formulas."""

import csv
from collections.abc import Callable
from datetime import datetime
from io import StringIO

from content_models.editorial.spreadsheets import as_plain_text
from graphql_schema.outlets.feed import Feed
from graphql_schema.outlets.items import Item, Venue
from graphql_schema.outlets.values import slug_of
from graphql_schema.outlets.variables import written

# Without it, Excel takes the file for one in the code page of the reader's country.
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
BETWEEN = "; "

Cell = str | float | None


def moment(value: datetime | None) -> Cell:
    return written(value) if value is not None else None


def of_venue(read: Callable[[Venue], Cell]) -> Callable[[Item], Cell]:
    return lambda item: read(item.venue) if item.venue is not None else None


def countries(item: Item) -> Cell:
    return BETWEEN.join(each.code for each in item.categories if each.vocabulary == "COUNTRY")


# Columns are added at the end and never taken away: programs count them.
COLUMNS: dict[str, Callable[[Item], Cell]] = {
    "id": lambda item: item.urn,
    "type": lambda item: slug_of(item.kind),
    "title": lambda item: item.title,
    "summary": lambda item: item.described,
    "url": lambda item: item.url,
    "lang": lambda item: item.locale,
    "published": lambda item: moment(item.published_at),
    "updated": lambda item: moment(item.updated_at),
    "starts": lambda item: moment(item.starts_at),
    "ends": lambda item: moment(item.ends_at),
    "time_zone": lambda item: item.time_zone,
    "deadline": lambda item: moment(item.deadline),
    "status": lambda item: item.status.lower(),
    "place": of_venue(lambda venue: venue.words),
    "online": of_venue(lambda venue: "true" if venue.online else "false"),
    "latitude": of_venue(lambda venue: venue.latitude),
    "longitude": of_venue(lambda venue: venue.longitude),
    "countries": countries,
    "terms": lambda item: BETWEEN.join(dict.fromkeys(each.label for each in item.categories)),
    "concepts": lambda item: BETWEEN.join(each.concept for each in item.categories),
    "source": lambda item: item.source,
    "licence": lambda item: item.licence,
    "image": lambda item: item.picture.url if item.picture else None,
}


def csv_table(feed: Feed) -> bytes:
    """A line for each item. Texts stand in quotes, so that no sign in them begins another cell."""
    out = StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(COLUMNS)
    writer.writerows([safe(read(item)) for read in COLUMNS.values()] for item in feed.items)
    return BYTE_ORDER_MARK + out.getvalue().encode()


def safe(cell: Cell) -> Cell:
    return as_plain_text(cell) if isinstance(cell, str) else cell
