"""Writes benchmarks/search_quality.md from the demo's content in the database that the environment names."""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import django

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "benchmarks" / "search_quality.md"

sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.development")
django.setup()

from django.db import connection  # noqa: E402 (needs the settings)
from wagtail.models import Site  # noqa: E402

from content_models.catalogue.engines.choice import open_engine  # noqa: E402
from tests.search_quality.measuring import Outcome, outcomes, quality_by_language  # noqa: E402


def lines(found: Sequence[Outcome], engine: str) -> Iterator[str]:
    yield "# Quality of search"
    yield ""
    yield (
        f"{len(found)} labelled queries (`tests/search_quality/queries.toml`) over the demo's content, each in its own "
        "language without fallback; among the first ten. The labels were written before the ranking was tuned. "
        f"Answered by `{engine}` on {connection.vendor}; made by `scripts/search-quality`."
    )
    yield ""
    yield "| language | queries | recall at 10 | precision at 10 |"
    yield "| --- | --- | --- | --- |"
    for quality in quality_by_language(found):
        yield f"| {quality.language} | {quality.queries} | {quality.recall:.2f} | {quality.precision:.2f} |"
    yield ""
    yield "What was expected and is not among the first ten:"
    yield ""
    missing = [outcome for outcome in found if outcome.missing]
    for outcome in missing:
        yield f"- {outcome.query.language} `{outcome.query.text}`: {', '.join(outcome.missing)}"
    if not missing:
        yield "- nothing"


def main() -> None:
    reading = open_engine().reading()
    site = Site.objects.get(is_default_site=True)
    REPORT.write_text("\n".join(lines(outcomes(reading, site.pk), type(reading).__name__)) + "\n", encoding="utf-8")


main()
