"""The token of a job: what the service calls us back with. Derived from the job, so that only its digest is stored."""

import base64
import hashlib
import hmac
from uuid import UUID

from django.conf import settings

from locales.etranslation.callback_tokens import token_digest
from locales.models import TranslationJob

PURPOSE = b"locales.translation-job-token"


def token_for(job_uuid: UUID, secret: str | None = None) -> str:
    """43 characters base64url of HMAC-SHA256 over the job's uuid, under the secret key of the service."""
    key = (settings.SECRET_KEY if secret is None else secret).encode()
    mac = hmac.new(key, PURPOSE + job_uuid.bytes, hashlib.sha256).digest()
    return base64.urlsafe_b64encode(mac).rstrip(b"=").decode()


def digest_for(job_uuid: UUID) -> str:
    return token_digest(token_for(job_uuid))


def token_of(job: TranslationJob) -> str:
    """The token that the job was committed with, also after the secret key was changed.

    A key that is in ``SECRET_KEY_FALLBACKS`` still makes it. When no key does, the token is gone: the job gets the one
    of today's key, and what the service brings under the old one is refused.
    """
    for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS):
        token = token_for(job.uuid, secret)
        if hmac.compare_digest(token_digest(token), job.token_digest):
            return token
    job.token_digest = digest_for(job.uuid)
    job.save(update_fields=["token_digest"])
    return token_for(job.uuid)
