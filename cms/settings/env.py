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

from django.core.exceptions import ImproperlyConfigured

from cms.settings.readers import (
    address,
    at_least_one,
    boolean,
    codes_by_language,
    database_address,
    hours,
    log_level,
    networks,
    not_negative,
    one_of,
    port,
    unset_or,
    web_address,
    words,
)


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
    Variable("DSJP_PREVIEW_URL", web_address, "", "default address of the front end's previews; a site's own wins"),
    Variable("DSJP_NEWSLETTER_URL", web_address, "", "front end that shows the links of newsletter mails; empty: here"),
    Variable("DSJP_FRONT_END_NETWORKS", networks, "", "networks of front-end servers that send forms for readers"),
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
    Variable("ETRANSLATION_ENABLED", boolean, "false", "offer machine translation by eTranslation to editors"),
    Variable("ETRANSLATION_DIALECT", one_of("v2", "v1"), "v2", "v2; v1 for an account of the older REST service alone"),
    Variable(
        "ETRANSLATION_BASE_URL",
        web_address,
        "https://language-tools.ec.europa.eu/etranslation/api",
        "address of the service in dialect v2",
    ),
    Variable(
        "ETRANSLATION_V1_BASE_URL",
        web_address,
        "https://webgate.ec.europa.eu/etranslation/si",
        "address of the service in dialect v1",
    ),
    Variable("ETRANSLATION_ALLOW_HTTP", boolean, "false", "addresses without TLS, in a closed network only"),
    Variable("ETRANSLATION_APPLICATION", str, "", "name of the account"),
    Variable("ETRANSLATION_PASSWORD", str, "", "password of the account", is_secret=True),
    Variable("ETRANSLATION_USERNAME", str, "", "user named in requests of dialect v1; empty: the account's name"),
    Variable("ETRANSLATION_CALLBACK_BASE_URL", web_address, "", "public address where translations are brought"),
    Variable("ETRANSLATION_DOMAIN", str, "GEN", "domain of the engine where nobody chooses another"),
    Variable(
        "ETRANSLATION_LLM", unset_or(boolean), "", "ask for the large language model, or not to; empty: as it is there"
    ),
    Variable("ETRANSLATION_LOCALE_MAP", codes_by_language, "", "languages with other codes there, as nb=NB,pt-pt=PT"),
    Variable("ETRANSLATION_EXCLUDE_LOCALES", words, "", "languages that are never machine translated"),
    Variable("ETRANSLATION_EXCLUDE_PATHS", words, "slug", "fields that are never sent"),
    Variable("ETRANSLATION_FORMAT", one_of("html", "txt"), "html", "format of the documents sent"),
    Variable(
        "ETRANSLATION_GROUP_TARGETS",
        one_of("grouped", "single"),
        "grouped",
        "grouped: one request for all languages that lack the same strings; single: one for each",
    ),
    Variable("ETRANSLATION_MAX_DOC_BYTES", at_least_one, "1000000", "largest document, in bytes"),
    Variable("ETRANSLATION_MAX_DOC_STRINGS", at_least_one, "2000", "most strings in one document"),
    Variable("ETRANSLATION_MAX_IN_FLIGHT", at_least_one, "40", "most that the service works on at once; it takes 50"),
    Variable(
        "ETRANSLATION_COUNT_MODE", one_of("targets", "requests"), "targets", "what is counted there: targets, requests"
    ),
    Variable("ETRANSLATION_CONNECT_TIMEOUT", at_least_one, "30", "seconds that a connection may take"),
    Variable("ETRANSLATION_READ_TIMEOUT", at_least_one, "30", "seconds that an answer may take"),
    Variable("ETRANSLATION_DEADLINE_S", at_least_one, "3600", "seconds after which a translation is overdue"),
    Variable("ETRANSLATION_MAX_RESUBMITS", not_negative, "3", "how often an overdue translation is asked for again"),
    Variable("ETRANSLATION_GIVE_UP_S", at_least_one, "86400", "seconds after which it is given up"),
    Variable("ETRANSLATION_UNCONFIRMED_GRACE_S", at_least_one, "600", "seconds to wait after an unclear answer"),
    Variable("ETRANSLATION_BACKOFF_BASE_S", at_least_one, "60", "first pause after a failed attempt, in seconds"),
    Variable("ETRANSLATION_BACKOFF_CAP_S", at_least_one, "1800", "longest such pause, in seconds"),
    Variable("ETRANSLATION_MAX_ATTEMPTS", at_least_one, "8", "attempts to send one request"),
    Variable(
        "ETRANSLATION_BREAKER_FAILURES", at_least_one, "5", "failures in a row after which nobody asks for a while"
    ),
    Variable("ETRANSLATION_BREAKER_OPEN_S", at_least_one, "60", "seconds of the first such while; later ones double"),
    Variable("ETRANSLATION_LEASE_S", at_least_one, "300", "seconds after which a worker that sends counts as dead"),
    Variable("ETRANSLATION_QUIET_HOURS", unset_or(hours), "", "hours in which nothing is sent, as 07:00-19:00"),
    Variable(
        "ETRANSLATION_CALLBACK_MAX_BYTES",
        at_least_one,
        "33554432",
        "largest call from the service; a proxy's limit too",
    ),
    Variable("ETRANSLATION_CALLBACK_ALLOWED_NETS", networks, "", "networks that may bring translations; empty: all"),
    Variable("ETRANSLATION_TOKEN_GRACE_DAYS", not_negative, "7", "days that a finished job still takes late calls"),
    Variable("ETRANSLATION_INBOX_RETENTION_DAYS", not_negative, "30", "days that received texts are kept"),
    Variable(
        "ETRANSLATION_PROTECT_MODE",
        one_of("span", "marker", "mask", "check"),
        "span",
        "how placeholders and protected terms are kept: span, marker, mask, check",
    ),
    Variable(
        "ETRANSLATION_LENIENT_TAGS", boolean, "false", "take strings that lost formatting, without what was added"
    ),
    Variable("ETRANSLATION_PLACEHOLDER_POLICY", one_of("reject", "warn"), "reject", "strings with broken placeholders"),
    Variable("ETRANSLATION_TERM_POLICY", one_of("reject", "warn"), "warn", "strings with translated protected terms"),
    Variable("ETRANSLATION_PUBLISH_UNREVIEWED", one_of("forbid", "warn"), "warn", "publishing unreviewed translations"),
    Variable("ETRANSLATION_DOMAINS_CACHE_S", not_negative, "86400", "seconds that the list of domains is kept"),
    Variable("ETRANSLATION_STATUS_CACHE_S", not_negative, "60", "seconds that the service's status is kept"),
    Variable("ETRANSLATION_QUOTA_CHARS_DAY", unset_or(at_least_one), "", "characters a day; empty: no limit"),
    Variable("ETRANSLATION_QUOTA_CHARS_MONTH", unset_or(at_least_one), "", "characters a month; empty: no limit"),
    Variable("ETRANSLATION_QUOTA_CHARS_SUBMISSION", unset_or(at_least_one), "", "characters at once; empty: no limit"),
    Variable("ETRANSLATION_SYSTEM_USER", str, "", "user named in revisions that machine translation writes"),
    Variable("DSJP_COMMIT", str, "unknown", "commit that the image was built from"),
]

VARIABLES: dict[str, Variable] = {variable.name: variable for variable in TABLE}

env = Environment(variables=VARIABLES, source=os.environ)
