"""Cards show the image of their page as long as everybody may see it."""

from collections.abc import Callable

import pytest
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, CollectionViewRestriction

from content_models.catalogue.changes import changes_after
from content_models.catalogue.models import CatalogueEntry
from content_models.editorial.models import EventPage, ListingPage
from content_models.media.models import PlatformImage
from tests.factories.events import make_event

Agrees = Callable[[], None]


@pytest.fixture
def folder(db: None) -> Collection:
    return Collection.get_first_root_node().add_child(name="Press")


@pytest.fixture
def image(folder: Collection) -> PlatformImage:
    return PlatformImage.objects.create(
        title="Room", description="A classroom", credit="Somebody", file=get_test_image_file(), collection=folder
    )


@pytest.fixture
def event(events: ListingPage, image: PlatformImage) -> EventPage:
    return make_event(events, image=image)


def card_image(event: EventPage) -> dict[str, object] | None:
    return CatalogueEntry.objects.get(page=event).card["image"]


def test_it_is_ready_to_serve(event: EventPage, image: PlatformImage, agrees: Agrees) -> None:
    assert card_image(event) == {
        "uuid": str(image.uuid),
        "alt": "A classroom",
        "width": 640,
        "height": 480,
        "focalPoint": None,
        "dominantColour": image.dominant_colour,
        "credit": "Somebody",
        "file": image.file.name,
        "renditions": [
            {"spec": made.filter_spec, "width": made.width, "height": made.height, "file": made.file.name}
            for made in image.renditions.order_by("filter_spec")
        ],
    }
    agrees()


def test_it_takes_the_alternative_text_of_the_page_first(events: ListingPage, image: PlatformImage) -> None:
    event = make_event(events, image=image, image_alt="Pupils at work")
    image.description = "Another description"
    image.save()

    assert card_image(event)["alt"] == "Pupils at work"


def test_it_follows_a_changed_description_and_focal_point(
    event: EventPage, image: PlatformImage, agrees: Agrees
) -> None:
    image.description = "A full classroom"
    image.focal_point_x, image.focal_point_y = 320, 120
    image.focal_point_width = image.focal_point_height = 10
    image.save()

    assert (card_image(event)["alt"], card_image(event)["focalPoint"]) == ("A full classroom", [0.5, 0.25])
    agrees()


@pytest.mark.parametrize("is_parent", [False, True])
def test_it_vanishes_with_a_private_collection_and_comes_back(
    event: EventPage, folder: Collection, agrees: Agrees, is_parent: bool
) -> None:
    closed = folder.get_parent() if is_parent else folder
    restriction = CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")

    assert card_image(event) is None
    agrees()

    restriction.delete()

    assert card_image(event) is not None
    agrees()


def test_it_vanishes_when_it_is_moved_to_a_private_collection(
    event: EventPage, image: PlatformImage, agrees: Agrees
) -> None:
    private = Collection.get_first_root_node().add_child(name="Private")
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    image.collection = private
    image.save()

    assert card_image(event) is None
    agrees()


def test_it_vanishes_when_it_is_deleted(event: EventPage, image: PlatformImage, agrees: Agrees) -> None:
    image.delete()

    assert card_image(event) is None
    agrees()


def test_a_private_one_that_is_deleted_makes_a_new_version_of_the_row(
    event: EventPage, image: PlatformImage, folder: Collection, agrees: Agrees
) -> None:
    """The card shows nothing before and after; the row names the image no more."""
    CollectionViewRestriction.objects.create(collection=folder, restriction_type=CollectionViewRestriction.LOGIN)
    before = CatalogueEntry.objects.get(page=event)

    image.delete()

    after = CatalogueEntry.objects.get(page=event)
    assert (before.card["image"], before.image_id is None, after.image_id) == (None, False, None)
    assert after.version > before.version
    written = [change.number for change in changes_after(before.version, 10) if change.what == "written"]
    assert written == [after.version]
    agrees()
