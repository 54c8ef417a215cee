"""A world in which everything that readers may not see says CANARY, and what they may see beside it says SEEN."""

from dataclasses import dataclass, field
from datetime import timedelta
from io import BytesIO
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, Locale, Page, PageViewRestriction, Site

from content_models.catalogue.models import CatalogueEntry
from content_models.editorial.models import (
    CoalitionPage,
    EventPage,
    HomePage,
    ListingPage,
    Menu,
    OrganisationPage,
    Person,
    SiteProfile,
)
from content_models.editorial.models.references import LinkedContent, OrganisationReference
from content_models.media.models import PlatformDocument, PlatformImage
from content_models.taxonomies.models import Term
from tests.factories.events import make_event

CANARY = "canary"


@dataclass
class World:
    """The pages that nobody may see, by why; those that everybody may; and the event that points at all of them."""

    hidden: dict[str, Page] = field(default_factory=dict)
    seen: list[Page] = field(default_factory=list)
    witness: EventPage | None = None


def make_world(home: HomePage, events: ListingPage, french: Locale, terms: dict[str, Term]) -> World:
    world = World()
    world.hidden = hidden_events(home, events, french, terms)
    world.seen = [make_event(events, title="SEEN event", terms=technology(terms))]
    make_people_and_organisations(world, home)
    world.witness = make_witness(world, events, terms)
    make_menu(world, home.locale)
    for number, page in enumerate([*world.hidden.values(), *world.seen]):
        Redirect.add_redirect(f"/old/{number}", redirect_to=page)
    return world


def technology(terms: dict[str, Term]) -> dict[str, list[Term]]:
    return {"digital_technology": [terms["digital-technology:cybersecurity"]], "countries": [terms["country:PRT"]]}


def hidden_events(home: HomePage, events: ListingPage, french: Locale, terms: dict[str, Term]) -> dict[str, Page]:
    found: dict[str, Page] = {}

    def event(name: str, parent: Page = events, **values: Any) -> EventPage:
        found[name] = make_event(
            parent, title=f"CANARY {name}", summary=f"CANARY {name}", terms=technology(terms), **values
        )
        return found[name]

    event("draft", live=False).save_revision()
    event("scheduled", live=False, go_live_at=timezone.now() + timedelta(days=1)).save_revision().publish()
    expire(event("expired"))
    unpublished = event("unpublished")
    unpublished.unpublish()
    PageViewRestriction.objects.create(page=event("private"), restriction_type="login")
    for name, hide in (("unpublished section", Page.unpublish), ("private section", restrict)):
        section = home.add_child(instance=ListingPage(title=f"CANARY {name}", slug=f"canary-{name.split()[0]}"))
        event(f"below {name}", section)
        hide(section)
        found[name] = section
    translated = make_event(events, title="SEEN translated", terms=technology(terms))
    found["translation"] = draft_translation(translated, french)
    edited = make_event(events, title="SEEN edited", terms=technology(terms))
    edited.title, edited.summary = "CANARY edited", "CANARY edited"
    edited.save_revision()
    found["other site"] = event("other site", other_site(home))
    return found


def expire(page: Page) -> None:
    """As it is between its end and the worker's next look."""
    past = timezone.now() - timedelta(seconds=5)
    Page.objects.filter(pk=page.pk).update(expire_at=past)
    CatalogueEntry.objects.filter(page_id=page.pk).update(visible_until=past)


def restrict(page: Page) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type="groups")


def draft_translation(page: EventPage, locale: Locale) -> EventPage:
    version = page.copy_for_translation(locale, copy_parents=True)
    version.title, version.slug, version.summary = "CANARY translation", "canary-translation", "CANARY translation"
    version.save(clean=False)
    return version


def other_site(home: HomePage) -> ListingPage:
    other_home = home.get_parent().add_child(instance=HomePage(title="CANARY home", slug="other", locale=home.locale))
    other = Site.objects.create(hostname="other.localhost", root_page=other_home)
    SiteProfile.objects.create(site=other, key="other")
    return other_home.add_child(instance=ListingPage(title="CANARY listing", slug="events"))


