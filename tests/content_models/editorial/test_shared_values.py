"""Shared values reach every translation in the publish that changed them."""

from datetime import UTC, datetime, timedelta

from wagtail.models import Locale

from content_models.editorial.models import EventPage, ListingPage, OrganisationPage, OrganisationReference
from content_models.taxonomies.models import Term
from tests.factories.events import make_event
from tests.support.scenes import scene


@scene
def event(events: ListingPage, terms: dict[str, Term]) -> EventPage:
    return make_event(events, terms={"countries": [terms["country:PRT"]]}, capacity=100)


@scene
def translation(event: EventPage, french: Locale) -> EventPage:
    copy = event.copy_for_translation(french, copy_parents=True)
    copy.title = "Semaine de l’IA"
    copy.save_revision().publish()
    return EventPage.objects.get(pk=copy.pk)


def publish(page: EventPage, **values: object) -> None:
    draft = page.get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    draft.save_revision().publish()


def test_a_cancelled_event_is_cancelled_in_every_language(event: EventPage, translation: EventPage) -> None:
    publish(event, event_status=EventPage.Status.CANCELLED)

    translation.refresh_from_db()
    assert translation.event_status == EventPage.Status.CANCELLED
    assert translation.title == "Semaine de l’IA"


def test_an_emptied_value_is_emptied_in_every_language(event: EventPage, translation: EventPage) -> None:
    publish(event, capacity=None)

    translation.refresh_from_db()
    assert translation.capacity is None


def test_classification_reaches_the_translation(
    event: EventPage, translation: EventPage, terms: dict[str, Term]
) -> None:
    publish(event, countries=[terms["country:FRA"]], digital_technology=[terms["digital-technology:cybersecurity"]])

    fresh = EventPage.objects.get(pk=translation.pk)
    assert [term.code for term in fresh.countries.all()] == ["FRA"]
    assert [term.code for term in fresh.digital_technology.all()] == ["cybersecurity"]


def test_relations_reach_the_translation(event: EventPage, translation: EventPage, events: ListingPage) -> None:
    organisation = events.add_child(instance=OrganisationPage(title="Digital Lisbon"))
    publish(event, organisation_references=[OrganisationReference(organisation=organisation, role="organiser")])

    fresh = EventPage.objects.get(pk=translation.pk)
    assert [(r.organisation_id, r.role) for r in fresh.organisation_references.all()] == [
        (organisation.pk, "organiser")
    ]


def test_session_times_are_shared_and_session_titles_are_not(event: EventPage, translation: EventPage) -> None:
    start = datetime(2027, 5, 4, 10, tzinfo=UTC)
    publish(event, sessions=[("session", {"title": "Opening", "starts_at": start})])
    fresh = EventPage.objects.get(pk=translation.pk)
    fresh.sessions[0].value["title"] = "Ouverture"
    fresh.save_revision().publish()

    later = EventPage.objects.get(pk=event.pk)
    later.sessions[0].value["starts_at"] = start + timedelta(hours=1)
    later.save_revision().publish()

    fresh = EventPage.objects.get(pk=translation.pk)
    assert fresh.sessions[0].value["title"] == "Ouverture"
    assert fresh.sessions[0].value["starts_at"] == start + timedelta(hours=1)


def test_publishing_an_older_draft_of_a_translation_keeps_the_shared_values(
    event: EventPage, translation: EventPage
) -> None:
    translation.title = "Semaine de l’intelligence artificielle"
    draft = translation.save_revision()

    publish(event, capacity=250, event_status=EventPage.Status.POSTPONED)
    draft.publish()

    fresh = EventPage.objects.get(pk=translation.pk)
    assert fresh.title == "Semaine de l’intelligence artificielle"
    assert (fresh.capacity, fresh.event_status) == (250, EventPage.Status.POSTPONED)


def test_nobodys_draft_text_is_published_by_a_change_of_shared_values(event: EventPage, translation: EventPage) -> None:
    translation.title = "Brouillon"
    translation.save_revision()

    publish(event, capacity=7)

    fresh = EventPage.objects.get(pk=translation.pk)
    assert (fresh.title, fresh.capacity, fresh.has_unpublished_changes) == ("Semaine de l’IA", 7, True)
    assert fresh.get_latest_revision_as_object().title == "Brouillon"


def test_a_saved_draft_of_a_live_page_changes_no_other_language(event: EventPage, translation: EventPage) -> None:
    event.capacity = 5
    event.save_revision()

    translation.refresh_from_db()
    assert translation.capacity == 100


def test_a_translation_is_human_until_told_otherwise(event: EventPage, translation: EventPage) -> None:
    assert (event.translation_origin, translation.translation_origin) == ("ORIGINAL", "HUMAN")
