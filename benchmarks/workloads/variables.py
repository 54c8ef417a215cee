"""Variables for each workload, from the same facts for every system, so that all are asked the same questions."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import combinations, islice, product
from typing import Any

from benchmarks.corpus.prose import vocabulary
from benchmarks.workloads.corpus_facts import CorpusFacts, UsedTerm

KINDS = ("ARTICLE", "EVENT", "TRAINING", "FUNDING", "JOB", "GOOD_PRACTICE", "RESOURCE")
# Words that are neither in every text nor in hardly any.
SEARCHED_WORDS = slice(60, 400, 11)
CHAIN = {"locale": "en", "fallback": []}
MODELS = {
    "ARTICLE": "editorial.ArticlePage", "EVENT": "editorial.EventPage", "TRAINING": "editorial.TrainingPage",
    "FUNDING": "editorial.FundingPage", "JOB": "editorial.JobPage",
    "GOOD_PRACTICE": "editorial.GoodPracticePage", "RESOURCE": "editorial.ResourcePage",
}  # fmt: skip
MOST_PATHS = 2000
FACETS = ["digital_technology", "digital_skill_level", "target_audience", "geographical_sphere", "event_setting"]


@dataclass(frozen=True)
class Question:
    """One question as each system is asked it: variables by the name of the system."""

    platform: dict[str, Any]
    postgraphile: dict[str, Any] = field(default_factory=dict)
    stock_grapple: dict[str, Any] = field(default_factory=dict)


def three_kinds(facts: CorpusFacts) -> Iterator[Question]:
    for kinds in combinations(KINDS, 3):
        yield Question(
            {"kinds": list(kinds), **CHAIN},
            {"site": facts.site_id, "locale": facts.locale, "kinds": list(kinds)},
            {"types": ",".join(MODELS[kind] for kind in kinds), "home": facts.home_id},
        )


def details(facts: CorpusFacts) -> Iterator[Question]:
    return details_of(facts, "ARTICLE")


def details_of(facts: CorpusFacts, kind: str) -> Iterator[Question]:
    for path in facts.paths(kind, MOST_PATHS):
        yield Question({"path": path}, {"site": facts.site_id, "path": path}, {"path": path})


def three_filters(facts: CorpusFacts) -> Iterator[Question]:
    sources = [("country", 6), ("digital-technology", 6), ("digital-skill-level", 2)]
    for chosen in product(*(facts.frequent_terms(key, "TRAINING", count) for key, count in sources)):
        yield filtered_question(facts, *chosen)


def filtered_question(facts: CorpusFacts, country: UsedTerm, technology: UsedTerm, level: UsedTerm) -> Question:
    where = {
        "countries": {"in": [country.code]},
        "digitalTechnology": {"in": [technology.code]},
        "digitalSkillLevel": {"in": [level.code]},
    }
    chosen = {"country": country, "technology": technology, "level": level}
    keys = {name: [str(key) for key in term.with_narrower] for name, term in chosen.items()}
    return Question(
        {"kinds": ["TRAINING"], "where": where, **CHAIN},
        {"site": facts.site_id, "locale": facts.locale, "kind": "TRAINING", **keys},
        {"language": facts.locale, **{name: term.code for name, term in chosen.items()}},
    )


def searches(facts: CorpusFacts) -> Iterator[Question]:
    for first, second in combinations(vocabulary(facts.locale)[SEARCHED_WORDS], 2):
        words = f"{first} {second}"
        yield Question(
            {"search": words, "where": {"locale": {"in": [facts.locale]}}, **CHAIN},
            {"query": words, "locale": facts.locale},
            {"query": words, "home": facts.home_id},
        )


def facet_counts(facts: CorpusFacts) -> Iterator[Question]:
    for country in facts.frequent_terms("country", "EVENT", 20):
        yield Question(
            {"kinds": ["EVENT"], "where": {"countries": {"in": [country.code]}}, **CHAIN},
            {"site": facts.site_id, "locale": facts.locale, "kind": "EVENT", "country": str(country.pk)},
            {"language": facts.locale, "country": country.code, "fields": FACETS},
        )


def fallbacks(_facts: CorpusFacts) -> Iterator[Question]:
    """Without the cursor of the first page, which only the running server knows."""
    for kinds in combinations(KINDS, 2):
        yield Question({"kinds": list(kinds)})


def calendars(facts: CorpusFacts) -> Iterator[Question]:
    now = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    for country, month in product(facts.frequent_terms("country", "EVENT", 8), range(-2, 4)):
        start, end = now + timedelta(days=30 * month), now + timedelta(days=30 * month + 60)
        window = {"gte": stamp(start), "lte": stamp(end)}
        yield Question({"where": {"countries": {"in": [country.code]}, "startsAt": window}, **CHAIN})


def front_pages(_facts: CorpusFacts) -> Iterator[Question]:
    for section, locale in product(("latest", "opportunities", "actions", "about"), ("en", "fr", "el")):
        yield Question({"path": f"/{locale}/{section}/", "locale": locale, "fallback": ["en"]})


def stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


SOURCES: dict[str, Callable[[CorpusFacts], Iterator[Question]]] = {
    "W1": three_kinds,
    "W2": details,
    "W3": three_filters,
    "W4": searches,
    "W5": facet_counts,
    "W6": fallbacks,
    "W7": calendars,
    "W8": front_pages,
}
MOST_QUESTIONS = 200


def questions(workload: str, facts: CorpusFacts) -> list[Question]:
    return list(islice(SOURCES[workload](facts), MOST_QUESTIONS))
