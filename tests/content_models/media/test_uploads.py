"""Uploads through the admin: what is refused and what is stored."""

from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection

from content_models.accounts.models import User
from content_models.media.file_kinds import document_fits, recording_fits
from content_models.media.models import MediaFile, PlatformDocument, PlatformImage
from tests.support.files import DRAWING, MINIMAL_PDF, archive, picture_bytes

DOCX = archive({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
ODT = archive({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"})
WEBM = b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webmB\x87\x81\x04"
MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2"
MP3 = b"ID3\x04\x00\x00\x00\x00\x00\x00"


@pytest.fixture
def editor(db: None, client: Client) -> Client:
    client.force_login(User.objects.create_superuser("editor", password="a long enough secret"))
    return client


def upload_image(editor: Client, name: str, content: bytes) -> dict[str, list[str]]:
    """The errors of the form, by field; empty when the image was stored."""
    data = {
        "title": name,
        "file": SimpleUploadedFile(name, content),
        "collection": Collection.get_first_root_node().pk,
    }
    response = editor.post(reverse("wagtailimages:add"), data)
    return {} if response.status_code == 302 else response.context["form"].errors.get_json_data(escape_html=False)


def upload_document(editor: Client, name: str, content: bytes) -> list[str]:
    """The messages beside the file; empty when the document was stored."""
    data = {
        "title": name,
        "file": SimpleUploadedFile(name, content),
        "collection": Collection.get_first_root_node().pk,
    }
    response = editor.post(reverse("wagtaildocs:add"), data)
    return [] if response.status_code == 302 else list(response.context["form"].errors["file"])


def test_it_stores_an_image(editor: Client) -> None:
    assert upload_image(editor, "square.png", picture_bytes()) == {}
    assert [(image.title, image.width, image.height) for image in PlatformImage.objects.all()] == [
        ("square.png", 64, 48)
    ]


def test_it_refuses_an_image_whose_name_lies(editor: Client) -> None:
    errors = upload_image(editor, "photo.jpg", picture_bytes(image_format="PNG"))

    assert "extension does not match" in errors["file"][0]["message"]
    assert PlatformImage.objects.count() == 0


def test_it_refuses_a_page_that_calls_itself_an_image(editor: Client) -> None:
    errors = upload_image(editor, "photo.png", b"<html><script>alert(1)</script></html>")

    assert list(errors) == ["file"]
    assert PlatformImage.objects.count() == 0


def test_it_refuses_an_image_of_more_than_ten_megabytes(editor: Client) -> None:
    errors = upload_image(editor, "photo.png", picture_bytes() + b"\0" * (10 * 1024 * 1024))

    assert "too big" in errors["file"][0]["message"]


def test_it_stores_a_drawing_without_its_scripts(editor: Client) -> None:
    unsafe = DRAWING.replace(b"<rect", b'<script>alert(1)</script><rect onclick="alert(1)"')

    errors = upload_image(editor, "map.svg", unsafe)

    stored = PlatformImage.objects.get().file.read()
    assert errors == {}
    assert b"alert" not in stored
    assert b'<rect width="20"' in stored


def test_it_refuses_a_drawing_with_entities_and_says_how_to_save_it(editor: Client) -> None:
    content = b'<!DOCTYPE svg [<!ENTITY x "y">]>' + DRAWING

    errors = upload_image(editor, "map.svg", content)

    assert list(errors) == ["file"]
    assert PlatformImage.objects.count() == 0


@pytest.mark.django_db
def test_it_tells_how_to_export_a_drawing_that_cannot_be_made_safe() -> None:
    content = DRAWING.replace(b' xmlns="http://www.w3.org/2000/svg"', b"")
    image = PlatformImage(title="Map", file=ContentFile(content, name="map.svg"))

    with pytest.raises(ValidationError) as caught:
        image.save()

    assert caught.value.messages == [
        "This SVG file cannot be made safe. Export it again as “plain SVG”, without links and scripts."
    ]
    assert PlatformImage.objects.count() == 0


@pytest.mark.django_db
def test_it_says_what_the_file_really_is() -> None:
    image = PlatformImage(title="Photo", file=ContentFile(picture_bytes(image_format="WEBP"), name="photo.jpg"))

    with pytest.raises(ValidationError) as caught:
        image.clean()

    assert caught.value.message_dict == {
        "file": ["The name ends in “.jpg”, but the file is of the type webp. Rename it or save it again."]
    }


def test_it_stores_a_document(editor: Client) -> None:
    assert upload_document(editor, "report.pdf", MINIMAL_PDF) == []
    assert PlatformDocument.objects.get().file.read() == MINIMAL_PDF


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("report.pdf", b"MZ\x90\x00 a program"),
        ("report.pdf", DOCX),
        ("report.docx", MINIMAL_PDF),
        ("report.txt", b"<html><script>alert(1)</script></html>"),
    ],
)
def test_it_refuses_a_document_whose_name_lies(editor: Client, name: str, content: bytes) -> None:
    ending = name.rpartition(".")[2]

    assert upload_document(editor, name, content) == [
        f"The name ends in “.{ending}”, but the content is of another type. Save the file again in that type."
    ]
    assert PlatformDocument.objects.count() == 0


def test_it_refuses_endings_that_are_not_on_the_list(editor: Client) -> None:
    messages = upload_document(editor, "run.exe", b"MZ")

    assert "exe" in messages[0]
    assert PlatformDocument.objects.count() == 0


def test_it_refuses_a_document_above_the_limit(editor: Client, settings: object) -> None:
    settings.DOCUMENT_MEGABYTES = 1  # type: ignore[attr-defined]

    messages = upload_document(editor, "report.pdf", MINIMAL_PDF + b"\0" * 1024 * 1024)

    assert messages == ["The file has 1.0\xa0MB; at most 1.0\xa0MB are allowed. Make it smaller and upload it again."]


@pytest.mark.parametrize(
    ("ending", "content", "fits"),
    [
        ("pdf", MINIMAL_PDF, True),
        ("pdf", b"\n" * 1100 + MINIMAL_PDF, False),
        ("docx", DOCX, True),
        ("xlsx", DOCX, False),
        ("odt", ODT, True),
        ("ods", ODT, False),
        ("zip", DOCX, True),
        ("docx", b"PK\x03\x04 broken", False),
        ("doc", bytes.fromhex("d0cf11e0a1b11ae1"), True),
        ("doc", MINIMAL_PDF, False),
        ("csv", b"country;value\nPT;3\n", True),
        ("csv", "pa\u00eds;valor\n".encode("latin-1"), True),
        ("txt", b"\0\0binary", False),
        ("ics", b"BEGIN:VCALENDAR\r\n", True),
        ("ics", b"not a calendar", False),
        ("exe", b"MZ", False),
    ],
)
def test_it_recognises_documents_by_their_content(ending: str, content: bytes, fits: bool) -> None:
    assert document_fits(ending, BytesIO(content)) is fits


@pytest.mark.parametrize(
    ("ending", "content", "fits"),
    [
        ("mp3", MP3, True),
        ("mp3", b"\xff\xfb\x90\x00", True),
        ("mp3", MP4, False),
        ("ogg", b"OggS\x00", True),
        ("wav", b"RIFF\x24\x00\x00\x00WAVEfmt ", True),
        ("wav", b"RIFF\x24\x00\x00\x00AVI ", False),
        ("mp4", MP4, True),
        ("webm", WEBM, True),
        ("webm", MP4, False),
        ("mov", MP4, False),
    ],
)
def test_it_recognises_recordings_by_their_content(ending: str, content: bytes, fits: bool) -> None:
    assert recording_fits(ending, BytesIO(content)) is fits


def make_recording(**values: object) -> MediaFile:
    defaults = {"title": "Talk", "kind": MediaFile.Kind.VIDEO, "file": ContentFile(MP4, name="talk.mp4")}
    return MediaFile(**{**defaults, **values})


@pytest.mark.django_db
def test_it_accepts_a_video_with_captions() -> None:
    recording = make_recording(captions=ContentFile(b"WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n", name="talk.vtt"))

    recording.full_clean()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"file": ContentFile(MP3, name="talk.mp4")}, "file"),
        ({"file": ContentFile(MP3, name="talk.mp3")}, "file"),
        ({"kind": MediaFile.Kind.AUDIO}, "file"),
        ({"captions": ContentFile(b"1\n00:00:01 --> 00:00:02\n", name="talk.srt")}, "captions"),
        ({"captions": ContentFile(b"<script>alert(1)</script>", name="talk.vtt")}, "captions"),
    ],
)
def test_it_refuses_recordings_that_are_something_else(values: dict[str, object], field: str) -> None:
    with pytest.raises(ValidationError) as caught:
        make_recording(**values).full_clean()

    assert list(caught.value.message_dict) == [field]
