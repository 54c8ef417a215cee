"""What is wrong with JSON-LD by schema.org's own definitions: unknown types and properties, values of a wrong type."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

DEFINITIONS: dict[str, Any] = json.loads(Path(__file__).with_name("vocabulary.json").read_text(encoding="utf-8"))
TYPES = DEFINITIONS["types"]
PREFIX = "https://schema.org/"
FORMS = {
    "Date": re.compile(r"\d{4}(-\d\d-\d\d)?"),
    "DateTime": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "Duration": re.compile(r"P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?"),
    "URL": re.compile(r"https?://\S+"),
    "Text": re.compile(r".+", re.DOTALL),
}
# What search engines ask for, beyond what the vocabulary does.
REQUIRED = {
    "NewsArticle": {"headline", "datePublished", "dateModified", "author", "publisher"},
    "OpinionNewsArticle": {"headline", "datePublished", "author"},
    "Article": {"headline", "datePublished", "author"},
    "Report": {"headline", "datePublished", "author"},
    "Event": {"name", "startDate", "location", "eventStatus", "eventAttendanceMode", "organizer", "description"},
    "Course": {"name", "description", "provider", "hasCourseInstance"},
    "CourseInstance": {"courseMode"},
    "EducationalOccupationalProgram": {"name", "provider"},
    "JobPosting": {"title", "description", "datePosted", "hiringOrganization"},
    "MonetaryGrant": {"name", "url"},
    "Organization": {"name", "url"},
    "GovernmentOrganization": {"name", "url"},
    "Dataset": {"name", "description"},
    "EducationalOccupationalCredential": {"name", "credentialCategory"},
    "LearningResource": {"name", "description"},
    "BreadcrumbList": {"itemListElement"},
    "ItemList": {"itemListElement", "numberOfItems"},
    "ListItem": {"position", "name"},
    "FAQPage": {"mainEntity"},
    "Question": {"name", "acceptedAnswer"},
    "Answer": {"text"},
    "Observation": {"observationAbout", "observationDate", "variableMeasured", "value"},
    "StatisticalVariable": {"name"},
    "WebSite": {"name", "url"},
    "ImageObject": {"url", "width", "height"},
}


@cache
def ancestors(name: str) -> frozenset[str]:
    parents = TYPES.get(name, {}).get("parents", ())
    return frozenset([name, *(each for parent in parents for each in ancestors(parent))])


@cache
def properties(name: str) -> dict[str, list[str]]:
    return {key: types for each in ancestors(name) for key, types in TYPES[each]["properties"].items()}


def faults(node: dict[str, Any], path: str = "") -> Iterator[str]:
    """A sentence for each fault, however deep."""
    name = node.get("@type")
    if name is None:
        if set(node) != {"@id"}:
            yield f"{path}: no type"
        return
    if name not in TYPES:
        yield f"{path}: {name} is no type"
        return
    missing = REQUIRED.get(name, set()) - set(node)
    if missing:
        yield f"{path}: {name} lacks {sorted(missing)}"
    for key, value in node.items():
        if not key.startswith("@"):
            yield from value_faults(name, key, value, f"{path}/{name}.{key}")


def value_faults(name: str, key: str, value: Any, path: str) -> Iterator[str]:
    # Constraints of actions are named after the property that they are about (schema.org/docs/actions.html).
    expected = ["Text"] if key.endswith("-input") else properties(name).get(key)
    if expected is None:
        yield f"{path}: no such property"
        return
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            of_type = set(TYPES.get(each["@type"], {}).get("is", ())) if "@type" in each else set(expected)
            if not of_type & set(expected) and "Thing" not in expected:
                yield f"{path}: {each['@type']} is none of {expected}"
            yield from faults(each, path)
        elif not any(fits(each, kind) for kind in expected):
            yield f"{path}: {each!r} is none of {expected}"


def fits(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "Boolean"
    if isinstance(value, int | float):
        return kind in {"Number", "Float", "Integer"} and (kind != "Integer" or isinstance(value, int))
    if kind in DEFINITIONS["enumerations"]:
        return value.removeprefix(PREFIX) in DEFINITIONS["enumerations"][kind]
    return bool(FORMS[kind].fullmatch(value)) if kind in FORMS else False
