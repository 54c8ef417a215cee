"""Opaque keyset cursors: the sort values of a row, sealed, and tied to the list that they were made for.

A cursor names no row but a position, so a row that is withdrawn between two pages leaves no gap.
"""

import base64
import binascii
import hashlib
import hmac
import json
from dataclasses import fields
from datetime import datetime
from enum import Enum
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.utils.crypto import salted_hmac

from content_models.catalogue.engines.base import Order, Selection, WrongCursorError
from content_models.catalogue.engines.conditions import AllOf, AnyOf, Condition, Not

SEAL_BYTES = 8
LONGEST_CURSOR = 4096


@lru_cache(maxsize=16)
def fingerprint(selection: Selection, orders: tuple[Order, ...]) -> str:
    """A short name of everything that decides which rows a list has and in which order, but for the moment."""
    kinds = None if selection.kinds is None else sorted(selection.kinds)
    conditions = sorted([named.field, canonical(named.condition)] for named in selection.conditions)
    names = [order.value for order in orders]
    parts = [selection.site_id, selection.chain, kinds, conditions, selection.search, names]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:12]


def canonical(condition: Condition) -> str:
    """The same text for conditions that ask the same, whatever the order of their parts and the time of asking."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            said: Any = sorted(canonical(part) for part in parts)
        case Not(part):
            said = canonical(part)
        case _:
            values = {field.name: getattr(condition, field.name) for field in fields(condition)}
            said = {name: plain(value) for name, value in values.items() if name != "moment"}
    return json.dumps([type(condition).__name__, said], sort_keys=True)


def plain(value: Any) -> Any:
    match value:
        case frozenset():
            return sorted(str(member) for member in value)
        case datetime():
            return value.timestamp()
        case Enum():
            return value.value
    return value


def write_cursor(name: str, values: list[Any]) -> str:
    text = json.dumps([name, [packed(value) for value in values]], separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(seal(text) + text).rstrip(b"=").decode()


def read_cursor(cursor: str, name: str) -> list[Any]:
    """The sort values in a cursor of the list ``name``. Raises ``WrongCursorError``."""
    sealed = raw_bytes(cursor)
    text = sealed[SEAL_BYTES:]
    if not hmac.compare_digest(seal(text), sealed[:SEAL_BYTES]):
        raise WrongCursorError("This is not a cursor of this service.")
    made_for, values = json.loads(text)
    if made_for != name:
        raise WrongCursorError("The cursor belongs to a list with another order, filter, site or language.")
    return [unpacked(value) for value in values]


def raw_bytes(cursor: str) -> bytes:
    if len(cursor) > LONGEST_CURSOR or not cursor.isascii():
        raise WrongCursorError("This is not a cursor of this service.")
    try:
        return base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise WrongCursorError("This is not a cursor of this service.") from error


def seal(text: bytes) -> bytes:
    return salted_hmac("catalogue.cursor", text, algorithm="sha256").digest()[:SEAL_BYTES]


def packed(value: Any) -> Any:
    """As JSON that says its type."""
    match value:
        case datetime():
            return {"t": value.isoformat()}
        case bytes():
            return {"b": base64.b64encode(value).decode()}
        case UUID():
            return {"u": value.hex}
    return value


def unpacked(value: Any) -> Any:
    match value:
        case {"t": text}:
            return datetime.fromisoformat(text)
        case {"b": text}:
            return base64.b64decode(text)
        case {"u": text}:
            return UUID(text)
    return value
