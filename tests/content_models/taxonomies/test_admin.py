"""Vocabularies and terms in the admin."""

from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.db import transaction
from django.db.models import ProtectedError
from django.test import Client
from django.urls import reverse
from wagtail.models import ReferenceIndex

from content_models.accounts.models import User
from content_models.editorial.models import ListingPage
from content_models.taxonomies.loading import load
from content_models.taxonomies.models import Term, TermLabel, Vocabulary
from content_models.taxonomies.services import usage_of
from content_models.taxonomies.vocabulary_files import read_vocabularies
from tests.factories.events import make_event


@pytest.fixture
def vocabularies(db: None) -> None:
    needed = {"country", "event-setting", "isced-f", "digital-technology"}
    load(file for file in read_vocabularies() if file.key in needed)


@pytest.fixture
def admin(client: Client, vocabularies: None) -> Client:
    client.force_login(User.objects.create_superuser(username="admin", email="admin@example.eu", password="x"))
    return client


@pytest.fixture
def ours(vocabularies: None) -> Term:
    return Term.objects.create(vocabulary_id="event-setting", code="metaverse", label="In the metaverse", origin="ours")


def address(name: str, *args: Any) -> str:
    return reverse(Term.snippet_viewset.get_url_name(name), args=args)


def form_data(term: Term, labels: list[TermLabel] | None = None, **values: Any) -> dict[str, Any]:
    labels = labels or []
    data = {
        "vocabulary": term.vocabulary_id,
        "label": term.label,
        "code": term.code,
        "uri": term.uri,
        "parent": term.parent_id or "",
        "order": term.order,
        "group": term.group,
        "note": term.note,
        "labels-TOTAL_FORMS": len(labels),
        "labels-INITIAL_FORMS": len(labels),
        "labels-MIN_NUM_FORMS": 0,
        "labels-MAX_NUM_FORMS": 1000,
    }
    for index, label in enumerate(labels):
        data |= {f"labels-{index}-id": label.pk, f"labels-{index}-language": label.language}
        data |= {f"labels-{index}-label": label.label, f"labels-{index}-ORDER": index, f"labels-{index}-DELETE": ""}
    return data | values


def messages_of(response: Any) -> list[str]:
    return [str(message).strip() for message in get_messages(response.wsgi_request)]


def test_it_lists_terms_with_filters_in_a_fixed_number_of_queries(
    admin: Client, django_assert_max_num_queries: Any
) -> None:
    admin.get(address("list"))
    with django_assert_max_num_queries(25):
        response = admin.get(address("list"), {"vocabulary": "country", "is_retired": "false"})

    html = response.content.decode()
    assert response.status_code == 200
    assert "Portugal" in html
    assert "Blended" not in html


def test_it_shows_vocabularies_and_lets_nobody_change_them(admin: Client) -> None:
    names = Vocabulary.snippet_viewset.get_url_name
    listing = admin.get(reverse(names("list")))
    shown = admin.get(reverse(names("inspect"), args=["country"]))
    edited = admin.post(reverse(names("edit"), args=["country"]), {"title": "Lands"})

    assert "Event setting" in listing.content.decode()
    assert "EU country authority table" in shown.content.decode()
    assert edited.status_code == 302
    assert Vocabulary.objects.get(key="country").title == "Country"


def test_it_keeps_an_edited_label_as_the_editors(admin: Client) -> None:
    blended = Term.objects.get(vocabulary="event-setting", code="blended")

    response = admin.post(address("edit", blended.pk), form_data(blended, label="On location and online"))

    blended.refresh_from_db()
    assert response.status_code == 302
    assert (blended.label, blended.has_edited_label) == ("On location and online", True)


def test_it_marks_labels_in_other_languages_as_the_editors(admin: Client) -> None:
    latvia = Term.objects.get(vocabulary="country", code="GBR")
    labels = list(latvia.labels.all())
    latvian = next(label for label in labels if label.language == "lv")
    position = labels.index(latvian)

    data = form_data(latvia, labels) | {f"labels-{position}-label": "Lielbritānija"}
    response = admin.post(address("edit", latvia.pk), data)

    assert response.status_code == 302
    assert dict(latvia.labels.filter(source="editor").values_list("language", "label")) == {"lv": "Lielbritānija"}


