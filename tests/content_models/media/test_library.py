"""Audio and video in the admin, confined by collection; warnings about small images."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django_tasks_db.models import DBTaskResult
from pytest_django import DjangoCaptureOnCommitCallbacks
from wagtail.blocks import StreamBlock
from wagtail.models import Collection, GroupCollectionPermission

from content_models.accounts.models import User
from content_models.blocks.media import RecordingBlock
from content_models.media.models import MediaFile
from tests.content_models.media.test_uploads import MP3, MP4

pytestmark = pytest.mark.django_db
LIST = "wagtailsnippets_media_mediafile:list"
ADD = "wagtailsnippets_media_mediafile:add"
EDIT = "wagtailsnippets_media_mediafile:edit"
VIEWS = ("edit", "delete", "copy", "history", "usage")
CHOOSE = "wagtailsnippetchoosers_media_mediafile:choose"


@pytest.fixture
def portugal() -> Collection:
    return Collection.get_first_root_node().add_child(name="Portugal")


@pytest.fixture
def france() -> Collection:
    return Collection.get_first_root_node().add_child(name="France")


@pytest.fixture
def editor(portugal: Collection, client: Client) -> Client:
    """Somebody who may add, change and choose recordings of Portugal."""
    group = Group.objects.create(name="Film crew of Portugal")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in ("add_mediafile", "change_mediafile", "choose_mediafile"):
        permission = Permission.objects.get(content_type__app_label="media", codename=codename)
        GroupCollectionPermission.objects.create(group=group, collection=portugal, permission=permission)
    user = User.objects.create_user("editor", password="a long enough secret")
    user.groups.add(group)
    client.force_login(user)
    return client


def make_recording(collection: Collection, title: str) -> MediaFile:
    file = ContentFile(MP4, name=f"{title}.mp4")
    return MediaFile.objects.create(title=title, kind="video", file=file, collection=collection)


def test_it_takes_a_recording_from_its_form(editor: Client, portugal: Collection) -> None:
    data = {"title": "Talk", "kind": "audio", "file": SimpleUploadedFile("talk.mp3", MP3), "collection": portugal.pk}

    response = editor.post(reverse(ADD), data)

    assert response.status_code == 302
    recording = MediaFile.objects.get()
    assert (recording.title, recording.kind, recording.collection, recording.uploaded_by.username) == (
        "Talk",
        "audio",
        portugal,
        "editor",
    )


def test_it_shows_why_a_recording_is_refused(editor: Client, portugal: Collection) -> None:
    data = {"title": "Talk", "kind": "video", "file": SimpleUploadedFile("talk.mp4", MP3), "collection": portugal.pk}

    response = editor.post(reverse(ADD), data)

    assert response.context["form"].errors == {
        "file": ["The name ends in “.mp4”, but the content is of another type. Save the file again in that type."]
    }
    assert MediaFile.objects.count() == 0


def test_it_takes_no_recording_into_the_collection_of_another_country(editor: Client, france: Collection) -> None:
    data = {"title": "Talk", "kind": "audio", "file": SimpleUploadedFile("talk.mp3", MP3), "collection": france.pk}

    response = editor.post(reverse(ADD), data)

    assert list(response.context["form"].errors) == ["collection"]
    assert MediaFile.objects.count() == 0


def test_it_lists_the_recordings_of_the_own_country(editor: Client, portugal: Collection, france: Collection) -> None:
    make_recording(portugal, "Lisbon")
    make_recording(france, "Paris")

    response = editor.get(reverse(LIST))

    assert [recording.title for recording in response.context["object_list"]] == ["Lisbon"]


def test_it_offers_the_recordings_of_the_own_country(editor: Client, portugal: Collection, france: Collection) -> None:
    make_recording(portugal, "Lisbon")
    make_recording(france, "Paris")

    html = editor.get(reverse(CHOOSE)).json()["html"]

    assert ("Lisbon" in html, "Paris" in html) == (True, False)


def test_it_opens_no_recording_of_another_country(editor: Client, france: Collection) -> None:
    recording = make_recording(france, "Paris")

    pages = {
        name: editor.get(reverse(f"wagtailsnippets_media_mediafile:{name}", args=[recording.pk])) for name in VIEWS
    }
    editor.post(reverse(EDIT, args=[recording.pk]), {"title": "Taken over"})
    editor.post(reverse("wagtail_bulk_action", args=["media", "mediafile", "delete"]) + f"?id={recording.pk}")
    chosen = editor.get(reverse("wagtailsnippetchoosers_media_mediafile:chosen", args=[recording.pk]), follow=True)

    assert {name: (page.status_code, page["Location"]) for name, page in pages.items()} == {
        name: (302, reverse("wagtailadmin_home")) for name in VIEWS
    }
    assert chosen.status_code == 404
    assert MediaFile.objects.get().title == "Paris"


@pytest.mark.parametrize("name", VIEWS)
def test_it_opens_every_page_of_an_own_recording(editor: Client, portugal: Collection, name: str) -> None:
    recording = make_recording(portugal, "Lisbon")

    page = editor.get(reverse(f"wagtailsnippets_media_mediafile:{name}", args=[recording.pk]))

    assert page.status_code == 200


def test_it_shows_the_permission_to_whoever_manages_roles(admin_client: Client) -> None:
    group = Group.objects.create(name="Film crew")

    html = admin_client.get(reverse("wagtailusers_groups:edit", args=[group.pk])).content.decode()

    assert "Audio and video permissions" in html


def test_it_deletes_the_files_with_the_recording(
    portugal: Collection, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    recording = make_recording(portugal, "Lisbon")
    name = recording.file.name

    with django_capture_on_commit_callbacks(execute=True):
        recording.delete()
    row = DBTaskResult.objects.get(task_path__endswith="delete_file_from_storage_task")
    row.task.func(*row.args_kwargs["args"])

    assert not default_storage.exists(name)


def test_it_can_be_chosen_in_a_text(portugal: Collection) -> None:
    recording = make_recording(portugal, "Lisbon")
    block = StreamBlock([("recording", RecordingBlock())])

    value = block.to_python([{"type": "recording", "id": "1", "value": {"recording": recording.pk, "caption": ""}}])

    assert value[0].value["recording"] == recording
    assert "<video controls" in block.render(value)
