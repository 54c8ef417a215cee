"""How large a filter may be, so that nobody asks for an answer that never comes."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphql_schema.errors import BadUserInput

DEEPEST = 10
MOST_CONDITIONS = 100
MOST_VALUES = 200

Where = Mapping[str, Any]


def check_size(where: Where) -> None:
    """Raises ``BadUserInput`` for a filter with too many levels or conditions, or a list with too many values."""
    if depth_of(where) > DEEPEST:
        raise BadUserInput(f"The filter is nested too deeply. Use at most {DEEPEST} levels of and, or and not.")
    conditions = list(conditions_in(where))
    if len(conditions) > MOST_CONDITIONS:
        raise BadUserInput(f"The filter has {len(conditions)} conditions. Use at most {MOST_CONDITIONS}.")
    for name, value in conditions:
        for key, values in value.items() if isinstance(value, Mapping) else ():
            if isinstance(values, list) and len(values) > MOST_VALUES:
                raise BadUserInput(f"{name}.{key} names {len(values)} values. Name at most {MOST_VALUES}.")


def depth_of(where: Where) -> int:
    return 1 + max((depth_of(part) for part in parts_of(where)), default=-1)


def parts_of(where: Where) -> list[Where]:
    """The filters directly inside a filter."""
    inner = where.get("not")
    return [*(where.get("and") or ()), *(where.get("or") or ()), *([] if inner is None else [inner])]


def conditions_in(where: Where) -> Iterator[tuple[str, Any]]:
    """Every condition of a filter at any depth, with the name of its field. A filter that groups others counts too."""
    for name, value in where.items():
        if value is not None and name not in {"and", "or", "not"}:
            yield name, value
    for part in parts_of(where):
        yield "filter", {}
        yield from conditions_in(part)
