"""The answer as JSON text; parts of it may be written already."""

import json
from typing import Any

import orjson


class Written:
    """A part of an answer that is JSON text."""

    __slots__ = ("body",)

    def __init__(self, body: bytes) -> None:
        self.body = body


def written(payload: Any) -> bytes:
    """UTF-8 without spaces. What no JSON in UTF-8 can hold, such as half a surrogate pair, comes as an escape."""
    try:
        return orjson.dumps(payload, default=spliced)
    except TypeError:
        text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"), default=read_again)
        return text.encode(errors="backslashreplace")


def spliced(part: Any) -> orjson.Fragment:
    if isinstance(part, Written):
        return orjson.Fragment(part.body)
    raise TypeError(type(part).__name__)


def read_again(part: Any) -> Any:
    if isinstance(part, Written):
        return json.loads(part.body)
    raise TypeError(type(part).__name__)
