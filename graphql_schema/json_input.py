"""JSON from outside, without what JSON leaves open: each name once, no values that nothing can hold."""

import json
from collections.abc import Iterable
from math import isinf
from typing import Any

from graphql_schema.limits.tiers import DEEPEST_VALUE


class UnreadableError(ValueError):
    """A text that is not JSON as we take it; the message says why."""


def read_json(text: str) -> Any:
    """Raises ``UnreadableError``."""
    try:
        found = json.loads(text, parse_constant=refuse_constant, parse_float=finite, object_pairs_hook=each_once)
    except UnreadableError:
        raise
    except RecursionError as error:
        raise UnreadableError("it is nested too deeply.") from error
    except ValueError as error:
        raise UnreadableError("it is not valid JSON.") from error
    check_values(found)
    return found


def refuse_constant(name: str) -> None:
    raise UnreadableError(f"{name} is not JSON.")


def finite(text: str) -> float:
    number = float(text)
    if isinf(number):
        raise UnreadableError("a number is too large.")
    return number


def each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise UnreadableError("a name stands twice in an object.")
    return found


def check_values(root: Any) -> None:
    """Walks level by level, so that depth is bounded before anything else walks the values."""
    level, depth = [root], 0
    while level:
        # The request itself and its variables are two levels.
        if depth > DEEPEST_VALUE + 2:
            raise UnreadableError("it is nested too deeply.")
        for value in level:
            if isinstance(value, str):
                check_text(value)
        level = [part for value in level for part in parts_of(value)]
        depth += 1


def parts_of(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return [*value, *value.values()]
    return value if isinstance(value, list) else ()


def check_text(text: str) -> None:
    if "\x00" in text:
        raise UnreadableError("a text holds a null character.")
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise UnreadableError("a text holds half a character.") from error
