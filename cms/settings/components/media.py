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
        options = s3_options(bucket) | {"public_url": MEDIA_URL if MEDIA_URL.startswith("http") else ""}
        return {"BACKEND": "cms.storage.PublicMediaStorage", "OPTIONS": options}
    return {"BACKEND": "django.core.files.storage.FileSystemStorage"}


def documents_storage() -> dict[str, Any]:
    bucket = env("DSJP_S3_DOCUMENTS_BUCKET")
    if bucket:
        options = s3_options(bucket) | {"public_endpoint_url": env("DSJP_S3_PUBLIC_ENDPOINT_URL")}
        return {"BACKEND": "cms.storage.PrivateDocumentStorage", "OPTIONS": options}
    return {"BACKEND": "cms.storage.LocalDocumentStorage", "OPTIONS": {"location": DOCUMENTS_ROOT}}


STORAGES = {
    "default": media_storage(),
    "documents": documents_storage(),
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
