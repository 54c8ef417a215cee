"""Country and coalition pages, composed from the lists of countries and coalitions: nothing is invented about them."""

from collections import Counter
from datetime import date
from functools import cache
from typing import Any

from content_models.editorial.demo.items import DemoItem, seeds, table

EUROPEAN_UNION = "EUR"
HEADLINE_INDICATOR = "digital_skills_at_least_basic"
PICTURES = ("bridge", "waves", "hills", "weave", "circles", "tiles", "bars", "steps")
LISTED = ["ARTICLE", "EVENT", "TRAINING", "FUNDING", "GOOD_PRACTICE"]
COALITION_AIMS = (
    "## What coalitions do\nCoalitions bring together public bodies, companies, schools and associations. They agree on"
    " priorities, make offers visible and learn from each other across borders."
)
ON_COUNTRY_PAGES = (
    "## On this page\nThe figure above shows its source and period. Below you find what was published last."
)


@cache
def country_items() -> tuple[DemoItem, ...]:
    rows = seeds("countries")["countries"]
    return tuple(country_item(row, number) for number, row in enumerate(rows))


def country_item(row: dict[str, Any], number: int) -> DemoItem:
    sentences, code, name = table("countries"), row["code"], row["name"]
    general = sentences["regions"][row["group"]].format(name=name)
    focus = sentences["focus"].get(code, "")
    fields = {
        "summary": f"Figures, coalition, funding and offers: digital skills in {in_sentence(name)}.",
        "image": PICTURES[number % len(PICTURES)],
        "countries": [code],
        "headline_indicator": HEADLINE_INDICATOR,
        "score_introduction": "Share of people between 16 and 74 with at least basic digital skills.",
        "map_title": name,
        "map_tooltip": f"Digital skills in {in_sentence(name)}",
        "map_body": focus or general,
        "components": [listing(f"Latest from {in_sentence(name)}", code)],
    }
    if code != EUROPEAN_UNION:
        fields["responsible_country"] = code
    text = f"{general} {focus}\n\n{ON_COUNTRY_PAGES}"
    return DemoItem(
        kind="country", key=code, parent="european-interactive-map", title=name, text=text,
        owner="editor", published_days=-250 + number, fields=fields,
    )  # fmt: skip


def listing(title: str, code: str) -> list[Any]:
    return ["listing", {"title": title, "kinds": LISTED, "countries": [code], "limit": 6, "view_mode": "cards"}]


def in_sentence(name: str) -> str:
    with_article = ("Netherlands", "European Union", "United Kingdom")
    return f"the {name}" if name in with_article else name


@cache
def coalition_items() -> tuple[DemoItem, ...]:
    rows = seeds("coalitions")["coalitions"]
    names = Counter(coalition_name(row) for row in rows)
    return tuple(coalition_item(row, number, names) for number, row in enumerate(rows))


def coalition_name(row: dict[str, Any]) -> str:
    return row["name"] or row["name_native"] or f"National coalition of {in_sentence(row['country_name'])}"


def coalition_item(row: dict[str, Any], number: int, names: Counter[str]) -> DemoItem:
    name, country = coalition_name(row), row["country"]
    fields: dict[str, Any] = {
        "summary": f"The partnership for digital skills in {in_sentence(row['country_name'])}.",
        "image": PICTURES[number % len(PICTURES)],
        "countries": [country],
        "responsible_country": country,
        "digital_skill_level": ["basic", "intermediate", "advanced"],
        "target_audience": ["digital_skills_for_all", "digital_skills_for_the_labour_force"],
        "target_languages": table("countries")["languages"][country],
        "native_name": row["name_native"] or "",
        "components": [listing(f"Latest from {in_sentence(row['country_name'])}", country)],
        **known_facts(row),
    }
    return DemoItem(
        kind="coalition", key=country, parent="about/national-coalitions",
        title=f"{name} ({row['country_name']})" if names[name] > 1 else name,
        text=coalition_text(row), owner="editor", published_days=-280 + number, fields=fields,
    )  # fmt: skip


def coalition_text(row: dict[str, Any]) -> str:
    where = in_sentence(row["country_name"])
    if row["coordinator"]:
        first = f"The coalition in {where} is coordinated by: {row['coordinator']}."
    else:
        first = f"The platform has no details about who coordinates the coalition in {where}. Corrections are welcome."
    since = f" It has existed since {row['since'][:4]}." if row["since"] else ""
    return f"{first}{since}\n\n{COALITION_AIMS}"


def known_facts(row: dict[str, Any]) -> dict[str, Any]:
    """What the list says for certain; a website that nobody has opened is left out."""
    facts: dict[str, Any] = {}
    if row["since"]:
        year, month, day = ([int(part) for part in row["since"].split("-")] + [1, 1])[:3]
        facts["founded"] = date(year, month, day)
    if row["website"] and row["website_status"] == "verified":
        facts["website"] = row["website"]
    if row["members"] and (digits := "".join(filter(str.isdigit, row["members"].split("(")[0]))):
        facts["member_count"] = int(digits)
    return facts
