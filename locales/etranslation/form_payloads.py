"""The older dialect's calls: fields in the query and in a form, with hyphens or underscores, or a bare text as body."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

MOST_FIELDS = 100
NAMES = "request-id|external-reference|target-languages?|translated-text|error-code|error-message"
# A form may come without its content type; what else may come, base64 and text, has no such names.
FORM = re.compile(rb"(?:^|&)(?:%s)=" % NAMES.replace("-", "[-_]").encode())
BEGINNING = 2_000
BETWEEN_CODES = re.compile(r"[\s,;\[\]\"']+")


@dataclass(frozen=True)
class Fields:
    """What the query and the form say, and the body when it is no form."""

    values: tuple[tuple[str, str], ...]
    text: str | None

    def first(self, name: str) -> str | None:
        return next((value for key, value in self.values if key == name), None)

    def words(self, *names: str) -> list[str]:
        """Everything that any of the names lists, however it is separated."""
        found = [BETWEEN_CODES.split(value) for key, value in self.values if key in names]
        return [word for words in found for word in words if word]


def read_fields(query: str, body: bytes) -> Fields:
    """Raises ``ValueError`` for what is not UTF-8, or has more fields than any call has."""
    is_form = FORM.search(body[:BEGINNING].lstrip()) is not None
    # Only a result must be exact: a message in another encoding is better than none.
    in_body = pairs(body.strip().decode("ascii", "replace")) if is_form else []
    text = None if is_form or not body.strip() else body.decode("utf-8-sig").strip()
    return Fields((*pairs(query.lstrip("?")), *in_body), text)


def pairs(text: str) -> list[tuple[str, str]]:
    found = parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="replace")
    return [(name.lower().replace("_", "-"), value) for name, value in found]
