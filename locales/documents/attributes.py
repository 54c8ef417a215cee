"""Which tags and attributes of a returned document are harmless, which are foreign, and which could do something."""

import re
from collections.abc import Mapping

from locales.documents.problems import Rejection

_RUNNING_TAGS = frozenset({"applet", "embed", "frame", "iframe", "object", "script"})
_ACTIVE_TAGS = _RUNNING_TAGS | frozenset(
    {
        "audio",
        "base",
        "button",
        "canvas",
        "form",
        "frameset",
        "img",
        "input",
        "link",
        "math",
        "meta",
        "noscript",
        "portal",
    }
    | {"select", "source", "style", "svg", "template", "textarea", "track", "video"}
)
_ADDRESS_ATTRIBUTES = frozenset(
    {"action", "archive", "background", "cite", "classid", "codebase", "data", "dynsrc", "formaction", "href", "icon"}
    | {"longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src", "srcdoc", "srcset", "usemap", "xlink:href"}
)
_SCRIPT_ADDRESS = re.compile(r"^(?:javascript|vbscript|data)\s*:", re.IGNORECASE)
_ADDRESS = re.compile(r"//|\burl\s*\(|^mailto:", re.IGNORECASE)
_SPACE = re.compile(r"[\x00-\x20]+")


def is_running(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether a tag could run something, wherever it stands."""
    return name in _RUNNING_TAGS or any(
        attribute_fault(*attribute) is Rejection.ACTIVE_CONTENT for attribute in attributes.items()
    )


def tag_fault(name: str, allowed: frozenset[str]) -> Rejection | None:
    if name in allowed:
        return None
    return Rejection.ACTIVE_CONTENT if name in _ACTIVE_TAGS or ":" in name else Rejection.UNKNOWN_TAG


def attribute_fault(name: str, value: str) -> Rejection | None:
    """None for what can be taken off without a thought: class, style, lang, names of namespaces and the like."""
    if name == "xmlns" or name.startswith("xmlns:"):
        return None
    if name.startswith("on") or _SCRIPT_ADDRESS.match(_SPACE.sub("", value)):
        return Rejection.ACTIVE_CONTENT
    if name in _ADDRESS_ATTRIBUTES or _ADDRESS.search(value):
        return Rejection.FOREIGN_ADDRESS
    return None
