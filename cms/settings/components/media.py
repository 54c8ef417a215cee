"""Files: static files, public media, private documents; local folders or S3 buckets."""

from typing import Any

from cms.settings.components.paths import BASE_DIR, DATA_DIR
from cms.settings.env import env

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "static"
MEDIA_URL = env("DSJP_MEDIA_URL")
MEDIA_ROOT = DATA_DIR / "media"
DOCUMENTS_ROOT = DATA_DIR / "documents"


def s3_options(bucket: str) -> dict[str, Any]:
    return {
        "bucket_name": bucket,
        "endpoint_url": env("DSJP_S3_ENDPOINT_URL") or None,
        "region_name": env("DSJP_S3_REGION"),
        "access_key": env("DSJP_S3_ACCESS_KEY_ID") or None,
        "secret_key": env("DSJP_S3_SECRET_ACCESS_KEY") or None,
    }


def media_storage() -> dict[str, Any]:
    bucket = env("DSJP_S3_MEDIA_BUCKET")
    if bucket:
        return {"BACKEND": "cms.storage.PublicMediaStorage", "OPTIONS": s3_options(bucket)}
    return {"BACKEND": "django.core.files.storage.FileSystemStorage"}


def documents_storage() -> dict[str, Any]:
    bucket = env("DSJP_S3_DOCUMENTS_BUCKET")
    if bucket:
        return {"BACKEND": "cms.storage.PrivateDocumentStorage", "OPTIONS": s3_options(bucket)}
    # No base_url: a document has no address of its own and is served by the checking view alone.
    return {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": DOCUMENTS_ROOT, "base_url": None},
    }


STORAGES = {
    "default": media_storage(),
    "documents": documents_storage(),
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
