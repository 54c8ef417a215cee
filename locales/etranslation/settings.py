"""The account at eTranslation and how it is used: one attribute for each variable ``ETRANSLATION_…``.

A value that is wrong by itself is refused here; values that do not fit each other are found in ``consistency``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import time
from functools import cache
from ipaddress import IPv4Network, IPv6Network
from typing import Any

from django.conf import settings as django_settings
from django.core.exceptions import ImproperlyConfigured
from django.core.signals import setting_changed

PREFIX = "ETRANSLATION_"
V1, V2 = "v1", "v2"
DIALECTS = (V2, V1)


@dataclass(frozen=True)
class ETranslationSettings:
    """Seconds where a name ends in ``_s`` or ``_timeout``; None or empty where nothing is set."""

    enabled: bool = False
    dialect: str = V2
    base_url: str = "https://language-tools.ec.europa.eu/etranslation/api"
    v1_base_url: str = "https://webgate.ec.europa.eu/etranslation/si"
    allow_http: bool = False
    application: str = ""
    password: str = field(default="", repr=False)
    username: str = ""
    callback_base_url: str = ""
    domain: str = "GEN"
    llm: bool | None = None
    locale_map: Mapping[str, str] = field(default_factory=dict)
    exclude_locales: tuple[str, ...] = ()
    exclude_paths: tuple[str, ...] = ("slug",)
    format: str = "html"
    group_targets: str = "grouped"
    max_doc_bytes: int = 1_000_000
    max_doc_strings: int = 2_000
    max_in_flight: int = 40
    count_mode: str = "targets"
    connect_timeout: float = 30
    read_timeout: float = 30
    deadline_s: int = 3_600
    max_resubmits: int = 3
    give_up_s: int = 86_400
    unconfirmed_grace_s: int = 600
    backoff_base_s: int = 60
    backoff_cap_s: int = 1_800
    max_attempts: int = 8
    breaker_failures: int = 5
    breaker_open_s: int = 60
    lease_s: int = 300
    quiet_hours: tuple[time, time] | None = None
    callback_max_bytes: int = 33_554_432
    callback_allowed_nets: tuple[IPv4Network | IPv6Network, ...] = ()
    token_grace_days: int = 7
    inbox_retention_days: int = 30
    protect_mode: str = "span"
    lenient_tags: bool = False
    placeholder_policy: str = "reject"
    term_policy: str = "warn"
    publish_unreviewed: str = "warn"
    domains_cache_s: int = 86_400
    status_cache_s: int = 60
    quota_chars_day: int | None = None
    quota_chars_month: int | None = None
    quota_chars_submission: int | None = None
    system_user: str = ""

    def __post_init__(self) -> None:
        """Raises ``ImproperlyConfigured`` with a line for each wrong value, which begins with its variable."""
        if wrong := list(wrong_values(self)):
            raise ImproperlyConfigured("\n".join(wrong))

    @property
    def address(self) -> str:
        """Where the dialect in use is spoken, without a slash at the end."""
        return (self.base_url if self.dialect == V2 else self.v1_base_url).rstrip("/")

    @property
    def has_credentials(self) -> bool:
        return bool(self.application and self.password)


CHOICES = {
    "dialect": DIALECTS,
    "format": ("html", "txt"),
    "group_targets": ("grouped", "single"),
    "count_mode": ("targets", "requests"),
    "protect_mode": ("span", "marker", "mask", "check"),
    "placeholder_policy": ("reject", "warn"),
    "term_policy": ("reject", "warn"),
    "publish_unreviewed": ("forbid", "warn"),
}
POSITIVE = (
    "max_doc_bytes", "max_doc_strings", "max_in_flight", "connect_timeout", "read_timeout", "deadline_s", "give_up_s",
    "unconfirmed_grace_s", "backoff_base_s", "backoff_cap_s", "max_attempts", "breaker_failures", "breaker_open_s",
    "lease_s", "callback_max_bytes",
)  # fmt: skip
NOT_NEGATIVE = ("max_resubmits", "token_grace_days", "inbox_retention_days", "domains_cache_s", "status_cache_s")
POSITIVE_OR_UNSET = ("quota_chars_day", "quota_chars_month", "quota_chars_submission")


def variable(name: str) -> str:
    """The environment variable of an attribute: ``read_timeout`` → ``ETRANSLATION_READ_TIMEOUT``."""
    return PREFIX + name.upper()


def wrong_values(settings: ETranslationSettings) -> Iterator[str]:
    for name, choices in CHOICES.items():
        if getattr(settings, name) not in choices:
            yield f"{variable(name)}: expected one of {', '.join(choices)}"
    for name in (*POSITIVE, *NOT_NEGATIVE, *POSITIVE_OR_UNSET):
        value, least = getattr(settings, name), 0 if name in NOT_NEGATIVE else 1
        if value is None and name in POSITIVE_OR_UNSET:
            continue
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or (value < least and not (name.endswith("_timeout") and value > 0)):
            yield f"{variable(name)}: expected {least} or more"
    if not settings.application.isascii() or not settings.application.isprintable() or ":" in settings.application:
        yield f"{variable('application')}: expected plain letters without a colon"
    if not settings.domain:
        yield f"{variable('domain')}: expected the name of a domain, as GEN"


def from_mapping(values: Mapping[str, Any]) -> ETranslationSettings:
    """From names without prefix, as ``READ_TIMEOUT``; the rest is as usual. Raises ``ImproperlyConfigured``."""
    known = {each.name for each in fields(ETranslationSettings)}
    if unknown := sorted(name for name in values if name.lower() not in known):
        raise ImproperlyConfigured("\n".join(f"{PREFIX}{name}: there is no such setting" for name in unknown))
    given: dict[str, Any] = {
        name.lower(): tuple(value) if isinstance(value, list) else value for name, value in values.items()
    }
    return ETranslationSettings(**given)


@cache
def etranslation_settings() -> ETranslationSettings:
    """The settings in force, from Django's ``ETRANSLATION``."""
    return from_mapping(django_settings.ETRANSLATION)


def forget_settings(*, setting: str, **_values: Any) -> None:
    """Django sends this signal when a test changes a setting."""
    if setting == "ETRANSLATION":
        etranslation_settings.cache_clear()


setting_changed.connect(forget_settings, dispatch_uid="etranslation_settings")
