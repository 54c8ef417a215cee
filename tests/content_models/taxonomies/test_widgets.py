"""How editors choose terms in a page's form."""

import re
from typing import Any

import pytest
from django.utils.translation import override
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Locale

from content_models.editorial.models import EventPage
from content_models.taxonomies.forms import TermChoiceField, TermsChoiceField
from content_models.taxonomies.models import Term, TermLabel
from content_models.taxonomies.services import load_vocabularies

NAMES = ["target_audience", "digital_technology", "digital_skill_level", "countries", "field_of_education",
         "target_languages", "event_setting", "geographical_sphere", "responsible_country"]  # fmt: skip


class EventTermsForm(WagtailAdminPageForm):
    class Meta:
        model = EventPage
        fields = NAMES
        formfield_callback = WagtailAdminPageForm.Meta.formfield_callback


@pytest.fixture
def vocabularies(english: Locale) -> None:
    load_vocabularies()


def shown_labels(html: str) -> list[str]:
    return re.findall(r'<input type="checkbox"[^>]*> <span>([^<]*)</span>', html)


def checked_values(html: str) -> list[int]:
    return [int(value) for value in re.findall(r'<input type="checkbox"[^>]*value="(\d+)" checked', html)]


def test_it_reads_all_vocabularies_of_a_form_in_one_query(vocabularies: None, django_assert_num_queries: Any) -> None:
    form = EventTermsForm(instance=EventPage(title="AI week"))

    with django_assert_num_queries(1):
        html = {name: str(form[name]) for name in NAMES}

    assert len(shown_labels(html["field_of_education"])) == 220
    assert len(shown_labels(html["countries"])) == 45
    assert len(shown_labels(html["event_setting"])) == 4


def test_it_checks_what_was_sent_without_further_queries(
    vocabularies: None, english: Locale, django_assert_num_queries: Any
) -> None:
    codes = {"countries": ["PRT", "FRA"], "event_setting": ["blended"], "digital_skill_level": ["basic"]}
    vocabulary = {"countries": "country", "event_setting": "event-setting"}
    data = {
        name: [
            str(term.pk) for term in Term.objects.by_code(vocabulary.get(name, "digital-skill-level"), wanted).values()
        ]
        for name, wanted in codes.items()
    }
    form = EventTermsForm(instance=EventPage(title="AI week", locale=english), data=data)

    with django_assert_num_queries(1):
        valid = form.is_valid()

    assert (valid, set(form.errors)) == (False, {"digital_technology"})
    assert [term.code for term in form.cleaned_data["countries"]] == ["FRA", "PRT"]
    assert form.cleaned_data["geographical_sphere"] is None


def test_it_refuses_terms_of_another_vocabulary(vocabularies: None) -> None:
    blended = Term.objects.get(vocabulary="event-setting", code="blended")
    form = EventTermsForm(
        instance=EventPage(title="AI week"), data={"countries": [str(blended.pk)], "responsible_country": blended.pk}
    )

    assert {"countries", "responsible_country"} <= set(form.errors)


def test_it_offers_no_retired_terms_but_keeps_chosen_ones(vocabularies: None) -> None:
    portugal, france = Term.objects.by_code("country", ["PT", "FR"]).values()
    Term.objects.filter(pk__in=[portugal.pk, france.pk]).update(is_retired=True)
    event = EventPage(title="AI week", countries=[portugal], responsible_country=portugal)
    form = EventTermsForm(instance=event)

    html = str(form["countries"])
    select = str(form["responsible_country"])

    assert checked_values(html) == [portugal.pk]
    assert "Portugal" in shown_labels(html)
    assert "France" not in shown_labels(html)
    assert "(retired)" in html
    assert f'value="{portugal.pk}" selected' in select
    assert f'value="{france.pk}"' not in select


def test_it_groups_countries_and_sorts_them_in_the_language_of_the_editor(vocabularies: None) -> None:
    with override("de"):
        labels = shown_labels(str(EventTermsForm(instance=EventPage(title="KI-Woche"))["countries"]))

    assert labels[:5] == ["Europäische Union", "Belgien", "Bulgarien", "Dänemark", "Deutschland"]
    assert labels.index("Österreich") < labels.index("Polen")


def test_it_shows_narrower_terms_below_their_broader_one(vocabularies: None) -> None:
    software = Term.objects.get(vocabulary="isced-f", code="0613")
    html = str(EventTermsForm(instance=EventPage(title="AI week", field_of_education=[software]))["field_of_education"])

    assert html.count("<details") == Term.objects.of("isced-f").filter(children__isnull=False).distinct().count()
    assert html.count('<details class="term-checklist__narrower" open') == 2
    assert 'type="search"' in html


def test_it_has_no_filter_for_short_vocabularies(vocabularies: None) -> None:
    form = EventTermsForm(instance=EventPage(title="AI week"))

    assert 'type="search"' not in str(form["event_setting"])
    assert "<script" not in str(form["countries"])
    assert "taxonomies/term-checklist.js" in str(form.media)


def test_it_reads_terms_anew_for_every_form(vocabularies: None) -> None:
    first = str(EventTermsForm(instance=EventPage())["event_setting"])
    Term.objects.create(vocabulary_id="event-setting", code="metaverse", label="In the metaverse", order=9)
    second = str(EventTermsForm(instance=EventPage())["event_setting"])

    assert ("In the metaverse" in first, "In the metaverse" in second) == (False, True)


def test_it_escapes_labels(vocabularies: None) -> None:
    term = Term.objects.get(vocabulary="event-setting", code="blended")
    TermLabel.objects.create(term=term, language="fr", label="<b>mixte</b>")

    with override("fr"):
        html = str(EventTermsForm(instance=EventPage())["event_setting"])

    assert "&lt;b&gt;mixte&lt;/b&gt;" in html


def test_it_makes_the_form_fields_of_term_fields() -> None:
    many = EventPage._meta.get_field("countries").formfield()
    one = EventPage._meta.get_field("geographical_sphere").formfield()

    assert (type(many), many.required) == (TermsChoiceField, True)
    assert (type(one), one.required) == (TermChoiceField, False)
