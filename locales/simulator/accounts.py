"""Who may ask, for which domains and language pairs, and how much."""

import hmac
import json
from dataclasses import dataclass, field
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any

from locales.simulator.languages import EU_LANGUAGES
from locales.simulator.options import Options

SUFFIXES = {
    "GEN": ("", "-GLS"),
    "SPD": ("", "-LLM", "-LLM-GLS"),
    "ECB": ("", "-LLM", "-LLM-GLS"),
    "ECJ": ("", "-LLM", "-LLM-GLS"),
    "IPO": ("-GLS",),
    "QE": ("",),
}
PUBLIC_HEALTH = ("EN-FR", "FR-EN", "EN-DE", "DE-EN")

Domains = dict[str, tuple[str, ...]]


@dataclass
class Account:
    """One customer of the service; ``spent`` counts characters times languages."""

    name: str
    password: str
    domains: Domains = field(default_factory=dict)
    is_llm_allowed: bool = True
    quota_in_flight: int | None = None
    quota_chars: int | None = None
    spent: int = 0

    def has_password(self, password: str) -> bool:
        return hmac.compare_digest(self.password.encode(), password.encode())

    def has_pair(self, domain: str, source: str, target: str) -> bool:
        """Whether the domain lists the pair in any variant."""
        return any(pair_of(each) == f"{source}-{target}" for each in self.domains.get(domain, ()))


def pair_of(entry: str) -> str:
    """``EN-FR`` of ``EN-FR-LLM-GLS``."""
    return entry[:5]


@cache
def all_domains() -> Domains:
    """What the default account has."""
    pairs = [f"{source}-{target}" for source, target in permutations(EU_LANGUAGES, 2)]
    known = {name: tuple(f"{pair}{suffix}" for pair in pairs for suffix in SUFFIXES[name]) for name in SUFFIXES}
    return {**known, "PUBHEALTH": PUBLIC_HEALTH}


def load_accounts(options: Options) -> dict[str, Account]:
    """The accounts of the file, or the one of the options; by name."""
    if not options.accounts:
        return {options.user: Account(options.user, options.password, all_domains())}
    listed = json.loads(Path(options.accounts).read_text(encoding="utf-8"))
    accounts = [_account(entry) for entry in (listed["accounts"] if isinstance(listed, dict) else listed)]
    return {account.name: account for account in accounts}


def _account(entry: dict[str, Any]) -> Account:
    asked = entry.get("domains", list(all_domains()))
    domains = asked if isinstance(asked, dict) else {name: all_domains()[name] for name in asked}
    return Account(
        name=entry["name"],
        password=entry["password"],
        domains={name: tuple(pairs) for name, pairs in domains.items()},
        is_llm_allowed=entry.get("llm", True),
        quota_in_flight=entry.get("quotaInFlight"),
        quota_chars=entry.get("quotaChars"),
    )
