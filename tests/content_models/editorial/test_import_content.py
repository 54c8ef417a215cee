"""Bulk import of content: rows become pages, whole or not at all, and a second run changes nothing."""

import json
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Locale, ModelLogEntry, Page, PageLogEntry, Site

from content_models.base.row_files import SourceRow, read_csv_rows
from content_models.base.row_reports import RowOutcome, RowReport
from content_models.editorial.importing.content import ImportOptions, import_content
from content_models.editorial.models import EventPage, ListingPage, OrganisationPage
from content_models.taxonomies.loading import load
from content_models.taxonomies.models import Term
from content_models.taxonomies.vocabulary_files import read_vocabularies
from tests.support.scenes import scene

NEEDED = {
    "country", "digital-technology", "digital-skill-level", "event-setting", "target-audience", "link-type",
    "geographical-sphere", "target-language", "organisation-category",
}  # fmt: skip
EVENT = {
    "kind": "event",
    "external_id": "lis-1",
    "title": "Digital skills week in Lisbon",
    "summary": "Three days of workshops.",
    "body": "First paragraph with https://example.eu/more.\n\nSecond <b>paragraph</b>.",
    "starts_at": "2027-05-04T09:30",
    "ends_at": "2027-05-06T17:00+02:00",
    "time_zone": "Europe/Lisbon",
    "event_setting": "virtual live",
    "online_url": "https://example.eu/join",
    "digital_technology": "3030|generative-ai",
    "digital_skill_level": "basic|Advanced",
    "countries": "PT|EL",
    "geographical_sphere": "eu_institutional_initiative",
    "price_amount": "0",
    "website_links": "https://example.eu/a|https://example.eu/b",
    "authors": "Ana Sousa|Rui Costa",
}


@scene
def ready(events: ListingPage) -> ListingPage:
    load(file for file in read_vocabularies() if file.key in NEEDED)
    return events


def run(*rows: dict[str, Any], dry_run: bool = False, **options: Any) -> list[RowReport]:
    numbered = [SourceRow(number, row) for number, row in enumerate(rows, start=2)]
    chosen = ImportOptions(site=Site.objects.get(is_default_site=True), **options)
    return list(import_content(numbered, chosen, dry_run=dry_run))


def outcomes(reports: list[RowReport]) -> list[str]:
    return [str(report) for report in reports]


def test_it_makes_a_draft_with_all_fields(ready: ListingPage) -> None:
    reports = run(EVENT)

    assert outcomes(reports) == ["2: created lis-1"]
    event = EventPage.objects.get(external_id="lis-1").get_latest_revision_as_object()
    assert (event.live, event.slug, event.get_parent().pk) == (False, "digital-skills-week-in-lisbon", ready.pk)
    assert event.starts_at == datetime(2027, 5, 4, 8, 30, tzinfo=UTC)
    assert event.ends_at == datetime(2027, 5, 6, 15, 0, tzinfo=UTC)
    assert [term.code for term in event.digital_technology.all()] == ["3030", "generative-ai"]
    assert {term.code for term in event.countries.all()} == {"PRT", "GRC"}
    assert {term.code for term in event.digital_skill_level.all()} == {"basic", "advanced"}
    assert event.geographical_sphere.code == "eu_institutional_initiative"
    assert (event.is_free, event.summary) == (True, "Three days of workshops.")
    assert [block.value["url"] for block in event.website_links] == ["https://example.eu/a", "https://example.eu/b"]
    assert [block.value for block in event.authors] == ["Ana Sousa", "Rui Costa"]
    html = event.body[0].value["text"].source
    assert '<a href="https://example.eu/more">https://example.eu/more</a>' in html
    assert "Second &lt;b&gt;paragraph&lt;/b&gt;." in html
    assert html.count("<p>") == 2


def test_it_publishes_when_asked_to(ready: ListingPage) -> None:
    run(EVENT, publish=True)

    event = EventPage.objects.get(external_id="lis-1")
    assert (event.live, event.has_unpublished_changes) == (True, False)
    assert {term.code for term in event.countries.all()} == {"PRT", "GRC"}
    assert event.url_path.endswith("/latest/events/digital-skills-week-in-lisbon/")


def test_it_changes_nothing_in_a_second_run(ready: ListingPage) -> None:
    run(EVENT, publish=True)
    event = EventPage.objects.get(external_id="lis-1")

    reports = run(EVENT, publish=True)

    assert outcomes(reports) == ["2: unchanged lis-1"]
    assert EventPage.objects.get(external_id="lis-1").latest_revision_id == event.latest_revision_id
    assert EventPage.objects.count() == 1