def make_people_and_organisations(world: World, home: HomePage) -> None:
    section = home.add_child(instance=ListingPage(title="SEEN partners", slug="partners"))
    add_unchecked(section, OrganisationPage(title="SEEN organisation", slug="seen-organisation"), world.seen)
    hidden: list[Page] = []
    add_unchecked(section, OrganisationPage(title="CANARY organisation", slug="canary-organisation"), hidden)
    add_unchecked(section, CoalitionPage(title="CANARY coalition", slug="canary-coalition"), hidden)
    for page in hidden:
        page.unpublish()
    world.hidden["organisation"], world.hidden["coalition"] = hidden


def add_unchecked(parent: Page, page: Page, pages: list[Page]) -> None:
    """Saved without the rules of its form: only its title matters here."""
    page.full_clean = lambda *args, **kwargs: None
    parent.add_child(instance=page)
    pages.append(type(page).objects.get(pk=page.pk))


def make_witness(world: World, events: ListingPage, terms: dict[str, Term]) -> EventPage:
    """A live event that shows and links everything there is, visible or not."""
    private = Collection.get_first_root_node().add_child(name="Private")
    inner = private.add_child(name="Inner")
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    images = [make_image("CANARY image", inner), make_image("SEEN image", Collection.get_first_root_node())]
    documents = [make_document("CANARY file", inner), make_document("SEEN file", Collection.get_first_root_node())]
    people = [Person.objects.create(name="CANARY person", live=False), Person.objects.create(name="SEEN person")]
    pages = [*world.hidden.values(), *world.seen]
    witness = make_event(
        events,
        title="SEEN witness",
        terms=technology(terms),
        image=images[0],
        social_image=images[0],
        body=witness_body(pages, images, documents, people),
        speakers=[("person", person) for person in people],
        agenda="".join(f'<p><a linktype="page" id="{page.pk}">words</a></p>' for page in pages),
        documents=[("document", {"title": "words", "document": document}) for document in documents],
    )
    witness.source_coalition_id = world.hidden["coalition"].pk
    organisations = [world.hidden["organisation"], world.seen[-1]]
    for organisation in organisations:
        witness.organisation_references.add(OrganisationReference(organisation=organisation, role="organiser"))
    for page in pages:
        witness.linked_content.add(LinkedContent(target=page))
    witness.save()
    return witness


def witness_body(
    pages: list[Page], images: list[PlatformImage], documents: list[PlatformDocument], people: list[Person]
) -> list[tuple[str, Any]]:
    links = "".join(f'<p><a linktype="page" id="{page.pk}">words</a></p>' for page in pages)
    files = "".join(f'<p><a linktype="document" id="{document.pk}">words</a></p>' for document in documents)
    return [
        ("paragraph", {"text": links + files}),
        *[("figure", {"image": image}) for image in images],
        ("documents", {"documents": [{"title": "words", "document": document} for document in documents]}),
        *[("button", {"link": {"label": "", "page": page}}) for page in pages],
        *[("button", {"link": {"label": "words", "document": document}}) for document in documents],
        ("cards", {"cards": [{"title": "words", "link": {"page": page}} for page in pages]}),
        ("people", {"people": people}),
        ("related_pages", {"pages": pages}),
    ]


def make_image(title: str, collection: Collection) -> PlatformImage:
    picture = BytesIO()
    Image.new("RGB", (64, 64), "#004494").save(picture, "PNG")
    name = title.lower().replace(" ", "-") + ".png"
    file = ImageFile(BytesIO(picture.getvalue()), name=name)
    return PlatformImage.objects.create(title=title, description=title, credit=title, file=file, collection=collection)


def make_document(title: str, collection: Collection) -> PlatformDocument:
    name = title.lower().replace(" ", "-") + ".txt"
    file = ContentFile(title.encode(), name=name)
    return PlatformDocument.objects.create(title=title, credit=title, file=file, collection=collection)


def make_menu(world: World, locale: Locale) -> None:
    pages = [*world.hidden.values(), *world.seen]
    entries = [("entry", {"label": "", "page": page, "children": [{"label": "", "page": page}]}) for page in pages]
    Menu.objects.create(key="main", title="Main menu", locale=locale, items=entries)
