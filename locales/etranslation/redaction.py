"""Takes secrets out of what others wrote, before it is kept, logged or shown."""

import re
from dataclasses import dataclass, field

LONGEST = 500
HOOK = re.compile(r"(/translation/hook/[^/\s]+/[^/\s]+/)[^/\s?\"']+")
TAGS_AND_SPACE = re.compile(r"<[^>]*>|\s+|[\x00-\x1f\x7f]")


@dataclass(frozen=True)
class Secrets:
    """What must not be seen, also not where a report of an error shows the variables."""

    texts: tuple[str, ...] = field(default=(), repr=False)

    def __add__(self, text: str) -> "Secrets":
        return Secrets((*self.texts, text))


def redacted(text: str, secrets: Secrets) -> str:
    """One line of at most 500 characters, without markup, without the secrets and without tokens of callbacks."""
    for secret in sorted(filter(None, secrets.texts), key=len, reverse=True):
        text = text.replace(secret, "***")
    text = HOOK.sub(r"\1***", text)
    return " ".join(TAGS_AND_SPACE.sub(" ", text[: 10 * LONGEST]).split())[:LONGEST]