def test_it_refuses_to_change_a_published_code(admin: Client) -> None:
    blended = Term.objects.get(vocabulary="event-setting", code="blended")

    response = admin.post(address("edit", blended.pk), form_data(blended, code="hybrid"))

    assert response.status_code == 200
    assert "Other systems send and receive this code" in response.content.decode()
    assert Term.objects.get(pk=blended.pk).code == "blended"


def test_it_gives_a_new_term_a_code_of_ours(admin: Client) -> None:
    new = Term(vocabulary_id="event-setting", label="In the metaverse")

    response = admin.post(address("add"), form_data(new, order=0))

    term = Term.objects.get(label="In the metaverse")
    assert response.status_code == 302
    assert (term.code, term.origin, term.order, term.is_in_source) == ("in-the-metaverse", "ours", 5, False)


def test_it_refuses_a_broader_term_of_another_vocabulary_and_a_code_that_is_taken(admin: Client) -> None:
    education = Term.objects.get(vocabulary="isced-f", code="01")
    new = Term(vocabulary_id="event-setting", label="Somewhere", code="blended", parent=education)

    response = admin.post(address("add"), form_data(new))

    html = response.content.decode()
    assert "The broader term belongs to another vocabulary." in html
    assert "The vocabulary has a term with this code already." in html


def test_it_tells_where_a_term_is_used_instead_of_deleting_it(admin: Client, ours: Term, events: ListingPage) -> None:
    make_event(events, title="AI week", terms={"event_setting": [ours]})

    response = admin.post(address("delete", ours.pk))

    assert response.status_code == 302
    assert messages_of(response) == [
        "“In the metaverse” is used in 1 place: Event “AI week” (event setting). "
        "Retire it instead, or remove it there first."
    ]
    assert Term.objects.filter(pk=ours.pk).exists()


def test_it_deletes_used_terms_in_bulk_neither(admin: Client, ours: Term, events: ListingPage) -> None:
    make_event(events, terms={"event_setting": [ours]})
    bulk = reverse("wagtail_bulk_action", args=["taxonomies", "term", "delete"])

    response = admin.post(f"{bulk}?id={ours.pk}")

    assert response.status_code == 302
    assert Term.objects.filter(pk=ours.pk).exists()


def test_it_deletes_a_term_of_ours_that_nothing_uses(admin: Client, ours: Term) -> None:
    admin.post(address("delete", ours.pk))

    assert not Term.objects.filter(pk=ours.pk).exists()


def test_it_never_deletes_a_term_of_a_published_list(admin: Client) -> None:
    blended = Term.objects.get(vocabulary="event-setting", code="blended")

    admin.post(address("delete", blended.pk))

    assert Term.objects.filter(pk=blended.pk).exists()


def test_it_finds_uses_in_fields_streams_and_drafts(vocabularies: None, events: ListingPage) -> None:
    portugal = Term.objects.get(vocabulary="country", code="PRT")
    by_field = make_event(events, title="By field", responsible_country=portugal)
    by_terms = make_event(events, title="By terms", terms={"countries": [portugal]})
    by_stream = make_event(events, title="By stream")
    by_stream.locations = [("address", {"name": "Town hall", "country": portugal})]
    by_stream.save()
    ReferenceIndex.create_or_update_for_object(by_stream)
    by_draft = make_event(events, title="By draft")
    by_draft.countries = [portugal]
    by_draft.save_revision()

    uses = {(use.instance.pk, use.where) for use in usage_of(portugal)}

    assert {(pk, where.lower()) for pk, where in uses} == {
        (by_field.pk, "responsible country"),
        (by_terms.pk, "geographic scope – country"),
        (by_stream.pk, "locations → address"),
        (by_draft.pk, "geographic scope – country"),
    }


def test_it_protects_used_terms_in_code_too(ours: Term, events: ListingPage) -> None:
    make_event(events, terms={"event_setting": [ours]})

    with pytest.raises(ProtectedError, match="metaverse is used"), transaction.atomic():
        Term.objects.filter(pk=ours.pk).delete()
    narrower = Term.objects.create(vocabulary_id="event-setting", code="vr", label="VR", parent=ours)

    assert [use.instance for use in usage_of(ours)][1:] == [narrower]
    assert Term.objects.filter(pk=ours.pk).exists()
