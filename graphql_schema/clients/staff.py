"""Short-lived tokens that let GraphiQL ask for whoever may enter the admin: signed, kept nowhere."""

from django.core import signing

STAFF_PREFIX = "staff."
STAFF_SALT = "graphql_schema.clients.staff"
STAFF_SECONDS = 3600


def make_staff_token(user_pk: object) -> str:
    return STAFF_PREFIX + signing.dumps(str(user_pk), salt=STAFF_SALT, compress=False)


def read_staff_token(token: str) -> str:
    """The primary key of the member of staff; nothing when the token is forged or older than an hour."""
    try:
        return str(signing.loads(token.removeprefix(STAFF_PREFIX), salt=STAFF_SALT, max_age=STAFF_SECONDS))
    except signing.BadSignature:
        return ""
