"""From checked parameters to the variables of a trusted document."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from graphql_schema.outlets.definition import parameters

ARGUMENTS = frozenset({"kinds", "search", "orderBy", "first", "locale", "from", "to", "codes", "period"})
# What "from" and "to" bound, where all that is asked for is of such a kind.
IN_TIME = frozenset({"EVENT", "TRAINING"})
WITH_DEADLINE = frozenset({"FUNDING", "JOB"})


def list_variables(values: Mapping[str, Any], kinds: Sequence[str] | None = None) -> dict[str, Any]:
    """The variables of a list; ``kinds`` are those of the address where the parameters name none."""
    chosen = values.get("type") or kinds
    where = conditions(values)
    where.update(bounds(values, frozenset(chosen or ())))
    found = {
        "kinds": list(chosen) if chosen else None,
        "where": where or None,
        "search": values.get("q"),
        "orderBy": [values["order"]] if "order" in values else None,
        "locale": values.get("lang"),
    }
    return {name: value for name, value in found.items() if value is not None}


def calendar_variables(values: Mapping[str, Any]) -> dict[str, Any]:
    """Events in their order."""
    return ahead({"orderBy": ["STARTS_SOONEST"], **list_variables(values, ["EVENT"])}, values)


def map_variables(values: Mapping[str, Any]) -> dict[str, Any]:
    kinds = map_kinds(values)
    found = {"orderBy": ["TITLE"], **list_variables(values, kinds)}
    return ahead(found, values) if kinds == ["EVENT"] else found


def map_kinds(values: Mapping[str, Any]) -> list[str]:
    return ["EVENT"] if values.get("layer") == "events" else ["COALITION"]


def ahead(variables: dict[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """What is not over, unless the asking says of which time."""
    if {"from", "to", "upcoming"} & values.keys():
        return variables
    return {**variables, "where": {**variables.get("where", {}), "isUpcoming": True}}


def conditions(values: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of the API's filter."""
    where: dict[str, Any] = {}
    for name, value in values.items():
        parameter = parameters()[name]
        if parameter.filter and parameter.filter not in ARGUMENTS:
            where[parameter.filter] = {"in": value} if isinstance(value, list) else value
    return where


def bounds(values: Mapping[str, Any], kinds: frozenset[str]) -> dict[str, Any]:
    """The window of time: of events the days on which they take place, of calls the deadline, else the publication."""
    first, last = (values.get("from") or (None, None))[0], (values.get("to") or (None, None))[1]
    if first is None and last is None:
        return {}
    if kinds and kinds <= IN_TIME:
        return {"during": window("from", first, "to", last)}
    return {"deadline" if kinds and kinds <= WITH_DEADLINE else "publishedAt": window("gte", first, "lte", last)}


def window(begin: str, first: datetime | None, end: str, last: datetime | None) -> dict[str, str]:
    ends = {begin: first, end: last}
    return {name: written(moment) for name, moment in ends.items() if moment is not None}


def written(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
