"""Loading of vocabularies: what is stored, what a second run does, what editors keep."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from content_models.taxonomies.models import Term, TermLabel, Vocabulary
from content_models.taxonomies.services import load_vocabularies
from content_models.taxonomies.signals import terms_changed
from content_models.taxonomies.vocabulary_files import FILES, read_vocabularies


def write_vocabulary(folder: Path, terms: list[dict[str, Any]], **values: Any) -> None:
    content = {
        "key": "colour",
        "number": "V99",
        "title": "Colour",
        "source": "Test",
        "as_of": "2026",
        "licence": "",
        "hierarchical": False,
        "selection": "multi",
        "status": "ours",
        "terms": terms,
    } | values
    (folder / f"{content['key']}.json").write_text(json.dumps(content))


def term_row(code: str | None, label: str, order: int = 1, **values: Any) -> dict[str, Any]:
    return {"code": code, "label": label, "uri": None, "parent": None, "order": order} | values


def test_it_loads_every_file_once_and_then_changes_nothing(db: None, django_assert_max_num_queries: Any) -> None:
    first = load_vocabularies()
    with django_assert_max_num_queries(12):
        second = load_vocabularies()

    assert len(first) == len(list(FILES.glob("*.json"))) - 1 == 57
    assert sum(len(report.added) for report in first) == Term.objects.count() == 785
    assert [report.key for report in second if report.says_something] == []


def test_it_keeps_code_address_order_parent_source_and_version(db: None) -> None:
    load_vocabularies()

    software = Term.objects.select_related("vocabulary", "parent__parent").get(vocabulary="isced-f", code="0613")
    assert (software.uri, software.parent.code, software.parent.parent.code) == (
        "http://data.europa.eu/snb/isced-f/0613",
        "061",
        "06",
    )
    assert software.vocabulary.is_hierarchical
    assert software.vocabulary.version == "2023-08-11"
    assert software.vocabulary.source.startswith("Public configuration")
    codes = list(Term.objects.of("event-setting").values_list("code", flat=True))
    assert codes == [row["code"] for row in json.loads((FILES / "event-setting.json").read_text())["terms"]]


def test_it_gives_terms_without_a_code_one_of_ours(db: None) -> None:
    load_vocabularies()

    chips = Term.objects.get(vocabulary="digital-technology", code="semiconductors-chips")
    assert (chips.label, chips.origin, chips.uri) == ("Semiconductors/chips", Term.Origin.OURS, "")
    assert Term.objects.get(vocabulary="digital-technology", code="3030").origin == Term.Origin.PUBLISHED
    assert not Term.objects.filter(code="").exists()


def test_it_merges_our_additions_behind_the_published_terms(db: None) -> None:
    load_vocabularies()

    technologies = list(Term.objects.of("digital-technology"))
    assert len(technologies) == 34
    assert [term.origin for term in technologies] == ["published"] * 24 + ["ours"] * 10
    assert not Vocabulary.objects.filter(key="digital-technology-additions").exists()


def test_it_links_terms_that_are_only_offered_with_another(db: None) -> None:
    load_vocabularies()

    measure = Term.objects.select_related("depends_on").get(vocabulary="pledge-kpi", code="people_trained")
    assert (measure.depends_on.vocabulary_id, measure.depends_on.code) == ("pledge-action", "training")


def test_it_names_countries_and_languages_in_all_languages(db: None) -> None:
    reports = {report.key: report for report in load_vocabularies()}

    greece = Term.objects.get(vocabulary="country", code="GRC")
    labels = {label.language: label.label for label in greece.labels.all()}
    assert len(labels) == 23
    assert (labels["el"], labels["ga"], labels["mt"], labels["pt"]) == ("Ελλάδα", "an Ghréig", "il-Greċja", "Grécia")
    union = Term.objects.get(vocabulary="country", code="EUR")
    assert union.label_in("lt") == "Europos Sąjunga"
    maltese = Term.objects.get(vocabulary="target-language", code="MLT")
    assert (maltese.label_in("mt"), maltese.label_in("ga"), maltese.label_in("en")) == ("Malti", "Máltais", "Maltese")
    assert reports["country"].labels_missing == reports["target-language"].labels_missing == []
    assert TermLabel.objects.count() == (45 + 24) * 23


def test_it_retires_what_leaves_the_source_and_restores_what_returns(db: None, tmp_path: Path) -> None:
    write_vocabulary(tmp_path, [term_row("red", "Red"), term_row("blue", "Blue", 2)])
    load_vocabularies(folder=tmp_path)
    write_vocabulary(tmp_path, [term_row("red", "Crimson")])
    [left] = load_vocabularies(folder=tmp_path)
    gone = Term.objects.get(code="blue")
    write_vocabulary(tmp_path, [term_row("red", "Crimson"), term_row("blue", "Blue", 2)])
    [returned] = load_vocabularies(folder=tmp_path)

    assert (left.added, left.changed, left.retired) == ([], ["red"], ["blue"])
    assert (gone.is_retired, gone.label) == (True, "Blue")
    assert (returned.added, returned.changed, returned.retired, returned.restored) == ([], [], [], ["blue"])
    assert not Term.objects.get(code="blue").is_retired
    assert Term.objects.get(code="blue").pk == gone.pk


def test_it_leaves_alone_what_editors_did(db: None, tmp_path: Path) -> None:
    write_vocabulary(tmp_path, [term_row("red", "Red"), term_row("blue", "Blue", 2)])
    load_vocabularies(folder=tmp_path)
    Term.objects.filter(code="red").update(label="Scarlet", has_edited_label=True)
    Term.objects.filter(code="blue").update(is_retired=True)
    Term.objects.create(vocabulary_id="colour", code="green", label="Green", origin=Term.Origin.OURS)

    [report] = load_vocabularies(folder=tmp_path)

    assert not report.says_something
    state = {term.code: (term.label, term.is_retired) for term in Term.objects.all()}
    assert state == {"red": ("Scarlet", False), "blue": ("Blue", True), "green": ("Green", False)}


def test_it_never_overwrites_a_label_that_an_editor_wrote(db: None) -> None:
    load_vocabularies()
    label = TermLabel.objects.get(term__vocabulary="country", term__code="GBR", language="lv")
    TermLabel.objects.filter(pk=label.pk).update(label="Apvienotā Karaliste!", source=TermLabel.Source.EDITOR)
    TermLabel.objects.filter(term=label.term_id, language="fr").update(label="wrong")

    reports = {report.key: report for report in load_vocabularies()}

    assert reports["country"].labels_written == 1
    assert label.term.label_in("lv") == "Apvienotā Karaliste!"
    assert Term.objects.get(pk=label.term_id).label_in("fr") == "Royaume-Uni"


def test_it_tells_other_apps_once_which_terms_changed(
    db: None, tmp_path: Path, django_capture_on_commit_callbacks: Any
) -> None:
    heard: list[set[int]] = []

    def listen(sender: type, term_ids: set[int], **kwargs: Any) -> None:
        heard.append(term_ids)

    terms_changed.connect(listen)
    try:
        write_vocabulary(tmp_path, [term_row("red", "Red"), term_row("blue", "Blue", 2)])
        with django_capture_on_commit_callbacks(execute=True):
            load_vocabularies(folder=tmp_path)
            load_vocabularies(folder=tmp_path)
    finally:
        terms_changed.disconnect(listen)

    assert heard == [set(Term.objects.values_list("pk", flat=True))]


def test_it_refuses_a_file_with_a_code_twice_and_changes_nothing(db: None, tmp_path: Path) -> None:
    write_vocabulary(tmp_path, [term_row("red", "Red"), term_row("red", "Rouge", 2)])

    with pytest.raises(CommandError, match="more than once: red"):
        call_command("load_vocabularies", folder=tmp_path)

    assert not Vocabulary.objects.exists()


def test_it_refuses_a_narrower_term_without_its_broader_one(tmp_path: Path) -> None:
    write_vocabulary(tmp_path, [term_row("red", "Red", parent="warm")])

    with pytest.raises(Exception, match="broader terms without having them: warm"):
        read_vocabularies(tmp_path)


def test_it_reports_what_changed_on_the_command_line(db: None, tmp_path: Path) -> None:
    write_vocabulary(tmp_path, [term_row("red", "Red"), term_row(None, "Light blue", 2)])
    output = StringIO()

    call_command("load_vocabularies", folder=tmp_path, verbosity=2, stdout=output)
    call_command("load_vocabularies", folder=tmp_path, verbosity=2, stdout=output)

    assert output.getvalue().splitlines() == [
        "colour: 2 added (red, light-blue)",
        "1 vocabularies, 1 changed.",
        "1 vocabularies, 0 changed.",
    ]
