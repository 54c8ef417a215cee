"""Where files are kept: public media under a stable address, documents that nobody reaches unchecked."""

from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from botocore.config import Config
from django.core.files.storage import FileSystemStorage
from django.urls import reverse
from storages.backends.s3 import S3Storage

from content_models.media.storage import PRIVATE_FOLDER, KnownByAlias

YEAR_SECONDS = 365 * 24 * 3600
SIGNATURE_SECONDS = 300


def _client_config() -> Config:
    """Signed as every S3 does today, and never waiting long for a storage that is away."""
    return Config(signature_version="s3v4", connect_timeout=5, read_timeout=30, retries={"total_max_attempts": 3})


class PublicMediaStorage(KnownByAlias, S3Storage):
    """Images, renditions, audio and video: readable by everybody, never overwritten, so cacheable for long.

    ``public_url`` is the address under which browsers find the bucket: a CDN's, or the storage's own.
    """

    alias = "default"

    def __init__(self, *, public_url: str = "", **options: Any) -> None:
        parts = urlsplit(public_url)
        super().__init__(
            querystring_auth=False,
            file_overwrite=False,
            default_acl=None,
            client_config=_client_config(),
            object_parameters={"CacheControl": f"public, max-age={YEAR_SECONDS}, immutable"},
            custom_domain=f"{parts.netloc}{parts.path}".rstrip("/") or None,
            url_protocol=f"{parts.scheme or 'https'}:",
            **options,
        )

    def url(
        self,
        name: str,
        parameters: dict[str, Any] | None = None,
        expire: int | None = None,
        http_method: str | None = None,
    ) -> str:
        """The bucket's address; files of private collections are handed out by this service alone."""
        if name.startswith(PRIVATE_FOLDER):
            return reverse("serve_private_file", args=[name.removeprefix(PRIVATE_FOLDER)])
        return str(super().url(name, parameters=parameters, expire=expire, http_method=http_method))


class PrivateDocumentStorage(KnownByAlias, S3Storage):
    """Documents: private objects, reached through an address that is signed for five minutes.

    The signature covers the host, so a storage that browsers know by another name signs with ``public_endpoint_url``.
    """

    alias = "documents"

    def __init__(self, *, public_endpoint_url: str = "", **options: Any) -> None:
        fixed = {
            "querystring_auth": True,
            "querystring_expire": SIGNATURE_SECONDS,
            "file_overwrite": False,
            "default_acl": "private",
            "client_config": _client_config(),
            "object_parameters": {"CacheControl": "private, no-store"},
        }
        super().__init__(**fixed, **options)
        self.signer = (
            S3Storage(**fixed, **options | {"endpoint_url": public_endpoint_url}) if public_endpoint_url else None
        )

    def url(
        self,
        name: str,
        parameters: dict[str, Any] | None = None,
        expire: int | None = None,
        http_method: str | None = None,
    ) -> str:
        """A signed address that downloads the file under its own name, whatever its content claims to be."""
        shown_name = PurePosixPath(name).name.replace('"', "")
        download = {"ResponseContentDisposition": f'attachment; filename="{shown_name}"'}
        sign = self.signer.url if self.signer else super().url
        return str(sign(name, parameters=download | (parameters or {}), expire=expire, http_method=http_method))


class LocalDocumentStorage(KnownByAlias, FileSystemStorage):
    """Documents in a local folder: they have no address, so the checking view alone hands them out."""

    alias = "documents"

    def url(self, name: str | None) -> str:
        raise NotImplementedError("a local document has no address of its own")
