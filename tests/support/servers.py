"""Fixtures for tests that need a real server whatever database the suite runs on."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from psycopg import sql

from tests.support.services import postgresql, redis_server


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """The PostgreSQL that the runner found or started; without the runner, one is found or started here."""
    if given := os.environ.get("DSJP_TEST_POSTGRESQL_URL"):
        yield given
    else:
        with postgresql() as url:
            yield url


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    if given := os.environ.get("DSJP_TEST_REDIS_URL"):
        yield given
    else:
        with redis_server() as url:
            yield url


@contextmanager
def empty_database(server_url: str, name: str) -> Iterator[str]:
    """A new database on the server, dropped in the end."""
    parts = urlsplit(server_url)
    with psycopg.connect(urlunsplit(parts._replace(path="/postgres")), autocommit=True) as connection:
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        connection.execute(drop)
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield urlunsplit(parts._replace(path=f"/{name}"))
        finally:
            connection.execute(drop)
