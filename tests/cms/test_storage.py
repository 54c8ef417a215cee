"""Files in S3, against a real S3 API on the wire."""

import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from typing import Any

import boto3
import pytest
from django.core.files.base import ContentFile
from moto.server import ThreadedMotoServer

from cms.storage import LocalDocumentStorage, PrivateDocumentStorage, PublicMediaStorage

pytestmark = pytest.mark.once

KEYS = {"access_key": "test", "secret_key": "test", "region_name": "eu-central-1"}
PUBLIC_READ = """{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*",
"Action": "s3:GetObject", "Resource": "arn:aws:s3:::media/*"}]}"""


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    """An S3 API over HTTP, with a public bucket and a private one."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    address = f"http://{host}:{port}"
    client = boto3.client(
        "s3", endpoint_url=address, aws_access_key_id="test", aws_secret_access_key="test", region_name="eu-central-1"
    )
    for bucket in ("media", "documents"):
        client.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    client.put_bucket_policy(Bucket="media", Policy=PUBLIC_READ)
    yield address
    server.stop()


def media(endpoint: str, **options: Any) -> PublicMediaStorage:
    return PublicMediaStorage(bucket_name="media", endpoint_url=endpoint, **KEYS, **options)


def documents(endpoint: str, **options: Any) -> PrivateDocumentStorage:
    return PrivateDocumentStorage(bucket_name="documents", endpoint_url=endpoint, **KEYS, **options)


def fetch(address: str) -> tuple[int, bytes, Message]:
    try:
        with urllib.request.urlopen(address, timeout=10) as response:
            return response.status, response.read(), response.headers
    except urllib.error.HTTPError as error:
        return error.code, b"", error.headers


def test_media_is_found_under_its_public_address_and_cached_for_long(endpoint: str) -> None:
    storage = media(endpoint, public_url=f"{endpoint}/media/")
    name = storage.save("images/flag.txt", ContentFile(b"blue"))

    address = storage.url(name)
    status, body, headers = fetch(address)

    assert address == f"{endpoint}/media/images/flag.txt"
    assert (status, body) == (200, b"blue")
    assert headers["cache-control"] == "public, max-age=31536000, immutable"


def test_media_behind_a_cdn_has_the_cdns_address(endpoint: str) -> None:
    storage = media(endpoint, public_url="https://cdn.example/platform/")

    assert storage.url("images/flag.txt") == "https://cdn.example/platform/images/flag.txt"


def test_media_is_never_overwritten(endpoint: str) -> None:
    storage = media(endpoint)

    first = storage.save("images/same.txt", ContentFile(b"one"))
    second = storage.save("images/same.txt", ContentFile(b"two"))

    assert first != second
    assert storage.open(first).read() == b"one"


def test_a_document_is_read_back_and_deleted(endpoint: str) -> None:
    storage = documents(endpoint)
    name = storage.save("reports/plan.pdf", ContentFile(b"%PDF"))

    content = storage.open(name).read()
    storage.delete(name)

    assert content == b"%PDF"
    assert storage.exists(name) is False


def test_a_document_is_private_and_its_signed_address_ends(endpoint: str) -> None:
    storage = documents(endpoint)
    name = storage.save("reports/secret.pdf", ContentFile(b"secret"))

    grants = storage.connection.Object("documents", name).Acl().grants
    address = storage.url(name)
    status, body, headers = fetch(address)

    assert [(grant["Grantee"]["Type"], grant["Permission"]) for grant in grants] == [("CanonicalUser", "FULL_CONTROL")]
    assert "X-Amz-Signature=" in address
    assert "X-Amz-Expires=300" in address
    assert (status, body) == (200, b"secret")
    assert headers["content-disposition"] == 'attachment; filename="secret.pdf"'
    assert headers["cache-control"] == "private, no-store"


def test_a_document_is_not_handed_out_without_a_signature(endpoint: str) -> None:
    storage = documents(endpoint)
    name = storage.save("reports/unsigned.pdf", ContentFile(b"secret"))

    assert fetch(f"{endpoint}/documents/{name}")[0] == 403


def test_documents_are_signed_for_the_address_that_browsers_know(endpoint: str) -> None:
    storage = documents(endpoint, public_endpoint_url="https://files.example")

    assert storage.url("plan.pdf").startswith("https://files.example/documents/plan.pdf?")


def test_a_local_document_has_no_address(tmp_path: Any) -> None:
    storage = LocalDocumentStorage(location=tmp_path)
    name = storage.save("plan.pdf", ContentFile(b"%PDF"))

    with pytest.raises(NotImplementedError):
        storage.url(name)
