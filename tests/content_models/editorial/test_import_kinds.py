"""Every kind of content can be imported with no more than its required fields."""

from typing import Any

from wagtail.models import Site

from content_models.base.row_files import SourceRow
from content_models.editorial.importing.content import ImportOptions, import_content
from content_models.editorial.importing.lookups import page_models
from content_models.editorial.importing.page_fields import importable_fields
from content_models.editorial.kinds import ContentKind
from content_models.editorial.models import ListingPage
from content_models.taxonomies.fields import TermField, TermsField
from content_models.taxonomies.loading import load
from content_models.taxonomies.models import Term
from content_models.taxonomies.vocabulary_files import read_vocabularies

TEXTS = {"body": "Text.", "summary": "Summary."}
REQUIRED = {
    "ACADEMY": {"academy_tag": "cyber"},
    "EVENT": {"starts_at": "2027-05-04T09:30", "event_setting": "virtual live", "online_url": "https://example.eu/"},
    "JOB": {
        "date_posted": "2026-11-01",
        "valid_through": "2027-01-31T23:59",
        "application_url": "https://example.eu/apply",
    },
    "NEWSLETTER": {"issue_date": "2026-11-01"},
}
SECTIONS = {ContentKind.HOME, ContentKind.LANDING, ContentKind.LISTING}


def smallest_row(kind: ContentKind) -> dict[str, Any]:
    fields = importable_fields(page_models()[kind])
    row: dict[str, Any] = {"kind": kind.value, "title": "A thing", "slug": slug_of(kind), "parent": "latest/events"}
    row |= {name: text for name, text in TEXTS.items() if name in fields}
    row |= {"external_id": "x-1"} if "external_id" in fields else {}
    row |= {
        name: Term.objects.of(field.vocabulary).first().code
        for name, field in fields.items()
        if isinstance(field, TermField | TermsField) and not field.blank
    }
    return row | REQUIRED.get(kind.value, {})


def test_it_imports_every_kind_and_finds_it_again(events: ListingPage) -> None:
    load(read_vocabularies())
    kinds = [kind for kind in ContentKind if kind not in SECTIONS]
    rows = [SourceRow(number, smallest_row(kind)) for number, kind in enumerate(kinds)]
    options = ImportOptions(site=Site.objects.get(is_default_site=True), publish=True)

    first = list(import_content(rows, options))
    second = list(import_content(rows, options))

    assert [(report.outcome.value, report.messages) for report in first] == [("created", ())] * len(kinds)
    assert [(report.outcome.value, report.messages) for report in second] == [("unchanged", ())] * len(kinds)
    assert all(page_models()[kind].objects.get(slug=slug_of(kind)).live for kind in kinds)


def slug_of(kind: ContentKind) -> str:
    return f"a-thing-{kind.value.lower().replace('_', '-')}"
