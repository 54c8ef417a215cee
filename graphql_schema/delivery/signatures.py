"""Signatures of webhooks, as Standard Webhooks has them (github.com/standard-webhooks, specification 1.0.0)."""

import base64
import binascii
import hashlib
import hmac

SECRET_PREFIX = "whsec_"  # noqa: S105 — how every secret begins
SHORTEST, LONGEST = 24, 64


def is_secret(text: str) -> bool:
    try:
        return SHORTEST <= len(key_of(text)) <= LONGEST
    except ValueError:
        return False


def key_of(secret: str) -> bytes:
    """The bytes of a secret. Raises ``ValueError`` when it is none."""
    if not secret.startswith(SECRET_PREFIX):
        raise ValueError("a secret begins with whsec_")
    try:
        return base64.b64decode(secret.removeprefix(SECRET_PREFIX), validate=True)
    except binascii.Error as error:
        raise ValueError("a secret is written in base64") from error


def signature(secret: str, message_id: str, timestamp: int, body: bytes) -> str:
    """``v1,`` and the HMAC-SHA256 of id, time in seconds and body."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    digest = hmac.new(key_of(secret), signed, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def headers_of(secret: str, message_id: str, timestamp: int, body: bytes) -> dict[str, str]:
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(secret, message_id, timestamp, body),
    }
