"""Handing out documents: private ones only to those who may see them."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages
from django.test import Client
from django_tasks_db.models import DBTaskResult
from pytest_django import DjangoCaptureOnCommitCallbacks
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction

from cms.storage import PrivateDocumentStorage
from content_models.accounts.models import User
from content_models.media.models import PlatformDocument
from content_models.media.storage import storage_named
from tests.support.files import MINIMAL_PDF

pytestmark = pytest.mark.django_db


@pytest.fixture
def members() -> Collection:
    """A collection for logged-in users."""
    collection = Collection.get_first_root_node().add_child(name="Members")
    CollectionViewRestriction.objects.create(collection=collection, restriction_type=BaseViewRestriction.LOGIN)
    return collection


def make_document(
    collection: Collection | None = None, *, name: str = "report.pdf", content: bytes = MINIMAL_PDF
) -> PlatformDocument:
    place = collection or Collection.get_first_root_node()
    return PlatformDocument.objects.create(title=name, file=ContentFile(content, name=name), collection=place)


def test_it_hands_out_a_public_document(client: Client) -> None:
    document = make_document()

    response = client.get(document.url)

    assert (response.status_code, response.getvalue()) == (200, MINIMAL_PDF)
    assert response["Cache-Control"] == "public, max-age=300"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"].startswith("default-src 'none'")


def test_it_hands_out_a_private_document_to_nobody_else(client: Client, members: Collection) -> None:
    document = make_document(members)

    response = client.get(document.url)

    assert response.status_code == 302
    assert "login" in response["Location"]
    assert response["Cache-Control"] == "private, no-store"
    assert b"%PDF" not in response.content


def test_it_guards_the_collections_below_a_private_one(client: Client, members: Collection) -> None:
    inner = members.add_child(name="Board")

    assert client.get(make_document(inner).url).status_code == 302


def test_it_hands_out_a_private_document_to_those_who_may_see_it(client: Client, members: Collection) -> None:
    client.force_login(User.objects.create_user("member", password="a long enough secret"))

    response = client.get(make_document(members).url)

    assert (response.status_code, response.getvalue()) == (200, MINIMAL_PDF)
    assert response["Cache-Control"] == "private, no-store"


def test_it_hides_a_document_whose_collection_became_private(client: Client) -> None:
    collection = Collection.get_first_root_node().add_child(name="Later")
    document = make_document(collection)
    before = client.get(document.url).status_code

    CollectionViewRestriction.objects.create(collection=collection, restriction_type=BaseViewRestriction.LOGIN)

    assert (before, client.get(document.url).status_code) == (200, 302)


def test_it_knows_no_document_by_another_name(client: Client) -> None:
    document = make_document()

    assert client.get(f"/documents/{document.pk}/other.pdf").status_code == 404


def test_it_has_no_address_that_goes_around_the_check(client: Client, members: Collection) -> None:
    document = make_document(members)

    assert document.url == f"/documents/{document.pk}/{document.filename}"
    assert not default_storage.exists(document.file.name)
    assert client.get(f"/media/{document.file.name}").status_code == 404
    with pytest.raises(NotImplementedError):
        storages["documents"].url(document.file.name)


def test_it_offers_everything_but_pdf_as_a_download(client: Client) -> None:
    text = make_document(name="notes.txt", content=b"hello")

    assert client.get(make_document().url)["Content-Disposition"].startswith("inline")
    assert client.get(text.url)["Content-Disposition"].startswith("attachment")


def test_it_deletes_the_file_with_the_document(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    document = make_document()
    name = document.file.name

    with django_capture_on_commit_callbacks(execute=True):
        document.delete()
    row = DBTaskResult.objects.get(task_path__endswith="delete_file_from_storage_task")
    row.task.func(*row.args_kwargs["args"])

    assert row.args_kwargs["args"] == [["content_models.media.storage.storage_named", ["documents"], {}], name]
    assert not storage_named("documents").exists(name)


def test_it_writes_no_passwords_of_a_bucket_into_tasks() -> None:
    bucket = PrivateDocumentStorage(bucket_name="documents", access_key="key", secret_key="secret")

    assert bucket.deconstruct() == ("content_models.media.storage.storage_named", ["documents"], {})