def test_it_updates_the_named_fields_only(ready: ListingPage) -> None:
    run(EVENT, publish=True)

    reports = run({"kind": "EVENT", "external_id": "lis-1", "title": "Skills week", "summary": "", "countries": "FRA"})

    live = EventPage.objects.get(external_id="lis-1")
    draft = live.get_latest_revision_as_object()
    assert outcomes(reports) == ["2: updated lis-1"]
    assert (live.title, draft.title) == ("Digital skills week in Lisbon", "Skills week")
    assert draft.summary == "Three days of workshops."
    assert [term.code for term in draft.countries.all()] == ["FRA"]
    assert draft.starts_at == live.starts_at


def test_it_empties_a_field_by_null(ready: ListingPage) -> None:
    run(EVENT)

    run({"kind": "EVENT", "external_id": "lis-1", "summary": None, "geographical_sphere": None})

    draft = EventPage.objects.get(external_id="lis-1").get_latest_revision_as_object()
    assert (draft.summary, draft.geographical_sphere) == ("", None)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"kind": "party"}, "“party” is not a kind of content. Kinds are: article, event"),
        ({"language": "xx"}, "“xx” is not a language here."),
        ({"external_id": ""}, "Fill the column external_id"),
        ({"parent": "latest/parties"}, "There is no page “latest/parties” in the tree of “en”."),
        ({"colour": "red"}, "colour: A page of the type “event” has no such field. Fields are: accessibility, agenda"),
        ({"countries": "PT|Atlantis"}, "countries: “Atlantis” is not in the vocabulary country."),
        ({"starts_at": "4 May"}, "starts_at: “4 May” is not a date with a time."),
        ({"time_zone": "Lisbon"}, "time_zone: “Lisbon” is not a time zone."),
        ({"ends_at": "2027-05-01T10:00"}, "ends_at: The end lies before the start."),
        ({"online_url": ""}, "online_url: A virtual or blended event needs the link"),
        ({"countries": ""}, "countries: This field is required."),
        ({"body": ""}, "body: This field is required."),
        ({"title": ""}, "title: This field cannot be"),
        ({"event_status": "maybe"}, "event_status: Value 'maybe' is not a valid choice."),
        ({"capacity": "many"}, "capacity: “many” value must be an integer."),
        ({"price_amount": "1,50"}, "price_amount: “1,50” value must be a decimal number."),
        ({"publish_in_core": "maybe"}, "publish_in_core: “maybe” is neither yes nor no."),
        ({"image": "Nothing"}, "image: There is no single image with the title “Nothing”."),
        ({"organisations": "organiser: Nobody"}, "organisations: There is no organisation “Nobody”."),
        ({"website_links": "no address"}, "website_links: Write a JSON list of objects"),
        ({"sessions": "[{"}, "sessions: This is not valid JSON"),
        ({"locations": '[{"town": "Lisbon"}]'}, "locations: There is no part “town” here. Parts are: name, street"),
        (
            {"locations": '[{"name": "Hall", "latitude": 120}]'},
            "locations: latitude: A latitude lies between -90 and 90",
        ),
    ],
)
def test_it_refuses_a_row_with_what_to_do_and_leaves_nothing(
    ready: ListingPage, changes: dict[str, Any], message: str
) -> None:
    before = (Page.objects.count(), PageLogEntry.objects.count(), ModelLogEntry.objects.count())

    [report] = run(EVENT | changes)

    assert report.outcome == RowOutcome.REFUSED
    assert message in str(report)
    assert (Page.objects.count(), PageLogEntry.objects.count(), ModelLogEntry.objects.count()) == before


def test_it_names_everything_that_is_wrong_with_a_row(ready: ListingPage) -> None:
    [report] = run(EVENT | {"countries": "XX", "starts_at": "soon", "colour": "red"})

    assert [message.partition(":")[0] for message in report.messages] == ["colour", "starts_at", "countries"]


def test_it_imports_good_rows_beside_refused_ones(ready: ListingPage) -> None:
    reports = run(EVENT, EVENT | {"external_id": "lis-2", "countries": "XX"}, EVENT | {"external_id": "lis-3"})

    assert [report.outcome for report in reports] == ["created", "refused", "created"]
    assert sorted(EventPage.objects.values_list("external_id", "slug")) == [
        ("lis-1", "digital-skills-week-in-lisbon"),
        ("lis-3", "digital-skills-week-in-lisbon-2"),
    ]


def test_it_takes_streams_as_json_with_codes_of_terms(ready: ListingPage) -> None:
    places = [{"name": "Town hall", "locality": "Lisbon", "country": "PT", "latitude": 38.7}]
    links = [{"type": "link", "value": {"url": "https://example.eu/", "link_type": "contact_page_url"}}]
    code = Term.objects.of("link-type").first().code
    links[0]["value"]["link_type"] = code

    [report] = run(EVENT | {"event_setting": "blended", "locations": json.dumps(places), "website_links": links})

    event = EventPage.objects.get().get_latest_revision_as_object()
    assert report.outcome == RowOutcome.CREATED
    assert event.locations[0].value["country"].code == "PRT"
    assert event.website_links[0].value["link_type"].code == code


