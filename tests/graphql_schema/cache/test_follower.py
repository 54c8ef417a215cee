"""The follower: reads on in order, starts anew when the log is another one, survives a database that is away."""

from typing import Any

import pytest
from django.db import OperationalError, connection
from wagtail.models import Site

from content_models.catalogue.changes import log_topics, newest_number
from content_models.catalogue.models import Change
from content_models.editorial.models import SiteProfile
from graphql_schema.cache import follower as module
from graphql_schema.cache.follower import Follower


@pytest.fixture
def reader(db: None) -> Follower:
    found = Follower()
    found.catch_up()
    return found


def test_it_reads_what_came_since(reader: Follower) -> None:
    before = reader.memory.position
    log_topics(["menu:main:main:en", "site:main"])

    reader.catch_up()

    assert reader.memory.position == newest_number()
    assert not reader.memory.is_valid(["site:main"], before)
    assert reader.memory.is_valid(["site:other"], before)
    assert reader.is_fresh


def test_it_costs_one_statement(reader: Follower, django_assert_num_queries: Any) -> None:
    log_topics(["site:main"])
    reader.catch_up()
    log_topics(["site:main"])

    with django_assert_num_queries(1):
        reader.catch_up()
    with django_assert_num_queries(0):
        reader.ensure_fresh()


def test_it_reads_long_stretches_in_parts(reader: Follower, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BATCH", 3)
    log_topics([f"menu:main:{number}:en" for number in range(10)])

    reader.catch_up()

    assert reader.memory.position == newest_number()
    assert len([tag for tag in reader.memory.numbers if tag.startswith("menu:")]) == 10


def test_a_new_process_knows_what_happened_lately(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BACKLOG", 5)
    log_topics([f"menu:main:{number}:en" for number in range(20)])
    newest = newest_number()

    reader = Follower()
    reader.catch_up()

    assert (reader.memory.position, reader.memory.floor) == (newest, newest - 5)
    assert reader.memory.is_valid(["menu:main:0:en"], newest - 5)
    assert not reader.memory.is_valid(["menu:main:19:en"], newest - 1)


@pytest.mark.parametrize("cut", ["forgotten", "another log"])
def test_it_starts_anew_when_the_log_does_not_continue(reader: Follower, cut: str) -> None:
    log_topics(["site:main"])
    reader.catch_up()
    heard: list[str] = []
    reader.on_restart.append(lambda: heard.append("anew"))
    if cut == "forgotten":
        log_topics(["site:other"])
        Change.objects.exclude(number=newest_number()).delete()
    else:
        Change.objects.all().delete()

    reader.catch_up()

    assert heard == ["anew"]
    assert reader.memory.position == newest_number()


def test_it_learns_the_keys_of_new_sites(reader: Follower, site: Site) -> None:
    profile = SiteProfile.objects.get(site=site)
    reader.catch_up()

    profile.key = "renamed"
    profile.save()
    reader.catch_up()

    assert reader.site_keys.keys[site.pk] == "renamed"
    assert {"site:main", "site:renamed", "sites"} <= set(reader.memory.numbers)


def test_it_survives_a_database_that_is_away(
    reader: Follower, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_arguments: Any) -> None:
        raise OperationalError("the database is away")

    # The connection holds the transaction of this test.
    monkeypatch.setattr(module, "close_old_connections", lambda: None)
    monkeypatch.setattr(connection, "close", lambda: None)
    with connection.execute_wrapper(refuse):
        reader.turn()
        reader.turn()
        assert reader.is_away
    reader.turn()

    assert not reader.is_away
    assert reader.is_fresh
    assert len([message for message in caplog.messages if "stale" in message]) == 1
