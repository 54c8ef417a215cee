"""What a content security policy of another page allows of ours (Content Security Policy Level 3, section 6.7.2)."""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import SplitResult, urlsplit

# Directives in the order in which browsers look for the one that holds.
CHAINS = {
    "script-src": ("script-src-elem", "script-src", "default-src"),
    "connect-src": ("connect-src", "default-src"),
    "img-src": ("img-src", "default-src"),
    "frame-src": ("frame-src", "child-src", "default-src"),
}
HOST_SOURCE = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?(?P<host>\*|(?:\*\.)?[^/:*]+)(?::(?P<port>\d+|\*))?(?P<path>/.*)?",
    re.IGNORECASE,
)
PORTS = {"https": 443, "http": 80}

Policy = Mapping[str, tuple[str, ...]]


def read_policies(texts: Iterable[str]) -> list[Policy]:
    """Each policy of headers or meta elements; what one forbids, no other allows."""
    return [policy for text in texts for part in text.split(",") if (policy := read_policy(part))]


def read_policy(text: str) -> Policy:
    found: dict[str, tuple[str, ...]] = {}
    for directive in text.split(";"):
        name, *sources = directive.split()[:200] or [""]
        if name:
            # The first one of a name is the one that holds.
            found.setdefault(name.lower(), tuple(sources))
    return found


def allows(policies: Iterable[Policy], purpose: str, address: str, page: str) -> bool:
    """Whether a page may load an address for a purpose of ``CHAINS``."""
    return all(one_allows(policy, purpose, urlsplit(address), urlsplit(page)) for policy in policies)


def one_allows(policy: Policy, purpose: str, target: SplitResult, page: SplitResult) -> bool:
    sources = sources_of(policy, purpose)
    if sources is None:
        return True
    if purpose == "script-src" and trusts_nonces_alone(policy):
        return False
    return any(matches(source, target, page) for source in sources)


def sources_of(policy: Policy, purpose: str) -> tuple[str, ...] | None:
    return next((policy[name] for name in CHAINS[purpose] if name in policy), None)


def trusts_nonces_alone(policy: Policy) -> bool:
    """With this keyword, names of hosts say nothing: a script needs the page's nonce."""
    return "'strict-dynamic'" in (source.lower() for source in sources_of(policy, "script-src") or ())


def matches(source: str, target: SplitResult, page: SplitResult) -> bool:
    if source == "*":
        return target.scheme in PORTS
    if source.lower() == "'self'":
        return (target.scheme, target.netloc) == (page.scheme, page.netloc)
    if re.fullmatch(r"[a-z][a-z0-9+.-]*:", source, re.IGNORECASE):
        return is_scheme(source[:-1].lower(), target.scheme)
    parts = HOST_SOURCE.fullmatch(source)
    return parts is not None and matches_host(parts, target, page)


def matches_host(parts: re.Match[str], target: SplitResult, page: SplitResult) -> bool:
    host, name = parts["host"].lower(), target.hostname or ""
    is_host = host == "*" or (name.endswith(host[1:]) if host.startswith("*.") else name == host)
    return (
        is_host
        and is_scheme((parts["scheme"] or page.scheme).lower(), target.scheme)
        and is_port(parts["port"], target)
        and is_path(parts["path"] or "", target.path)
    )


def is_scheme(allowed: str, scheme: str) -> bool:
    """What is allowed for http is allowed for https."""
    return scheme == allowed or (allowed == "http" and scheme == "https")


def is_port(allowed: str | None, target: SplitResult) -> bool:
    usual = PORTS.get(target.scheme)
    port = target.port or usual
    return allowed == "*" or port == (int(allowed[:6]) if allowed else usual)


def is_path(allowed: str, path: str) -> bool:
    if allowed in {"", "/"}:
        return True
    return path.startswith(allowed) if allowed.endswith("/") else path == allowed
