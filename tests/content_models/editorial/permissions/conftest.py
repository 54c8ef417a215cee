"""Two countries: what each of their national editors prepares."""

from dataclasses import dataclass

from django.test import Client
from modelsearch.index import insert_or_update_object

from content_models.accounts.models import User
from content_models.editorial.models import EventPage, ListingPage
from content_models.taxonomies.models import Term
from tests.factories.editors import client_of, make_editor
from tests.factories.events import make_event
from tests.support.scenes import scene


@dataclass(frozen=True)
class Countries:
    """A draft and a live page of France, a draft of Portugal, and the national editor of Portugal."""

    editor: User
    client: Client
    own_draft: EventPage
    foreign_draft: EventPage
    foreign_live: EventPage


def classified(terms: dict[str, Term]) -> dict[str, list[Term]]:
    return {
        "digital_technology": [terms["digital-technology:cybersecurity"]],
        "digital_skill_level": [terms["digital-skill-level:basic"]],
        "countries": [terms["country:EUR"]],
        "event_setting": [terms["event-setting:virtual live"]],
    }


@scene
def countries(events: ListingPage, terms: dict[str, Term]) -> Countries:
    portugal, france = terms["country:PRT"], terms["country:FRA"]
    editor = make_editor("national_editor", countries=(portugal,))
    chosen = classified(terms)

    def event(title: str, *, live: bool, country: Term) -> EventPage:
        values = {"live": live, "responsible_country": country, "online_url": "https://example.org/join"}
        page = make_event(events, title=title, terms=chosen, **values)
        page.save_revision()
        # The worker does this in production; searches must have something to find.
        insert_or_update_object(page)
        return EventPage.objects.get(pk=page.pk)

    return Countries(
        editor=editor,
        client=client_of(editor),
        own_draft=event("Lisbon draft", live=False, country=portugal),
        foreign_draft=event("Secret Paris", live=False, country=france),
        foreign_live=event("Public Paris", live=True, country=france),
    )
