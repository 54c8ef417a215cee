"""The reference page of the content types, as Markdown. Everything in it comes from the tables and the models."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.utils.text import capfirst
from django.utils.translation import override

from content_models.editorial.tables import content_tables, types_left_out

INTRODUCTION = """\
# Content types

Written by `manage.py export_content_types`; do not edit. Each table comes from `content_models/editorial/tables`, the
machine-readable copy of what the platform holds: *wire name* is what coalition sites call a field, *field* our name,
*GraphQL* where front ends find it. *Required* says what the form asks for; *recommended* fields count for the
completeness of a page. *Languages*: `own` is translated, `shared` has one value for all languages, of `own words` the
words are translated and numbers, dates and files shared. Rows marked ✚ are additions of this platform.
"""
ENDING = """\
## Left out so far

| what | reason |
| --- | --- |
"""
Row = dict[str, Any]


def content_reference() -> str:
    """The whole page, the same on every machine and in every interface language."""
    with override("en"):
        parts = [INTRODUCTION, contents(content_tables()), *map(section, content_tables()), ENDING + left_out()]
    return "\n".join(parts)


def contents(tables: Iterable[dict[str, Any]]) -> str:
    lines = [f"- [{table['title']}](#{anchor(table['title'])})" for table in tables]
    return "\n".join([*lines, ""])


def anchor(title: str) -> str:
    kept = (letter for letter in title.lower() if letter.isalnum() or letter in " -")
    return "".join(kept).replace(" ", "-")


def section(table: dict[str, Any]) -> str:
    rows = [row for row in table["fields"] if "left_out" not in row]
    lines = [
        f"## {table['title']}",
        "",
        *facts(table),
        "",
        "| wire name | field | what | number | required | languages | GraphQL |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        *map(line, rows),
        "",
        *remarks(table),
    ]
    return "\n".join(lines)


def facts(table: dict[str, Any]) -> list[str]:
    model = apps.get_model(table["model"])
    found = [f"{capfirst(str(model._meta.verbose_name))}: model `{table['model']}`"]
    if table["kind"]:
        found.append(f"kind `{table['kind']}`, GraphQL type `{model.__name__}`")
    if table["url"]:
        found.append(f"address `{table['url']}`")
    if parents := getattr(model, "parent_page_types", None):
        found.append("lives under " + ", ".join(f"`{parent.split('.')[-1]}`" for parent in parents))
    return [", ".join(found) + "."]


def line(row: Row) -> str:
    mark = " ✚" if row["origin"] == "ours" else ""
    names = ", ".join(f"`{name}`" for name in [row["field"], *row.get("more_fields", [])])
    seen = f"`{row['graphql']}`" if "graphql" in row else ""
    cells = [
        f"`{row['name']}`{mark}",
        names,
        what(row),
        row["cardinality"],
        row["required_by_us"],
        languages(row),
        seen,
    ]
    return "| " + " | ".join(cells) + " |"


def languages(row: Row) -> str:
    if differs := row.get("differences", {}).get("translatable"):
        return {"one value": "shared", "each language": "own", "both": "own words"}[differs["ours"]]
    if isinstance(row["translatable"], str):
        return "own words"
    return "own" if row["translatable"] else "shared"


def what(row: Row) -> str:
    key = row.get("differences", {}).get("vocabulary", {}).get("ours") or row.get("vocabulary")
    target = f" → {row['target']}" if row.get("target") else ""
    return f"{row['label']}: {row['type']}{target}" + (f" (`{key}`)" if key else "")


def remarks(table: dict[str, Any]) -> list[str]:
    found = [
        f"- `{row['name']}`, {aspect}: ours is *{said['ours']}*. {said['reason']}"
        for row in table["fields"]
        for aspect, said in row.get("differences", {}).items()
        if said["ours"] != "recommended"
    ]
    found += [f"- `{row['name']}` is left out: {row['left_out']}" for row in table["fields"] if "left_out" in row]
    return ["Where it differs from the table:", "", *found, ""] if found else []


def left_out() -> str:
    return "\n".join([*(f"| {each['title']} | {each['reason']} |" for each in types_left_out()), ""])