def test_it_cleans_markup_that_editors_may_not_use(ready: ListingPage) -> None:
    run(
        EVENT
        | {"body": '<p onclick="x()">Safe <b>bold</b><script>alert(1)</script></p><table><tr><td>x</td></tr></table>'}
    )

    html = EventPage.objects.get().get_latest_revision_as_object().body[0].value["text"].source
    assert "<b>bold</b>" in html
    assert not any(word in html for word in ("script", "onclick", "<table", "alert"))


def test_it_finds_organisations_by_identifier_external_id_and_title(ready: ListingPage, home: Page) -> None:
    home.add_child(instance=ListingPage(title="Organisations", slug="organisations"))
    base = {"kind": "organisation", "parent": "organisations", "body": "Text.", "target_audience": None}
    classified = {"digital_technology": "3030", "countries": "PT"}
    run(
        base | classified | {"external_id": "o1", "title": "Digital Lisbon"},
        base | classified | {"external_id": "o2", "title": "Porto Tech",
                             "identifiers": [{"scheme": "pic", "value": "999888777"}]},
        publish=True,
    )  # fmt: skip

    reports = run(EVENT | {"organisations": "organiser: digital lisbon | partner: 999888777 | o2"})

    references = EventPage.objects.get().get_latest_revision_as_object().organisation_references.all()
    assert [report.outcome for report in reports] == ["created"]
    assert [(str(reference.organisation), reference.role) for reference in references] == [
        ("Digital Lisbon", "organiser"),
        ("Porto Tech", "partner"),
        ("Porto Tech", "owner"),
    ]
    assert OrganisationPage.objects.count() == 2
    assert outcomes(run(EVENT | {"organisations": "organiser: Digital Lisbon|partner: 999888777|o2"})) == [
        "2: unchanged lis-1"
    ]


def test_it_makes_a_translation_of_a_row_in_another_language(ready: ListingPage, french: Locale) -> None:
    run(EVENT, publish=True)
    french_row = {
        "kind": "event",
        "language": "fr",
        "external_id": "lis-1",
        "title": "Semaine des compétences numériques",
        "body": "Texte.",
        "starts_at": "2030-01-01T10:00",
    }

    reports = run(french_row, publish=True)
    again = run(french_row, publish=True)

    english, translated = EventPage.objects.order_by("locale__language_code")
    assert (outcomes(reports), outcomes(again)) == (["2: created lis-1"], ["2: unchanged lis-1"])
    assert (translated.translation_key, translated.locale) == (english.translation_key, french)
    assert (translated.title, translated.slug) == (
        "Semaine des compétences numériques",
        "semaine-des-competences-numeriques",
    )
    assert (translated.starts_at, translated.translation_origin) == (english.starts_at, "HUMAN")
    assert translated.get_parent().get_translation(english.locale).pk == ready.pk


def test_it_takes_everything_back_in_a_dry_run(ready: ListingPage) -> None:
    reports = run(EVENT, EVENT | {"title": "Another title"}, EVENT | {"external_id": "x", "body": ""}, dry_run=True)

    assert [report.outcome for report in reports] == ["created", "updated", "refused"]
    assert not EventPage.objects.exists()


def test_it_reads_csv_files_and_reports_on_the_command_line(ready: ListingPage, tmp_path: Path) -> None:
    file = tmp_path / "events.csv"
    names = [name for name in EVENT if name not in {"kind", "body"}]
    cells = [EVENT[name] for name in names]
    lines = [";".join([*names, "body"]), ";".join([*cells, '"One.\n\nTwo."']), ";".join(["lis-2", "", *cells[2:], "x"])]
    file.write_text("\n".join(lines), encoding="utf-8-sig")
    output = StringIO()

    with pytest.raises(CommandError, match="Some rows were refused"):
        call_command("import_content", file, "--kind=event", "--publish", stdout=output)

    assert output.getvalue().splitlines() == [
        "4: created lis-1",
        "5: refused lis-2: title: This field cannot be blank.",
        "1 created, 0 updated, 0 unchanged, 1 refused.",
    ]
    assert len(read_csv_rows(file.read_text(encoding="utf-8-sig"))) == 2
    assert EventPage.objects.get().live


def test_it_refuses_a_file_that_is_no_table(ready: ListingPage, tmp_path: Path) -> None:
    file = tmp_path / "events.json"
    file.write_text('{"title": "x"}')

    with pytest.raises(CommandError, match="a list of objects"):
        call_command("import_content", file)
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_content", tmp_path / "missing.csv")
