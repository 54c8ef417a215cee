"""Images and recordings of private collections: their files are handed out to nobody else."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client, override_settings
from django_tasks_db.models import DBTaskResult
from pytest_django import DjangoCaptureOnCommitCallbacks
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction

from cms.storage import PublicMediaStorage
from content_models.accounts.models import User
from content_models.media.models import MediaFile, PlatformImage
from content_models.media.renditions import ESSENTIAL
from content_models.media.services import make_renditions
from tests.content_models.media.test_uploads import MP4
from tests.support.files import make_image

pytestmark = pytest.mark.django_db


@pytest.fixture
def collection() -> Collection:
    return Collection.get_first_root_node().add_child(name="Press")


def close(collection: Collection) -> CollectionViewRestriction:
    return CollectionViewRestriction.objects.create(collection=collection, restriction_type=BaseViewRestriction.LOGIN)


def files_of(image: PlatformImage) -> list[str]:
    fresh = PlatformImage.objects.get(pk=image.pk)
    return [fresh.file.name, *fresh.renditions.order_by("pk").values_list("file", flat=True)]


def run_tasks() -> list[str]:
    rows = list(DBTaskResult.objects.filter(task_path__startswith="content_models.media.tasks.place"))
    for row in rows:
        row.task.func(*row.args_kwargs["args"])
    return [row.task_path.rpartition(".")[2] for row in rows]


def test_it_keeps_an_image_of_a_private_collection_apart(client: Client, collection: Collection) -> None:
    close(collection)
    image = make_image(width=900, height=600, collection=collection.add_child(name="Embargo"))
    make_renditions(image, ESSENTIAL)

    names = files_of(image)

    assert [name.startswith("private/") for name in names] == [True, True, True]
    assert [client.get(default_storage.url(name)).status_code for name in names] == [404, 404, 404]


def test_it_hands_a_private_image_out_to_those_who_may_see_it(client: Client, collection: Collection) -> None:
    close(collection)
    image = make_image(collection=collection)
    client.force_login(User.objects.create_user("member", password="a long enough secret"))

    response = client.get(image.file.url)

    assert (response.status_code, response["Content-Type"]) == (200, "image/png")
    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Content-Type-Options"] == "nosniff"


def test_it_knows_no_private_file_that_is_in_no_collection(admin_client: Client) -> None:
    default_storage.save("private/original_images/stray.png", ContentFile(b"x"))

    assert admin_client.get("/media/private/original_images/stray.png").status_code == 404


def test_it_moves_files_when_their_collection_becomes_private_and_back(
    collection: Collection, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    image = make_image(width=900, height=600, collection=collection)
    make_renditions(image, ESSENTIAL)
    public = files_of(image)

    with django_capture_on_commit_callbacks(execute=True):
        restriction = close(collection)
    with django_capture_on_commit_callbacks(execute=True):
        tasks = run_tasks()
    private = files_of(image)
    gone = [name for name in public if default_storage.exists(name)]
    with django_capture_on_commit_callbacks(execute=True):
        restriction.delete()
    with django_capture_on_commit_callbacks(execute=True):
        run_tasks()

    assert tasks == ["place_files_in_collection"]
    again = files_of(image)
    assert [name.startswith("private/") for name in [*public, *private, *again]] == [False] * 3 + [True] * 3 + [
        False
    ] * 3
    assert gone == []
    assert [default_storage.exists(name) for name in [*private, *again]] == [False] * 3 + [True] * 3


def test_it_moves_an_image_that_comes_into_a_private_collection(
    collection: Collection, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    close(collection)
    image = make_image()

    with django_capture_on_commit_callbacks(execute=True):
        image.collection = collection
        image.save()
    with django_capture_on_commit_callbacks(execute=True):
        tasks = run_tasks()

    assert tasks == ["place_files_of_image"]
    assert files_of(image)[0].startswith("private/")


def test_it_moves_a_recording_with_its_captions(
    client: Client, collection: Collection, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    recording = MediaFile.objects.create(
        title="Talk",
        kind="video",
        file=ContentFile(MP4, name="talk.mp4"),
        captions=ContentFile(b"WEBVTT\n", name="talk.vtt"),
        collection=collection,
    )

    with django_capture_on_commit_callbacks(execute=True):
        close(collection)
    with django_capture_on_commit_callbacks(execute=True):
        run_tasks()

    recording.refresh_from_db()
    assert recording.file.name.startswith("private/media_files/talk")
    assert recording.captions.name.startswith("private/media_files/talk")
    assert client.get(recording.file.url).status_code == 404


def test_it_moves_nothing_twice(collection: Collection) -> None:
    close(collection)
    image = make_image(collection=collection)
    before = files_of(image)
    DBTaskResult.objects.all().delete()

    image.save()

    assert (run_tasks(), files_of(image)) == ([], before)


@override_settings(MEDIA_URL="https://cdn.example.eu/")
def test_it_names_no_address_in_the_bucket_for_private_files() -> None:
    bucket = PublicMediaStorage(bucket_name="media", public_url="https://cdn.example.eu")

    assert bucket.url("images/a.webp") == "https://cdn.example.eu/images/a.webp"
    assert bucket.url("private/images/a.webp") == "/media/private/images/a.webp"
