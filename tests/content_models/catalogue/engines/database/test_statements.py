"""Statements whose SQL is kept give what the query gives that they were made from."""

from datetime import timedelta

from django.utils import timezone
from wagtail.models import Locale, Site

from content_models.catalogue.engines.database.selecting import rows_of
from content_models.catalogue.reading import Reader, at_path, row_at, version_of
from content_models.editorial.models import ListingPage
from content_models.taxonomies.models import Term
from tests.factories.events import make_event


def test_it_finds_the_row_at_each_path(events: ListingPage, site: Site, terms: dict[str, Term]) -> None:
    for title in ("One", "Two"):
        make_event(events, title=title, terms={"countries": [terms["country:PRT"]]})
    reader = Reader(site.pk, timezone.now())

    for title in ("One", "Two"):
        path = f"/en/latest/events/{title.lower()}/"
        row = row_at(reader, path)
        assert row is not None
        assert row.title == title
        assert [row] == rows_of(at_path(site.pk, reader.moment, path))
    assert row_at(reader, "/en/nothing/") is None
    assert row_at(Reader(site.pk + 1, reader.moment), "/en/latest/events/one/") is None


def test_it_leaves_out_what_has_expired_by_the_moment(events: ListingPage, site: Site) -> None:
    now = timezone.now()
    make_event(events, title="Short", expire_at=now + timedelta(hours=1))

    found = [row_at(Reader(site.pk, now + timedelta(hours=hours)), "/en/latest/events/short/") for hours in (0, 2)]

    assert [row is not None for row in found] == [True, False]


def test_it_serves_an_item_in_the_first_language_of_each_chain(events: ListingPage, site: Site, french: Locale) -> None:
    event = make_event(events, title="Week")
    for page in [*event.get_ancestors().filter(depth__gt=1).specific(), event]:
        page.copy_for_translation(french, copy_parents=True).save_revision().publish()
    reader = Reader(site.pk, timezone.now())

    served = {
        chain: version_of(reader, event.translation_key, chain)
        for chain in [("en",), ("fr", "en"), ("el", "en"), ("el",)]
    }

    assert {chain: row and row.locale for chain, row in served.items()} == {
        ("en",): "en",
        ("fr", "en"): "fr",
        ("el", "en"): "en",
        ("el",): None,
    }
