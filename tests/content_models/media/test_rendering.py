"""Files of images: made at publish and by the worker, found without queries, gone with the image."""

import io

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.urls import NoReverseMatch, reverse
from django_tasks_db.models import DBTaskResult
from PIL import Image
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks

from content_models.media import rendering
from content_models.media.models import PlatformImage
from content_models.media.renditions import ESSENTIAL, ImageFormat, KnownRendition, RenditionSize, filter_spec
from content_models.media.services import known_renditions, make_renditions, nearest_rendition, prepare_page_images
from content_models.media.signals import renditions_changed
from content_models.media.tasks import make_all_renditions, make_essential_renditions
from tests.support.files import DRAWING, make_image

CARD = filter_spec(RenditionSize.CARD, ImageFormat.WEBP)
HERO = filter_spec(RenditionSize.HERO, ImageFormat.WEBP)

pytestmark = pytest.mark.django_db


@pytest.fixture
def image() -> PlatformImage:
    return make_image(width=900, height=600)


@pytest.fixture
def news() -> list[int]:
    """The images whose files changed."""
    heard: list[int] = []

    def listen(image_id: int, **_kwargs: object) -> None:
        heard.append(image_id)

    renditions_changed.connect(listen, weak=False, dispatch_uid="test")
    yield heard
    renditions_changed.disconnect(dispatch_uid="test")


def specs(image: PlatformImage) -> list[str]:
    return sorted(image.renditions.values_list("filter_spec", flat=True))


def queued() -> list[tuple[str, list[int], str]]:
    rows = DBTaskResult.objects.filter(task_path__startswith="content_models.media").order_by("enqueued_at")
    return [(row.task_path.rpartition(".")[2], row.args_kwargs["args"], row.queue_name) for row in rows]


