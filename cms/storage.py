"""S3 storages: public media under a stable address, documents that nobody reaches without a signature."""

from typing import Any

from storages.backends.s3 import S3Storage

DAY = 24 * 3600
SIGNATURE_SECONDS = 300


class PublicMediaStorage(S3Storage):
    """Images, renditions, audio and video: readable by everybody, never overwritten, so cacheable for long."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(
            **{
                "querystring_auth": False,
                "file_overwrite": False,
                "default_acl": None,
                "signature_version": "s3v4",
                "object_parameters": {"CacheControl": f"public, max-age={365 * DAY}, immutable"},
            }
            | settings
        )


class PrivateDocumentStorage(S3Storage):
    """Documents: private objects, reached through an address that is signed for five minutes."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(
            **{
                "querystring_auth": True,
                "querystring_expire": SIGNATURE_SECONDS,
                "file_overwrite": False,
                "default_acl": "private",
                "signature_version": "s3v4",
                "custom_domain": None,
                "object_parameters": {"CacheControl": "private, no-store"},
            }
            | settings
        )
