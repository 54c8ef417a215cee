"""Signed words in the links of mails: they say which subscriber, and nothing of the address."""

from datetime import timedelta

from django.core import signing

from content_models.participation.models import KEEP_UNCONFIRMED, Subscriber

CONFIRMATION = "participation.newsletter.confirmation"
FAREWELL = "participation.newsletter.farewell"


def confirmation_token(subscriber: Subscriber) -> str:
    return signing.dumps(str(subscriber.uuid), salt=CONFIRMATION)


def farewell_token(subscriber: Subscriber) -> str:
    return signing.dumps(str(subscriber.uuid), salt=FAREWELL)


def confirmed_by(token: str) -> str | None:
    """The subscriber of a confirmation that is not too old."""
    return subscriber_of(token, CONFIRMATION, KEEP_UNCONFIRMED)


def leaving_by(token: str) -> str | None:
    """Somebody may leave by a mail of any age."""
    return subscriber_of(token, FAREWELL, None)


def subscriber_of(token: str, salt: str, oldest: timedelta | None) -> str | None:
    try:
        return str(signing.loads(token, salt=salt, max_age=oldest))
    except signing.BadSignature:
        return None