def test_it_makes_what_a_live_page_lacks_and_queues_the_rest(
    image: PlatformImage, news: list[int], django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        prepare_page_images([image.pk, None], live=True)

    assert specs(image) == sorted([CARD, HERO])
    assert news == [image.pk]
    assert queued() == [("make_all_renditions", [image.pk], "renditions")]


def test_it_leaves_the_images_of_a_draft_to_the_worker(
    image: PlatformImage, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        prepare_page_images([image.pk], live=False)

    assert specs(image) == []
    assert queued() == [("make_essential_renditions", [image.pk], "renditions")]


def test_it_queues_nothing_when_the_change_is_rolled_back(image: PlatformImage) -> None:
    prepare_page_images([image.pk], live=True)

    assert queued() == []


def test_it_queues_nothing_when_everything_is_there(
    image: PlatformImage, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    make_all_renditions.func(image.pk)

    with django_capture_on_commit_callbacks(execute=True):
        prepare_page_images([image.pk], live=True)
        prepare_page_images([image.pk], live=False)

    assert queued() == []


def test_it_prepares_many_images_with_two_queries_when_nothing_is_missing(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    images = [make_image(width=64), make_image(width=65), make_image(width=66)]
    for image in images:
        make_all_renditions.func(image.pk)

    with django_assert_num_queries(2):
        prepare_page_images([image.pk for image in images], live=True)


def test_it_makes_every_size_and_format_once(image: PlatformImage, news: list[int]) -> None:
    made = make_all_renditions.func(image.pk)
    again = make_all_renditions.func(image.pk)

    assert (made, again) == (30, 0)
    assert news == [image.pk]
    formats = {Image.open(rendition.file).format for rendition in image.renditions.all()}
    assert formats == {"AVIF", "WEBP", "JPEG"}


def test_it_cuts_a_card_to_its_measures(image: PlatformImage) -> None:
    (card, hero) = make_renditions(image, ESSENTIAL)

    assert (card.width, card.height, card.file.name.rpartition(".")[2]) == (400, 225, "webp")
    assert (hero.width, hero.height) == (900, 508)


def test_it_stops_no_publish_because_of_a_lost_file(image: PlatformImage, caplog: pytest.LogCaptureFixture) -> None:
    default_storage.delete(image.file.name)

    prepare_page_images([image.pk], live=True)

    assert specs(image) == []
    assert f"image {image.pk} goes live without its renditions" in caplog.text


def test_it_stops_no_publish_because_of_a_broken_file(image: PlatformImage, caplog: pytest.LogCaptureFixture) -> None:
    default_storage.delete(image.file.name)
    default_storage.save(image.file.name, ContentFile(b"\x89PNG\r\n\x1a\n broken"))

    prepare_page_images([image.pk], live=True)

    assert specs(image) == []
    assert f"image {image.pk} has no rendition {CARD}" in caplog.text


def test_it_gives_up_on_an_image_that_is_gone() -> None:
    assert make_essential_renditions.func(987654) == 0


def test_it_gives_up_on_a_lost_file(image: PlatformImage, caplog: pytest.LogCaptureFixture) -> None:
    default_storage.delete(image.file.name)

    assert make_all_renditions.func(image.pk) == 0
    assert "has lost its file" in caplog.text


def test_it_makes_a_rendition_of_the_same_kind_once_when_two_workers_meet(
    image: PlatformImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_renditions(image, ESSENTIAL)
    files = set(default_storage.listdir("images")[1])
    monkeypatch.setattr(rendering, "missing_renditions", lambda _image, which: list(which))

    assert make_renditions(image, ESSENTIAL) == []
    assert specs(image) == sorted([CARD, HERO])
    assert set(default_storage.listdir("images")[1]) == files


def test_it_finds_the_nearest_file_without_a_query(
    image: PlatformImage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    make_renditions(image, ESSENTIAL)
    prefetched = PlatformImage.objects.prefetch_related("renditions").get(pk=image.pk)
    default_storage.delete(image.file.name)

    with django_assert_num_queries(0):
        found = nearest_rendition(prefetched, size=RenditionSize.CARD_2X, image_format=ImageFormat.AVIF)

    assert (found.size, found.format, found.width, found.height) == (RenditionSize.CARD, "webp", 400, 225)


def test_it_answers_the_original_of_an_image_without_files(image: PlatformImage) -> None:
    found = nearest_rendition(image, size=RenditionSize.HERO, image_format=ImageFormat.WEBP)

    assert found == KnownRendition(image.file.name, 900, 600, "png", None)


def test_it_shows_no_thumbnails_of_the_admin(image: PlatformImage) -> None:
    image.get_rendition("max-165x165")

    assert known_renditions(image) == []


def test_it_prefers_the_cut_around_the_present_focal_point(image: PlatformImage) -> None:
    make_renditions(image, ESSENTIAL)
    image.focal_point_x, image.focal_point_y, image.focal_point_width, image.focal_point_height = 10, 10, 20, 20
    image.save()
    make_renditions(image, ESSENTIAL)

    known = known_renditions(PlatformImage.objects.get(pk=image.pk))

    assert len(known) == 2
    assert all(image.get_focal_point() and "-" in rendition.name for rendition in known)
    current = set(image.renditions.exclude(focal_point_key="").values_list("file", flat=True))
    assert {rendition.name for rendition in known} <= current


def test_it_makes_new_files_when_the_focal_point_moves(
    image: PlatformImage, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    make_renditions(image, ESSENTIAL)

    with django_capture_on_commit_callbacks(execute=True):
        image.focal_point_x, image.focal_point_y, image.focal_point_width, image.focal_point_height = 10, 10, 20, 20
        image.save()

    assert queued() == [("make_all_renditions", [image.pk], "renditions")]


def test_it_queues_the_files_of_a_new_image_wherever_it_will_be_shown(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        image = make_image()

    assert queued() == [("make_all_renditions", [image.pk], "renditions")]


def test_it_makes_no_files_of_a_drawing(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        drawing = PlatformImage.objects.create(title="Map", file=ContentFile(DRAWING, name="map.svg"))
        prepare_page_images([drawing.pk], live=True)

    assert (specs(drawing), queued()) == ([], [])
    assert nearest_rendition(drawing, size=RenditionSize.CARD, image_format=ImageFormat.WEBP).format == "svg"


def test_it_deletes_the_files_with_the_image(
    image: PlatformImage, news: list[int], django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    make_renditions(image, ESSENTIAL)
    names = [image.file.name, *image.renditions.values_list("file", flat=True)]
    image_id = image.pk
    news.clear()

    with django_capture_on_commit_callbacks(execute=True):
        image.delete()
    for row in DBTaskResult.objects.filter(task_path__endswith="delete_file_from_storage_task"):
        row.task.func(*row.args_kwargs["args"])

    assert [name for name in names if default_storage.exists(name)] == []
    assert news == [image_id, image_id]


def test_it_has_no_address_that_makes_image_files() -> None:
    with pytest.raises(NoReverseMatch):
        reverse("wagtailimages_serve", args=["signature", 1, "max-100x100"])
    assert "wagtail.images.urls" not in settings.INSTALLED_APPS


def test_it_remembers_the_dominant_colour(image: PlatformImage) -> None:
    assert image.dominant_colour == "#004494"


def test_it_takes_transparency_for_white() -> None:
    file = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(file, "PNG")

    image = PlatformImage.objects.create(title="Nothing", file=ContentFile(file.getvalue(), name="nothing.png"))

    assert image.dominant_colour == "#ffffff"


@pytest.mark.parametrize(
    ("mode", "image_format", "ending"),
    [("RGBA", "PNG", "png"), ("LA", "PNG", "png"), ("P", "GIF", "gif"), ("CMYK", "JPEG", "jpg"), ("L", "JPEG", "jpg")],
)
def test_it_makes_every_format_of_every_kind_of_picture(mode: str, image_format: str, ending: str) -> None:
    file = io.BytesIO()
    Image.new(mode, (500, 400)).save(file, image_format)
    image = PlatformImage.objects.create(title=mode, file=ContentFile(file.getvalue(), name=f"picture.{ending}"))

    made = make_renditions(image, [(RenditionSize.CARD, image_format) for image_format in ImageFormat])

    assert [Image.open(rendition.file).format for rendition in made] == ["AVIF", "WEBP", "JPEG"]


def test_it_lays_transparent_pictures_on_white_for_jpeg() -> None:
    file = io.BytesIO()
    Image.new("RGBA", (500, 400), (0, 0, 0, 0)).save(file, "PNG")
    image = PlatformImage.objects.create(title="Nothing", file=ContentFile(file.getvalue(), name="nothing.png"))

    (made,) = make_renditions(image, [(RenditionSize.CARD, ImageFormat.JPEG)])

    assert Image.open(made.file).getpixel((10, 10)) == (255, 255, 255)
