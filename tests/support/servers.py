"""Real servers for tests: databases whatever database the suite runs on, and web servers on this machine."""

import os
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
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


class QuietServer(ThreadingHTTPServer):
    """Does not wait for callers that never come back, and says nothing when one hangs up."""

    daemon_threads = True
    # As many callers may wait for a thread at the same moment; the sixth would be refused otherwise.
    request_queue_size = 64

    def handle_error(self, *_arguments: object) -> None:
        return


class Quiet:
    """For handlers: keeps no log."""

    def log_message(self, *_arguments: object) -> None:
        return


@contextmanager
def web_server(handler: type[BaseHTTPRequestHandler], context: ssl.SSLContext | None = None) -> Iterator[str]:
    """A server on a free port of this machine, in a thread of its own; yields its address without a slash."""
    with QuietServer(("127.0.0.1", 0), handler) as server:
        if context:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            # Certificates are made out for a name.
            yield f"https://localhost:{server.server_port}" if context else f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


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
