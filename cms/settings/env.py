"""Every environment variable that the platform reads, with its type, default and meaning.

Nothing else in the project reads ``os.environ``. A value that cannot be read names its variable.
A secret may come from a file: ``<NAME>_FILE`` holds the path.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

TRUE_WORDS = {"1", "true", "yes", "on"}
FALSE_WORDS = {"0", "false", "no", "off", ""}


def boolean(text: str) -> bool:
    word = text.strip().lower()
    if word in TRUE_WORDS:
        return True
    if word in FALSE_WORDS:
        return False
    raise ValueError("expected one of true, false, yes, no, 1, 0")


def words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def port(text: str) -> int:
    number = int(text)
    if not 0 < number < 65536:
        raise ValueError("expected a port from 1 to 65535")
    return number


def at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError("expected 1 or more")
    return number


def one_of(*choices: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in choices:
            raise ValueError(f"expected one of {', '.join(choices)}")
        return text

    return read


def not_negative(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError("expected 0 or more")
    return number


def address(*schemes: str) -> Callable[[str], str]:
    """Reads a URL of one of the schemes, or nothing."""

    def read(text: str) -> str:
        parts = urlsplit(text)
        if text and parts.scheme not in schemes:
            raise ValueError(f"expected an address that starts with {', '.join(f'{name}://' for name in schemes)}")
        if text and not parts.hostname and parts.scheme != "sqlite":
            raise ValueError("expected an address with a host")
        return text

    return read


database_address = address("postgres", "postgresql", "sqlite")
web_address = address("http", "https")
log_level = one_of("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


@dataclass(frozen=True)
class Variable:
    """One environment variable: how it is read, what it is without a value, what it is for."""

    name: str
    read: Callable[[str], Any]
    default: str | None
    help: str
    is_secret: bool = False


@dataclass(frozen=True)
class Environment:
    """Typed access to a mapping of environment variables."""

    variables: Mapping[str, Variable]
    source: Mapping[str, str]

    def __call__(self, name: str) -> Any:
        variable = self.variables[name]
        raw = self._raw(variable)
        if raw is None:
            raise ImproperlyConfigured(f"{name} is required: {variable.help}")
        try:
            return variable.read(raw)
        except (ValueError, KeyError) as error:
            shown = "the given value" if variable.is_secret else repr(raw)
            raise ImproperlyConfigured(f"{name} cannot be read from {shown}: {error}") from error

    def is_set(self, name: str) -> bool:
        return name in self.source or f"{name}_FILE" in self.source

    def problems(self) -> list[str]:
        """What is wrong with any variable, one message each."""
        found = []
        for name in self.variables:
            try:
                self(name)
            except ImproperlyConfigured as error:
                found.append(str(error))
        return found

    def _raw(self, variable: Variable) -> str | None:
        if variable.name in self.source:
            return self.source[variable.name]
        if file_name := self.source.get(f"{variable.name}_FILE"):
            try:
                return Path(file_name).read_text(encoding="utf-8").strip()
            except OSError as error:
                raise ImproperlyConfigured(f"{variable.name}_FILE: {error}") from error
        return variable.default


TABLE = [
    Variable("DSJP_SECRET_KEY", str, None, "signs sessions and tokens; at least 50 random characters", is_secret=True),
    Variable("DSJP_ALLOWED_HOSTS", words, "", "host names that the service answers to, separated by commas"),
    Variable("DSJP_TRUSTED_ORIGINS", words, "", "origins trusted for admin forms behind a proxy, with scheme"),
    Variable("DSJP_BEHIND_PROXY", boolean, "true", "trust X-Forwarded-Proto from the proxy in front"),
    Variable("DSJP_HTTPS", boolean, "true", "answer over HTTPS alone, with secure cookies; false on one's own machine"),
    Variable("DSJP_PUBLIC_URL", web_address, "http://localhost:8000", "public address of the admin and the API"),
    Variable("DSJP_FRONT_END_URL", web_address, "", "default front-end address; a site's own setting wins"),
    Variable("DSJP_DATA_DIR", Path, "var", "folder for the embedded database, local media and derived files"),
    Variable("DATABASE_URL", database_address, "", "database address; empty: SQLite in DSJP_DATA_DIR", is_secret=True),
    Variable("DSJP_DATABASE_REPLICA_URL", database_address, "", "address of a streaming read replica", is_secret=True),
    Variable("DSJP_DATABASE_POOL_SIZE", not_negative, "6", "connections kept per process; 0 switches pooling off"),
    Variable("REDIS_URL", address("redis", "rediss"), "", "cache address; empty: process memory", is_secret=True),
    Variable("DSJP_S3_ENDPOINT_URL", web_address, "", "address of an S3-compatible storage; empty: the provider's own"),
    Variable("DSJP_S3_PUBLIC_ENDPOINT_URL", web_address, "", "the storage's address for browsers, if another"),
    Variable("DSJP_S3_REGION", str, "eu-central-1", "region of the buckets"),
    Variable("DSJP_S3_MEDIA_BUCKET", str, "", "bucket of public images and media; empty: local files"),
    Variable("DSJP_S3_DOCUMENTS_BUCKET", str, "", "bucket of documents, never public; empty: local files"),
    Variable("DSJP_S3_ACCESS_KEY_ID", str, "", "access key of the buckets", is_secret=True),
    Variable("DSJP_S3_SECRET_ACCESS_KEY", str, "", "secret key of the buckets", is_secret=True),
    Variable("DSJP_MEDIA_URL", str, "/media/", "public address of the media, a CDN's for example"),
    Variable(
        "DSJP_EMAIL_URL",
        address("smtp", "smtps", "smtp+tls"),
        "",
        "smtp://user:password@host:port, smtps://… or smtp+tls://…; empty: mails go to the log",
        is_secret=True,
    ),
    Variable("DSJP_EMAIL_FROM", str, "Digital Skills and Jobs Platform <noreply@localhost>", "sender of mails"),
    Variable("DSJP_LOG_LEVEL", log_level, "INFO", "lowest level that is logged"),
    Variable("DSJP_LOG_FORMAT", one_of("json", "text"), "json", "json or text"),
    Variable("DSJP_HOST", str, "127.0.0.1", "address that the web server listens on; 0.0.0.0 in a container"),
    Variable("DSJP_PORT", port, "8000", "port that the web server listens on"),
    Variable("DSJP_WEB_PROCESSES", at_least_one, "2", "web server processes"),
    Variable("DSJP_WEB_THREADS", at_least_one, "4", "threads of each web server process"),
    Variable("DSJP_GRACE_SECONDS", at_least_one, "20", "time that running requests and tasks get to end on a stop"),
    Variable("DSJP_HEALTH_TOKEN", str, "", "token that opens /healthz for monitoring", is_secret=True),
    Variable(
        "DSJP_GRAPHQL_MODE",
        one_of("open", "limited", "locked"),
        "locked",
        "which documents callers may send: open, limited, locked",
    ),
    Variable(
        "DSJP_GRAPHQL_EXECUTOR",
        one_of("compiled", "core", "both"),
        "compiled",
        "how documents are answered: by compiled plans, by graphql-core, or by both with a comparison (for tests)",
    ),
    Variable(
        "DSJP_GRAPHQL_KEEP",
        boolean,
        "true",
        "keep terms, sites and parts of answers ready in each web process, for as long as the change log allows",
    ),
    Variable(
        "DSJP_GRAPHQL_PLANNER",
        boolean,
        "true",
        "load only what a document asks for of a page; the answers are the same without",
    ),
    Variable(
        "DSJP_CATALOGUE_ENGINE",
        one_of("database", "embedded"),
        "embedded",
        "what answers lists and search: embedded, an index beside each web server, or database",
    ),
    Variable("DSJP_CATALOGUE_ROWS_MB", at_least_one, "32", "memory for rows of lists in each web process, in MB"),
    Variable(
        "DSJP_GRAPHQL_INTROSPECTION",
        one_of("auto", "on", "off"),
        "auto",
        "whether the schema can be asked for: auto is for everybody in mode open, else with a token",
    ),
    Variable("DSJP_GRAPHQL_RATE", not_negative, "10000", "cost that an address may spend each second; 0: no limit"),
    Variable("DSJP_GRAPHQL_TOKEN_RATE", not_negative, "50000", "the same for an API client; 0: no limit"),
    Variable("DSJP_GRAPHQL_BURST_SECONDS", at_least_one, "20", "seconds of either rate that may be spent at once"),
    Variable("DSJP_GRAPHQL_REQUEST_SECONDS", at_least_one, "5", "time that one request to the API may take"),
    Variable("DSJP_GRAPHQL_STATEMENT_SECONDS", at_least_one, "2", "time that one of its statements may take"),
    Variable("DSJP_PROXY_HOPS", not_negative, "1", "proxies in front that append to X-Forwarded-For, if any"),
    Variable("DSJP_GRAPHQL_LEGACY_STATUS", boolean, "false", "answer 400 where the current draft says 422"),
    Variable("DSJP_GRAPHQL_CACHE", boolean, "on", "keep answers of the API: on, off"),
    Variable("DSJP_GRAPHQL_CACHE_MB", at_least_one, "48", "memory for kept answers in each web process, in megabytes"),
    Variable(
        "DSJP_CDN_DRIVER",
        one_of("none", "log", "varnish", "fastly", "cloudflare", "cloudfront"),
        "none",
        "the CDN that is purged after changes; log: purges are only logged",
    ),
    Variable("DSJP_CDN_URL", web_address, "", "address that purges are sent to: Varnish's; empty: the service's own"),
    Variable("DSJP_CDN_ID", str, "", "the service at Fastly, the zone at Cloudflare, the distribution at CloudFront"),
    Variable("DSJP_CDN_TOKEN", str, "", "token that allows purges at Fastly or Cloudflare", is_secret=True),
    Variable("DSJP_WEBHOOK_PRIVATE_ADDRESSES", boolean, "false", "webhooks may call private and local addresses"),
    Variable("DSJP_COMMIT", str, "unknown", "commit that the image was built from"),
]

VARIABLES: dict[str, Variable] = {variable.name: variable for variable in TABLE}

env = Environment(variables=VARIABLES, source=os.environ)
