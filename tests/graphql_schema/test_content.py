"""What every page shows: whole answers of the fields of ``Content``."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.models import Collection, CollectionViewRestriction, Locale, Page

from content_models.editorial.models import EventPage, ListingPage, OrganisationPage
from content_models.editorial.models.references import LinkedContent, OrganisationReference
from content_models.media.models import PlatformImage, PlatformImageRendition
from content_models.media.renditions import ImageFormat, RenditionSize, filter_spec
from content_models.taxonomies.models import Term
from graphql_schema.ids import decode
from tests.factories.events import make_event

Ask = Callable[..., dict[str, Any]]
PUBLISHED = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


@pytest.fixture
def image(db: None) -> PlatformImage:
    picture = BytesIO()
    Image.new("RGB", (800, 600), "#004494").save(picture, "PNG")
    file = ImageFile(BytesIO(picture.getvalue()), name="classroom.png")
    return PlatformImage.objects.create(title="Classroom", description="A blue wall", credit="Ana Silva", file=file)


@pytest.fixture
def event(events: ListingPage, terms: dict[str, Term], image: PlatformImage) -> EventPage:
    return make_event(
        events,
        title="AI <week>",
        slug="ai-week",
        summary="Five days.",
        published_at=PUBLISHED,
        last_published_at=PUBLISHED,
        image=image,
        terms={
            "countries": [terms["country:PRT"]],
            "digital_technology": [terms["digital-technology:cybersecurity"]],
            "geographical_sphere": terms["geographical-sphere:eu"],
        },
    )


def translate(page: Page, locale: Locale, title: str) -> Page:
    copy = page.copy_for_translation(locale, copy_parents=True)
    copy.title, copy.live = title, True
    copy.save()
    for ancestor in copy.get_ancestors().filter(depth__gt=1, live=False).specific():
        ancestor.live = True
        ancestor.save()
    return copy


def item(ask: Ask, page: Page, selection: str, **variables: Any) -> Any:
    document = (
        f"query I($key: ID!, $locale: Locale) {{ item(translationKey: $key, locale: $locale) {{ {selection} }} }}"
    )
    return ask(document, key=str(page.translation_key), **variables)["item"]


def test_it_shows_what_every_page_has(ask: Ask, event: EventPage) -> None:
    found = item(
        ask,
        event,
        """__typename id translationKey kind title summary path url locale translationOrigin publishedAt updatedAt
        isPreview breadcrumbs { title path url }""",
    )

    identity = decode(found.pop("id"))
    assert identity is not None
    assert identity.parts == (str(event.translation_key), "en")
    assert found == {
        "__typename": "EventPage",
        "translationKey": str(event.translation_key),
        "kind": "EVENT",
        "title": "AI <week>",
        "summary": "Five days.",
        "path": "/en/latest/events/ai-week/",
        "url": "http://localhost/en/latest/events/ai-week/",
        "locale": "en",
        "translationOrigin": "ORIGINAL",
        "publishedAt": "2026-03-01T08:30:00Z",
        "updatedAt": "2026-03-01T08:30:00Z",
        "isPreview": False,
        "breadcrumbs": [
            {"title": "Digital Skills and Jobs", "path": "/en/", "url": "http://localhost/en/"},
            {"title": "Latest", "path": "/en/latest/", "url": "http://localhost/en/latest/"},
            {"title": "Events", "path": "/en/latest/events/", "url": "http://localhost/en/latest/events/"},
            {
                "title": "AI <week>",
                "path": "/en/latest/events/ai-week/",
                "url": "http://localhost/en/latest/events/ai-week/",
            },
        ],
    }


def test_it_classifies_in_the_served_language(
    ask: Ask, event: EventPage, french: Locale, terms: dict[str, Term]
) -> None:
    terms["country:PRT"].labels.create(language="fr", label="Le Portugal")
    terms["country:PRT"].save()
    translate(event, french, "Semaine")

    found = item(
        ask,
        event,
        """classification { countries { label } digitalTechnology { label } geographicalSphere { code }
        targetAudience { code } digitalSkillLevel { code } fieldOfEducation { code } targetLanguages { code }
        targetGroup { code } organisations { name } }""",
        locale="fr",
    )
    assert found["classification"] == {
        "countries": [{"label": "Le Portugal"}],
        "digitalTechnology": [{"label": "Cybersecurity"}],
        "geographicalSphere": {"code": "eu"},
        "targetAudience": [],
        "digitalSkillLevel": [],
        "fieldOfEducation": [],
        "targetLanguages": [],
        "targetGroup": [],
        "organisations": [],
    }


def test_it_names_its_live_translations_alone(ask: Ask, event: EventPage, french: Locale, greek: Locale) -> None:
    translate(event, french, "Semaine")
    draft = translate(event, greek, "Εβδομάδα")
    draft.live = False
    draft.save()

    found = item(ask, event, "translations { locale title path } seo { canonical robots alternates { hreflang url } }")
    assert [(each["locale"], each["title"]) for each in found["translations"]] == [
        ("en", "AI <week>"),
        ("fr", "Semaine"),
    ]
    assert [each["hreflang"] for each in found["seo"]["alternates"]] == ["en", "fr", "x-default"]
    assert found["seo"]["canonical"] == "http://localhost/en/latest/events/ai-week/"
    assert found["seo"]["robots"] == "index, follow"


def test_it_tells_search_engines_what_editors_wrote_for_them(ask: Ask, event: EventPage) -> None:
    before = item(ask, event, "seo { title description }")["seo"]
    event.seo_title, event.search_description = "Week of AI", "Join us."
    event.save()
    after = item(ask, event, "seo { title description }")["seo"]

    assert before == {"title": "AI <week>", "description": "Five days."}
    assert after == {"title": "Week of AI", "description": "Join us."}


def test_its_structured_data_can_stand_in_a_script_and_has_the_breadcrumb(ask: Ask, event: EventPage) -> None:
    text = item(ask, event, "structuredData")["structuredData"]
    found, _site, entity = json.loads(text)["@graph"]

    assert not set("<>&") & set(text)
    assert found.pop("primaryImageOfPage")["@type"] == "ImageObject"
    assert (entity["@type"], entity["name"]) == ("Event", "AI <week>")
    assert found == {
        "@type": "WebPage",
        "@id": "http://localhost/en/latest/events/ai-week/",
        "url": "http://localhost/en/latest/events/ai-week/",
        "name": "AI <week>",
        "description": "Five days.",
        "inLanguage": "en",
        "datePublished": "2026-03-01T08:30:00Z",
        "dateModified": "2026-03-01T08:30:00Z",
        "isPartOf": {"@id": "http://localhost/#website"},
        "breadcrumb": {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": position, "name": name, "item": {"@id": f"http://localhost{path}"}}
                for position, (name, path) in enumerate(
                    [
                        ("Digital Skills and Jobs", "/en/"),
                        ("Latest", "/en/latest/"),
                        ("Events", "/en/latest/events/"),
                        ("AI <week>", "/en/latest/events/ai-week/"),
                    ],
                    start=1,
                )
            ],
        },
    }


IMAGE = """image { alt width height focalPoint { x y } credit
  rendition(size: CARD) { url width height format } avif: rendition(size: HERO, format: AVIF) { format width }
  srcset(shape: CARD) }"""


def test_an_image_is_answered_by_files_that_exist(ask: Ask, event: EventPage, image: PlatformImage) -> None:
    image.renditions.all().delete()
    for size, width, height in ((RenditionSize.CARD, 400, 225), (RenditionSize.CARD_2X, 800, 450)):
        PlatformImageRendition.objects.create(
            image=image,
            filter_spec=filter_spec(size, ImageFormat.WEBP),
            focal_point_key="",
            file=f"images/{size.value}.webp",
            width=width,
            height=height,
        )
    found = item(ask, event, IMAGE)["image"]

    assert found == {
        "alt": "A blue wall",
        "width": 800,
        "height": 600,
        "focalPoint": None,
        "credit": "Ana Silva",
        "rendition": {"url": "http://localhost/media/images/card.webp", "width": 400, "height": 225, "format": "webp"},
        "avif": {"format": "webp", "width": 800},
        "srcset": "http://localhost/media/images/card.webp 400w, http://localhost/media/images/card_2x.webp 800w",
    }
    assert image.renditions.count() == 2


def test_an_image_without_files_is_answered_by_its_original(ask: Ask, event: EventPage, image: PlatformImage) -> None:
    image.renditions.all().delete()
    found = item(ask, event, "image { rendition(size: THUMB) { width height format } srcset(shape: HERO) }")["image"]

    assert found == {"rendition": {"width": 800, "height": 600, "format": "png"}, "srcset": ""}


def test_the_words_of_a_use_replace_those_of_the_image(ask: Ask, event: EventPage) -> None:
    event.image_alt = "The team"
    event.save()

    assert item(ask, event, "image { alt }") == {"image": {"alt": "The team"}}


def test_an_image_of_a_private_collection_is_hidden(ask: Ask, event: EventPage, image: PlatformImage) -> None:
    parent = Collection.get_first_root_node().add_child(name="Board")
    image.collection = parent.add_child(name="Minutes")
    image.save()
    CollectionViewRestriction.objects.create(collection=parent, restriction_type=CollectionViewRestriction.LOGIN)

    assert item(ask, event, "image { alt } seo { image { alt } }") == {"image": None, "seo": {"image": None}}


def test_it_names_visible_organisations_in_their_roles(ask: Ask, event: EventPage, latest: ListingPage) -> None:
    shown = OrganisationPage(title="Shown", slug="shown")
    hidden = OrganisationPage(title="Hidden", slug="hidden", live=False)
    for organisation in (shown, hidden):
        organisation.full_clean = lambda *args, **kwargs: None
        latest.add_child(instance=organisation)
        event.organisation_references.add(OrganisationReference(organisation=organisation, role="organiser"))
    event.save()

    found = item(ask, event, "classification { organisations { role name path } }")["classification"]
    assert found == {"organisations": [{"role": "ORGANISER", "name": "Shown", "path": "/en/latest/shown/"}]}


def test_what_is_related_starts_with_what_editors_picked(ask: Ask, event: EventPage, events: ListingPage) -> None:
    picked, hidden = make_event(events, title="Picked"), make_event(events, title="Hidden", live=False)
    event.linked_content.add(LinkedContent(target=hidden), LinkedContent(target=picked))
    event.save()

    assert [each["title"] for each in item(ask, event, "related(first: 1) { title }")["related"]] == ["Picked"]


@pytest.mark.parametrize("first", [0, -1, 101])
def test_it_refuses_to_relate_out_of_range(
    refusal: Callable[..., tuple[str, str]], event: EventPage, first: int
) -> None:
    document = f'{{ item(translationKey: "{event.translation_key}") {{ related(first: {first}) {{ title }} }} }}'

    assert refusal(document) == ("BAD_USER_INPUT", f"first is {first}. Ask for 1 to 100 items.")
